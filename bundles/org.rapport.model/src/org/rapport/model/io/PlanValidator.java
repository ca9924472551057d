// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.rapport.model.Identifiable;
import org.rapport.model.RapportPackage;
import org.rapport.model.ServicePlan;

/** Says what keeps a plan in memory from being a plan, and so from being saved. */
public final class PlanValidator {

    private final ProblemCollector problems;

    private final Map<String, EObject> elements = new HashMap<>();

    private final ServicePlan plan;

    private PlanValidator(ServicePlan plan, ProblemCollector problems) {
        this.plan = plan;
        this.problems = problems;
    }

    /**
     * Everything that a file of this plan could not be read again for: what is required and missing, numbers out of
     * their range, ends before starts, ids used twice, references to what is in no plan, characters that XML has no way
     * to write. Changes nothing.
     *
     * @return in the order of the file that the plan was loaded from; empty when all is well
     */
    public static List<PlanProblem> problems(ServicePlan plan) {
        Resource resource = plan.eResource();
        String place = resource == null || resource.getURI() == null ? Values.name(plan) : name(resource.getURI());
        ProblemCollector problems = new ProblemCollector(place);
        checkMeaning(plan, problems, () -> {
            // Nobody waits for it.
        });
        PlanValidator validator = new PlanValidator(plan, problems);
        if (!FormatHistory.isReadable(plan.getFormatVersion())) {
            problems.add(plan, FormatHistory.refusal(String.valueOf(plan.getFormatVersion())));
        }
        forAll(plan, validator::checkForm);
        return problems.problems();
    }

    /** A URI as people name it: a path where it is a file. */
    static String name(URI uri) {
        return uri.isFile() ? uri.toFileString() : URI.decode(uri.toString());
    }

    /** Checks what the elements of a plan mean, each by the rules for its class. @param progress is run for each */
    static void checkMeaning(ServicePlan plan, ProblemCollector problems, Runnable progress) {
        forAll(plan, element -> {
            progress.run();
            PlanRules.check(element, problems);
        });
        String zone = plan.getTimeZone();
        if (zone != null && !zone.isEmpty()) {
            try {
                ZoneId.of(zone);
            } catch (DateTimeException e) {
                problems.add(plan, RapportPackage.Literals.SERVICE_PLAN__TIME_ZONE,
                        Messages.format("zone", Values.shown(zone)));
            }
        }
    }

    private static void forAll(ServicePlan plan, Consumer<EObject> check) {
        check.accept(plan);
        for (Iterator<EObject> all = EcoreUtil.getAllProperContents(plan, false); all.hasNext();) {
            check.accept(all.next());
        }
    }

    /** Checks what must hold so that an element is found in the file again, with all it says. */
    private void checkForm(EObject element) {
        checkId((Identifiable) element);
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType().getInstanceClass() == String.class) {
                for (Object text : values(element, attribute)) {
                    checkText(element, attribute, (String) text);
                }
            }
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment()) {
                for (Object target : values(element, reference)) {
                    checkTarget(element, reference, (EObject) target);
                }
            }
        }
    }

    private static List<?> values(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature, false);
        if (feature.isMany()) {
            return feature instanceof EReference ? ((InternalEList<?>) value).basicList() : (List<?>) value;
        }
        return value == null ? List.of() : List.of(value);
    }

    private void checkId(Identifiable element) {
        String id = element.getId();
        if (id == null || id.isEmpty()) {
            return;
        }
        if (!PlanRules.isId(id)) {
            problems.add(element, Messages.format("id.form", Values.kind(element), Values.shown(id)));
        }
        EObject first = elements.putIfAbsent(id, element);
        if (first != null) {
            problems.add(element, Messages.format("id.twice.memory", Values.shown(id), Values.aKind(first.eClass()),
                    Values.kind(element)));
        }
    }

    private void checkText(EObject element, EAttribute attribute, String text) {
        if (text == null) {
            problems.add(element, attribute, Messages.format("value.none", Values.name(element), attribute.getName(),
                    Values.expected(attribute.getEAttributeType())));
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (!isXml(c)) {
                problems.add(element, attribute, Messages.format("text.unwritable", attribute.getName(),
                        Values.name(element), String.format("U+%04X", c), i + 1));
                return;
            }
            i += Character.charCount(c) - 1;
        }
    }

    /** Whether XML 1.0 can carry a character (section 2.2, production Char). */
    private static boolean isXml(int c) {
        return c >= 0x20 && c <= 0xD7FF || c == '\n' || c == '\t' || c == '\r' || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    private void checkTarget(EObject element, EReference reference, EObject target) {
        if (target == null || target.eIsProxy()) {
            problems.add(element, reference, Messages.format("reference.unresolved", reference.getName(),
                    Values.name(element)));
        } else if (EcoreUtil.getRootContainer(target) != plan
                && !(target.eResource() instanceof PlanResource other && other.getURI() != null)) {
            problems.add(element, reference, Messages.format("reference.outside", reference.getName(),
                    Values.name(element), Values.name(target)));
        }
    }
}
