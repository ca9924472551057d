// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage;
import org.rapport.model.ServicePlan;

/** A plan that may be saved, with some of everything in it, and texts of the kind that break files. */
public final class AnyPlan {

    /** What XML escapes, what parsers normalise, what editors take for the end of a line, and more than 16 bits. */
    private static final String[] PIECES = { "a", "Zoë", " ", "  ", "\t", "\n", "\r", "\r\n", "<", ">", "&", "\"", "'",
            "]]>", "&amp;", "<!--", "\u00a0", "\u0085", "\u2028", "\ufffd", "\ud83d\ude42", "’", "%41", "#", "/" };

    private static final int PARTS = 3;

    private final Random random;

    private final ServicePlan plan = RapportFactory.eINSTANCE.createServicePlan();

    private final List<EObject> elements = new ArrayList<>();

    /** The same seed makes the same plan. */
    public AnyPlan(long seed) {
        random = new Random(seed);
        fill(plan);
        plan.setFormatVersion(1);
        plan.setTimeZone(random.nextBoolean() ? "UTC" : "Europe/London");
        elements.forEach(this::refer);
    }

    public ServicePlan plan() {
        return plan;
    }

    private void fill(EObject element) {
        elements.add(element);
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute == RapportPackage.Literals.IDENTIFIABLE__ID) {
                element.eSet(attribute, id(elements.size()));
            } else if (attribute.isMany()) {
                for (int i = random.nextInt(PARTS); i > 0; i--) {
                    list(element, attribute).add(value(attribute));
                }
            } else if (attribute.isRequired() || random.nextInt(3) > 0) {
                element.eSet(attribute, value(attribute));
            } else if (!attribute.getEType().getInstanceClass().isPrimitive() && attribute.getDefaultValue() != null
                    && !(attribute.getEType() instanceof EEnum)) {
                element.eSet(attribute, null);
            }
        }
        for (EReference reference : element.eClass().getEAllContainments()) {
            if (!reference.isMany()) {
                fill(part(element, reference));
                continue;
            }
            for (int i = 1 + random.nextInt(PARTS); i > 0; i--) {
                fill(part(element, reference));
            }
        }
    }

    private static EObject part(EObject owner, EReference reference) {
        EObject part = EcoreUtil.create(reference.getEReferenceType());
        if (reference.isMany()) {
            list(owner, reference).add(part);
        } else {
            owner.eSet(reference, part);
        }
        return part;
    }

    private void refer(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (reference.isContainment()) {
                continue;
            }
            List<EObject> targets = elements.stream().filter(reference.getEReferenceType()::isInstance).toList();
            if (!reference.isMany()) {
                element.eSet(reference, targets.get(random.nextInt(targets.size())));
                continue;
            }
            for (int i = random.nextInt(PARTS); i > 0; i--) {
                list(element, reference).add(targets.get(random.nextInt(targets.size())));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(EObject element, EStructuralFeature feature) {
        return (List<Object>) element.eGet(feature);
    }

    private String id(int number) {
        String[] forms = { "e%d", "urn:x:%d", "é%d&<\"'", "%d", "a-%d?", "e.%d" };
        return forms[random.nextInt(forms.length)].formatted(number);
    }

    /** Values that keep every rule: small numbers, and days that end after they start. */
    private Object value(EAttribute attribute) {
        boolean end = !attribute.getName().matches("from|startedOn|periodStart|amber.*|.*[mM]inimum.*");
        Class<?> type = attribute.getEType().getInstanceClass();
        LocalDate day = LocalDate.of(2026, end ? 7 : 1, 1).plusDays(random.nextInt(180));
        LocalTime time = LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(2) * 30);
        if (attribute.getEType() instanceof EEnum literals) {
            EClass owner = attribute.getEContainingClass();
            return literals.getELiterals().get(random.nextInt(owner == null ? 1 : literals.getELiterals().size()))
                    .getInstance();
        } else if (type == String.class) {
            return text(attribute.isRequired() ? 1 : 0);
        } else if (type == LocalDate.class) {
            return day;
        } else if (type == LocalTime.class) {
            return time;
        } else if (type == LocalDateTime.class) {
            return day.atTime(time);
        } else if (type == DayOfWeek.class) {
            return DayOfWeek.of(1 + random.nextInt(7));
        } else if (type == double.class || type == Double.class) {
            return 0.1 + random.nextInt(8) / 10.0;
        } else if (type == boolean.class) {
            return random.nextBoolean();
        }
        return attribute.getName().startsWith("red") ? 200 : end ? 2 : 1;
    }

    private String text(int least) {
        StringBuilder text = new StringBuilder();
        for (int i = least + random.nextInt(6); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
