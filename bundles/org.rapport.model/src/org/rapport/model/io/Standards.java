// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.PlanningStandards;
import org.rapport.model.RapportPackage;

/** Other standards than a plan's own: read from words, taken from another plan, and told apart. */
public final class Standards {

    private static final List<? extends EAttribute> LIMITS = RapportPackage.Literals.PLANNING_STANDARDS
            .getEAllAttributes().stream().filter(each -> each != RapportPackage.Literals.IDENTIFIABLE__ID).toList();

    /**
     * A limit that two standards have otherwise.
     *
     * @param name of the feature of {@link PlanningStandards}
     * @param one its value in the first; null when it is empty, texts for a list
     * @param other its value in the second, likewise
     */
    public record Difference(String name, Object one, Object other) {
    }

    private Standards() {
    }

    /**
     * Sets one limit as people write it.
     *
     * @param setting a name and a value, such as {@code shortVisitMinutes=45}; without a value the limit is empty
     * @throws IllegalArgumentException when it has another form, or there is no such limit or value; says what to do
     */
    public static void set(PlanningStandards standards, String setting) {
        int equals = setting.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException(Messages.format("standards.form", Values.shown(setting)));
        }
        EAttribute limit = limit(setting.substring(0, equals).strip());
        String value = setting.substring(equals + 1).strip();
        EDataType type = limit.getEAttributeType();
        Object parsed;
        try {
            parsed = Values.parse(type, type instanceof EEnum ? value.toUpperCase(Locale.ROOT) : value);
        } catch (RuntimeException unreadable) {
            boolean optional = !type.getInstanceClass().isPrimitive() && !(type instanceof EEnum);
            throw new IllegalArgumentException(
                    Messages.format(optional ? "standards.value.optional" : "standards.value",
                            limit.getName(), Values.shown(value), Values.expected(type)),
                    unreadable);
        }
        standards.eSet(limit, parsed);
    }

    private static EAttribute limit(String name) {
        for (EAttribute each : LIMITS) {
            if (each.getName().equals(name)) {
                return each;
            }
        }
        if (RapportPackage.Literals.PLANNING_STANDARDS.getEStructuralFeature(name) instanceof EReference) {
            throw new IllegalArgumentException(Messages.format("standards.list", name));
        }
        String near = Nearest.name(name, LIMITS);
        String unknown = Messages.format("standards.unknown", Values.shown(name));
        throw new IllegalArgumentException(near == null ? unknown : unknown + ' ' + Messages.format("nearest", near));
    }

    /** What is wrong with standards, such as numbers out of their range: a sentence each; empty when all is well. */
    public static List<String> problems(PlanningStandards standards) {
        ProblemCollector problems = new ProblemCollector("");
        PlanRules.check(standards, problems);
        return problems.problems().stream().map(PlanProblem::message).toList();
    }

    /** Takes over everything that other standards say. They keep their id; the others stay as they are. */
    public static void adopt(PlanningStandards standards, PlanningStandards other) {
        LIMITS.forEach(limit -> standards.eSet(limit, other.eGet(limit)));
        for (EReference part : RapportPackage.Literals.PLANNING_STANDARDS.getEAllContainments()) {
            Collection<?> parts = (Collection<?>) other.eGet(part);
            standards.eSet(part, EcoreUtil.copyAll(parts));
        }
    }

    /** A copy that is in no plan. */
    public static PlanningStandards copy(PlanningStandards standards) {
        return EcoreUtil.copy(standards);
    }

    /** The limits that two standards have otherwise, in the order of the model. */
    public static List<Difference> differences(PlanningStandards one, PlanningStandards other) {
        List<Difference> differences = new ArrayList<>();
        for (EStructuralFeature feature : RapportPackage.Literals.PLANNING_STANDARDS.getEAllStructuralFeatures()) {
            Object before = value(one, feature);
            Object after = value(other, feature);
            if (feature != RapportPackage.Literals.IDENTIFIABLE__ID && !Objects.equals(before, after)) {
                differences.add(new Difference(feature.getName(), before, after));
            }
        }
        return differences;
    }

    private static Object value(PlanningStandards standards, EStructuralFeature feature) {
        Object value = standards.eGet(feature);
        return value instanceof List<?> parts ? parts.stream().map(part -> words((EObject) part)).toList() : value;
    }

    /** What a part says, without its id, such as "depth=DEEP minimumMinutes=600". */
    private static String words(EObject part) {
        StringBuilder words = new StringBuilder();
        for (EAttribute attribute : part.eClass().getEAllAttributes()) {
            Object value = part.eGet(attribute);
            boolean said = value != null && (!attribute.isUnsettable() || part.eIsSet(attribute));
            if (said && attribute != RapportPackage.Literals.IDENTIFIABLE__ID) {
                words.append(words.isEmpty() ? "" : " ").append(attribute.getName()).append('=').append(value);
            }
        }
        return words.toString();
    }
}
