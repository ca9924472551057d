// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.rapport.model.Identifiable;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage;
import org.rapport.model.ServicePlan;
import org.rapport.model.internal.PlanElement;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.Locator2;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Builds one plan from the events of an XML parser, outside any resource, and notes all that is wrong on the way. Knows
 * the plan's own package and nothing else: no other package is ever looked for, whatever a file names.
 */
final class PlanHandler extends DefaultHandler {

    /** Plans are six elements deep. */
    private static final int MAX_DEPTH = 64;

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final ProblemCollector problems;

    private final PlanReferences references;

    private final MissingIds missingIds = new MissingIds();

    private final Runnable progress;

    /** What is open, outermost first: an element of the plan, or null for a feature written as an element. */
    private final List<PlanElement> open = new ArrayList<>();

    private final FeatureText leaf;

    private ServicePlan plan;

    private Locator locator;

    private int skipped;

    private boolean strayTextSaid;

    /** @param progress told of every event, so that the reader can see how much a single one takes */
    PlanHandler(ProblemCollector problems, PlanReferences references, Runnable progress) {
        this.problems = problems;
        this.references = references;
        this.progress = progress;
        this.leaf = new FeatureText(problems, references);
    }

    /** The plan, or null when the root was none. */
    ServicePlan plan() {
        return plan;
    }

    MissingIds missingIds() {
        return missingIds;
    }

    /** Whether the root was begun and not ended. */
    boolean isInside() {
        return !open.isEmpty();
    }

    int line() {
        return locator == null ? 0 : locator.getLineNumber();
    }

