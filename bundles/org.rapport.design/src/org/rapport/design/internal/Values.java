// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.text.Labels;

/** Values as people read and enter them. Several values of one part are joined by commas. */
public final class Values {

    private static final Set<String> LONG = Set.of("statement", "description", "whatMatters", "communication", "reason",
            "response", "notes", "moveOnPlan", "agreedReason", "relationshipWishReason", "unlockedBy", "note", "cause");

    private Values() {
    }

    /** Whether a part is entered in several lines. */
    public static boolean isLong(EStructuralFeature part) {
        return LONG.contains(part.getName());
    }

    /** A value in words; empty for none. */
    public static String text(Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> Labels.day(day);
            case Collection<?> many -> many.stream().map(Values::text).collect(Collectors.joining(", "));
            case Enum<?> literal -> Labels.words(literal.name());
            default -> value.toString();
        };
    }

    /**
     * The value that was entered for a part.
     *
     * @param entered text, a tick or a literal
     * @throws IllegalArgumentException when the text is no value of the part
     */
    public static Object read(EAttribute part, Object entered) {
        if (entered instanceof EEnumLiteral literal) {
            return literal.getInstance();
        }
        if (!(entered instanceof String text)) {
            return entered;
        }
        if (!part.isMany()) {
            return readOne(part, text);
        }
        List<Object> values = new ArrayList<>();
        for (String each : text.split(",")) {
            if (!each.isBlank()) {
                values.add(readOne(part, each));
            }
        }
        return values;
    }

    private static Object readOne(EAttribute part, String text) {
        EDataType type = part.getEAttributeType();
        if (type.getInstanceClass() == String.class) {
            return text.isBlank() ? null : text.strip();
        }
        if (text.isBlank()) {
            return part.getDefaultValue() != null && type.getInstanceClass().isPrimitive() ? part.getDefaultValue()
                    : null;
        }
        if (type.getInstanceClass() == LocalDate.class) {
            return Days.read(text);
        }
        try {
            String plain = text.strip();
            return EcoreUtil.createFromString(type, type.getInstanceClass().isEnum() ? literal(plain) : plain);
        } catch (RuntimeException noValue) {
            throw new IllegalArgumentException(Texts.TEXTS.format("bad.value", text, Labels.words(part.getName())),
                    noValue);
        }
    }

    private static String literal(String words) {
        return words.toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
