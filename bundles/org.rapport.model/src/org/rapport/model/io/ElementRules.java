// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RapportPackage;
import org.rapport.model.calc.PlanDays;

/** The rules for elements of one class. A value that is not there breaks none but that it is required. */
final class ElementRules {

    private final EClass eClass;

    private final List<EStructuralFeature> required = new ArrayList<>();

    private final List<Range> ranges = new ArrayList<>();

    private final List<Order> orders = new ArrayList<>();

    private final List<EAttribute> days = new ArrayList<>();

    /**
     * Begins with what the model requires; standards are not asked for, because reading makes them. Days are to be
     * {@link PlanDays}.
     */
    ElementRules(EClass eClass) {
        this.eClass = eClass;
        for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
            if (feature.isRequired() && feature != RapportPackage.Literals.SERVICE_PLAN__STANDARDS) {
                required.add(feature);
            }
        }
        for (EAttribute attribute : eClass.getEAllAttributes()) {
            Class<?> type = attribute.getEAttributeType().getInstanceClass();
            if (type == LocalDate.class || type == LocalDateTime.class) {
                days.add(attribute);
            }
        }
    }

    ElementRules required(String feature) {
        required.add(feature(feature));
        return this;
    }

    /** Numbers from the least to the most, both included. */
    ElementRules range(double least, double most, String... features) {
        for (String name : features) {
            ranges.add(new Range(feature(name), least, false, most));
        }
        return this;
    }

    ElementRules moreThan(double bound, String feature) {
        ranges.add(new Range(feature(feature), bound, true, Double.POSITIVE_INFINITY));
        return this;
    }

    /** Days or moments of which the second is not before the first. */
    ElementRules inOrder(String first, String second) {
        orders.add(new Order(feature(first), feature(second), "order"));
        return this;
    }

    /** Numbers of which the second is not less than the first. */
    ElementRules notLess(String first, String second) {
        orders.add(new Order(feature(first), feature(second), "less"));
        return this;
    }

    private EAttribute feature(String name) {
        if (eClass.getEStructuralFeature(name) instanceof EAttribute attribute) {
            return attribute;
        }
        throw new IllegalArgumentException("no attribute " + name + " in " + eClass.getName());
    }

    void check(EObject element, ProblemCollector problems) {
        for (EStructuralFeature feature : required) {
            Object value = element.eGet(feature, false);
            boolean zero = Integer.valueOf(0).equals(value);
            if ((value == null || value.equals("") || zero) && !problems.has(element, feature)) {
                problems.add(element, feature, Messages.format(zero ? "required.number" : "required",
                        Values.name(element), feature.getName(), expected(feature)));
            }
        }
        for (Range range : ranges) {
            range.check(element, problems);
        }
        for (Order order : orders) {
            order.check(element, problems);
        }
        for (EAttribute attribute : days) {
            checkDay(element, attribute, problems);
        }
    }

    private static void checkDay(EObject element, EAttribute attribute, ProblemCollector problems) {
        Object value = element.eGet(attribute);
        LocalDate day = value instanceof LocalDateTime moment ? moment.toLocalDate() : (LocalDate) value;
        if (day != null && !PlanDays.contain(day) && !problems.has(element, attribute)) {
            problems.add(element, attribute, Messages.format("value.day", attribute.getName(), Values.name(element),
                    value, PlanDays.FIRST, PlanDays.LAST));
        }
    }

    private static String expected(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute ? Values.expected(attribute.getEAttributeType())
                : Messages.format("expected.reference", Values.aKind(feature.getEType()));
    }

    private record Range(EAttribute feature, double least, boolean open, double most) {

        void check(EObject element, ProblemCollector problems) {
            if (element.eGet(feature) instanceof Number value && !contains(value.doubleValue())
                    && !problems.has(element, feature)) {
                problems.add(element, feature, Messages.format("value.range", feature.getName(),
                        Values.name(element), value, bounds()));
            }
        }

        private boolean contains(double value) {
            return Double.isFinite(value) && value <= most && (open ? value > least : value >= least);
        }

        private String bounds() {
            if (Double.isInfinite(least)) {
                return Messages.format("expected.number");
            }
            if (Double.isInfinite(most)) {
                return Messages.format(open ? "expected.moreThan" : "expected.atLeast", plain(least));
            }
            return Messages.format("expected.between", plain(least), plain(most));
        }

        private static String plain(double bound) {
            return String.valueOf((long) bound);
        }
    }

    private record Order(EAttribute first, EAttribute second, String key) {

        void check(EObject element, ProblemCollector problems) {
            @SuppressWarnings("unchecked")
            Comparable<Object> start = (Comparable<Object>) element.eGet(first);
            Object end = element.eGet(second);
            // A number left out is a 0 that nobody meant.
            boolean leftOut = end == null || end.equals(0) && !element.eIsSet(second);
            if (start != null && !leftOut && start.compareTo(end) > 0 && !problems.has(element, second)) {
                problems.add(element, second, Messages.format("value." + key, second.getName(), Values.name(element),
                        end, first.getName(), start));
            }
        }
    }
}