    int column() {
        return locator == null ? 0 : locator.getColumnNumber();
    }

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        locator = documentLocator;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        progress.run();
        strayTextSaid = false;
        if (skipped > 0 || leaf.isOpen()) {
            if (skipped == 0) {
                problems.add(open.getLast(), Messages.format("element.inside", Values.shown(qName), leaf.name(),
                        Values.name(open.getLast())));
            }
            skip();
        } else if (open.isEmpty()) {
            root(uri, localName, qName, attributes);
        } else {
            child(open.getLast(), uri, localName, qName, attributes);
        }
    }

    private void skip() throws SAXException {
        skipped++;
        if (open.size() + skipped > MAX_DEPTH) {
            problems.add(line(), column(), Messages.format("too.deep", MAX_DEPTH));
            throw new StopReading();
        }
    }

    private void root(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (!RapportPackage.eNS_URI.equals(uri) || !"ServicePlan".equals(localName)) {
            boolean rightName = "ServicePlan".equals(localName);
            problems.add(line(), column(), rightName
                    ? Messages.format("root.namespace", Values.shown(uri), RapportPackage.eNS_URI)
                    : Messages.format("root.name", Values.shown(qName), RapportPackage.eNS_URI));
            throw new StopReading();
        }
        if (locator instanceof Locator2 document) {
            checkDocument(document);
        }
        String refusal = FormatHistory.refusal(attributes.getValue("", "formatVersion"));
        if (refusal != null) {
            problems.add(line(), column(), refusal);
            throw new StopReading();
        }
        plan = RapportFactory.eINSTANCE.createServicePlan();
        PlanElement root = (PlanElement) plan;
        root.loadedFromLine(line());
        open.add(root);
        read(root, attributes);
        missingIds.open(plan, null, null, 0);
    }

    private void checkDocument(Locator2 document) throws SAXException {
        String encoding = document.getEncoding();
        if (encoding != null && !"UTF-8".equalsIgnoreCase(encoding) && !"US-ASCII".equalsIgnoreCase(encoding)
                && !"ASCII".equalsIgnoreCase(encoding)) {
            problems.add(1, 0, Messages.format("encoding", Values.shown(encoding)));
            throw new StopReading();
        }
        if (document.getXMLVersion() != null && !"1.0".equals(document.getXMLVersion())) {
            problems.add(1, 0, Messages.format("xml.version", Values.shown(document.getXMLVersion())));
            throw new StopReading();
        }
    }

    private void child(PlanElement parent, String uri, String localName, String qName, Attributes attributes)
            throws SAXException {
        boolean known = uri.isEmpty() || RapportPackage.eNS_URI.equals(uri);
        EStructuralFeature feature = known ? parent.eClass().getEStructuralFeature(localName) : null;
        if (feature == null) {
            problems.add(line(), column(), known ? unknown("element.unknown", parent, qName)
                    : Messages.format("element.namespace", Values.shown(qName), Values.shown(uri)));
            skip();
        } else if (feature instanceof EReference reference && reference.isContainment()) {
            part(parent, reference, attributes);
        } else {
            leaf.open(parent, feature, attributes);
        }
    }

    private void part(PlanElement parent, EReference reference, Attributes attributes) throws SAXException {
        EClass type = reference.getEReferenceType();
        PlanElement part = (PlanElement) RapportFactory.eINSTANCE.create(type);
        part.loadedFromLine(line());
        read(part, attributes);
        int index = 0;
        if (reference.isMany()) {
            InternalEList<EObject> parts = (InternalEList<EObject>) (EList<?>) parent.eGet(reference);
            index = parts.size();
            missingIds.open((Identifiable) part, (Identifiable) parent, reference, index);
            parts.addUnique(part);
        } else if (parent.eGet(reference) != null) {
            problems.add(part, Messages.format("element.twice", Values.name(parent), reference.getName()));
            skip();
            return;
        } else {
            missingIds.open((Identifiable) part, (Identifiable) parent, reference, index);
            parent.eSet(reference, part);
        }
        open.add(part);
    }

    /** Nearly all text of a plan is what stands between its elements. */
    private static boolean isBlank(char[] text, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (!Character.isWhitespace(text[i])) {
                return false;
            }
        }
        return true;
    }

    private void read(PlanElement element, Attributes attributes) {
        EClass eClass = element.eClass();
        readId(element, attributes);
        for (int i = 0; i < attributes.getLength(); i++) {
            String uri = attributes.getURI(i);
            String name = attributes.getLocalName(i);
            if (!uri.isEmpty()) {
                foreign(element, uri, name, attributes.getQName(i), attributes.getValue(i));
                continue;
            }
            EStructuralFeature feature = eClass.getEStructuralFeature(name);
            if (feature == RapportPackage.Literals.IDENTIFIABLE__ID) {
                continue;
            }
            if (feature instanceof EAttribute attribute) {
                leaf.set(element, attribute, attributes.getValue(i), true);
            } else if (feature instanceof EReference reference && !reference.isContainment()) {
                references.add(element, reference, attributes.getValue(i));
            } else {
                problems.add(element, feature == null ? unknown("attribute.unknown", element, name)
                        : Messages.format("attribute.part", Values.name(element), name));
            }
        }
    }

    /** The id comes first, because messages name elements by it; an xmi:id stands in for an id that is not there. */
    private void readId(PlanElement element, Attributes attributes) {
        String id = attributes.getValue("", "id");
        for (int i = 0; id == null && i < attributes.getLength(); i++) {
            if (isXmi(attributes.getURI(i)) && XMIResource.XMI_ID.equals(attributes.getLocalName(i))) {
                id = attributes.getValue(i);
            }
        }
        references.define((Identifiable) element, id);
    }

    private void foreign(PlanElement element, String uri, String name, String qName, String value) {
        boolean type = XMLResource.TYPE.equals(name) && (XSI.equals(uri) || isXmi(uri));
        if (type && !value.substring(value.indexOf(':') + 1).equals(element.eClass().getName())) {
            problems.add(element, Messages.format("type.other", Values.name(element), Values.shown(value)));
        } else if (!type && !XSI.equals(uri) && !XML.equals(uri) && !isXmi(uri)) {
            problems.add(element, Messages.format("attribute.namespace", Values.name(element), Values.shown(qName),
                    Values.shown(uri)));
        }
    }

    static boolean isXmi(String uri) {
        return XMIResource.XMI_URI.equals(uri) || uri.startsWith(XMIResource.XMI_NAMESPACE_PREFIX);
    }

    private static String unknown(String key, PlanElement element, String name) {
        String message = Messages.format(key, Values.name(element), Values.shown(name));
        String nearest = Nearest.name(name, element.eClass().getEAllStructuralFeatures());
        return nearest == null ? message : message + ' ' + Messages.format("nearest", nearest);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        progress.run();
        if (skipped > 0) {
            return;
        }
        if (leaf.isOpen()) {
            try {
                leaf.append(text, start, length);
            } catch (GuardedInput.TooBigException e) {
                problems.add(line(), 0, Messages.format("too.big", GuardedInput.MAX_PIECE >> 20));
                throw new StopReading();
            }
        } else if (!strayTextSaid && !open.isEmpty() && !isBlank(text, start, length)) {
            strayTextSaid = true;
            problems.add(line(), column(), Messages.format("text.stray", Values.name(open.getLast()),
                    Values.shown(new String(text, start, length).strip())));
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        progress.run();
        strayTextSaid = false;
        if (skipped > 0) {
            skipped--;
        } else if (leaf.isOpen()) {
            leaf.close();
        } else {
            open.removeLast();
            missingIds.close();
        }
    }

    @Override
    public void processingInstruction(String target, String data) {
        progress.run();
    }

    @Override
    public void fatalError(SAXParseException exception) throws SAXException {
        throw exception;
    }

    /** Ends reading where nothing sensible can follow; what is wrong was noted. */
    static final class StopReading extends SAXException {

        private static final long serialVersionUID = 1L;
    }
}
