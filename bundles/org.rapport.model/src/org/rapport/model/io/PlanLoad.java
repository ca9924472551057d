// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXResult;

import org.eclipse.emf.ecore.xmi.XMLDefaultHandler;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.rapport.model.PlanningStandards;
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Reads one plan into a resource, whole or not at all. Replaces EMF's own reading of XMI, which goes on after most
 * problems, fetches what a file names, and leaves what it has read so far.
 */
final class PlanLoad implements XMLLoad {

    private final PlanResource resource;

    private final ProblemCollector problems;

    private final PlanReferences references;

    /** Whether the file was read to its end. */
    private boolean whole;

    PlanLoad(PlanResource resource) {
        this.resource = resource;
        this.problems = new ProblemCollector(resource.place());
        this.references = new PlanReferences(problems, resource);
    }

    @Override
    public void load(XMLResource target, InputStream in, Map<?, ?> options) throws IOException {
        GuardedInput guarded = new GuardedInput(in);
        InputSource source = new InputSource(guarded);
        PlanHandler handler = new PlanHandler(problems, references, guarded::progress);
        parse(handler, source, guarded);
        finish(handler, progress(options));
        resource.loadedFrom(guarded.content());
    }

    /** What comes as characters has lost its encoding, and a limit on bytes says nothing about it. */
    @Override
    public void load(XMLResource target, InputSource source, Map<?, ?> options) throws IOException {
        if (source.getByteStream() != null) {
            load(target, source.getByteStream(), options);
            return;
        }
        PlanHandler handler = new PlanHandler(problems, references, PlanLoad::nothing);
        parse(handler, source, null);
        finish(handler, progress(options));
    }

    @Override
    public void load(XMLResource target, Node node, Map<?, ?> options) throws IOException {
        PlanHandler handler = new PlanHandler(problems, references, PlanLoad::nothing);
        try {
            TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(node),
                    new SAXResult(handler));
            whole = true;
        } catch (TransformerException e) {
            if (problems.isEmpty()) {
                problems.add(0, 0, Messages.format("xml.broken", Values.shown(String.valueOf(e.getMessage()))));
            }
        }
        finish(handler, progress(options));
    }

    private static Runnable progress(Map<?, ?> options) {
        return options != null && options.get(PlanResource.OPTION_PROGRESS) instanceof Runnable progress ? progress
                : PlanLoad::nothing;
    }

    private static void nothing() {
        // Nothing to guard: all of it is in memory already.
    }

    /** EMF's pools of parsers ask for this; plans are read without a pool. */
    @Override
    public XMLDefaultHandler createDefaultHandler() {
        throw new UnsupportedOperationException("plans are read without a parser pool");
    }

    /** @param input where the bytes come from; null when there are none */
    private void parse(PlanHandler handler, InputSource source, GuardedInput input) throws IOException {
        try {
            XMLReader reader = newReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver(handler);
            reader.parse(source);
            whole = true;
        } catch (PlanHandler.StopReading e) {
            // What is wrong was noted where it was seen.
            return;
        } catch (SAXParseException e) {
            problems.add(e.getLineNumber(), e.getColumnNumber(), XmlProblems.message(e, handler, input));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        } catch (CharConversionException e) {
            problems.add(handler.line(), 0, Messages.format("xml.bytes"));
        } catch (GuardedInput.TooBigException e) {
            problems.add(handler.line(), 0, Messages.format("too.big", GuardedInput.MAX_PIECE >> 20));
        }
    }

    /** The parser of the JDK, whatever others are installed, without everything that reaches beyond the file. */
    private static XMLReader newReader() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setValidating(false);
        factory.setXIncludeAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        XMLReader reader = factory.newSAXParser().getXMLReader();
        reader.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        reader.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        // There are no entities without a DOCTYPE, but newer parsers count &amp; and its like against these limits.
        reader.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        reader.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return reader;
    }

    private void finish(PlanHandler handler, Runnable progress) throws IOException {
        ServicePlan plan = handler.plan();
        if (plan != null) {
            boolean elsewhere = references.resolve(plan, whole, progress);
            boolean early = elsewhere && problems.isEmpty();
            if (early) {
                // A plan that this one refers to may refer back.
                progress.run();
                handler.missingIds().fill(references.elements());
                resource.getContents().add(plan);
            }
            references.resolveElsewhere();
            PlanValidator.checkMeaning(plan, problems, progress);
            if (problems.isEmpty() && !early) {
                progress.run();
                handler.missingIds().fill(references.elements());
            }
            if (problems.isEmpty()) {
                complete(plan);
            }
        }
        if (!problems.isEmpty()) {
            resource.getContents().clear();
            resource.getErrors().addAll(problems.problems());
            problems.throwIfAny();
        }
    }

    /** A file may leave out what every plan has. */
    private void complete(ServicePlan plan) {
        if (plan.getStandards() == null) {
            PlanningStandards standards = RapportFactory.eINSTANCE.createPlanningStandards();
            standards.setId(MissingIds.free("planningStandards-", "/standards.0", references.elements()));
            plan.setStandards(standards);
        }
        if (plan.eResource() == null) {
            resource.getContents().add(plan);
        }
    }
}
