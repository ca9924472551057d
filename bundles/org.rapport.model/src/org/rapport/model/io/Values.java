// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.Identifiable;
import org.rapport.model.RapportPackage;
import org.rapport.model.text.Labels;

/** Values as a file spells them, and how messages speak of values and elements. */
final class Values {

    private static final int SHOWN_LENGTH = 60;

    private Values() {
    }

    /**
     * Reads a value. An empty text is no value, except for texts.
     *
     * @throws RuntimeException when the text is no value of the type; {@link #expected} says what would be
     */
    static Object parse(EDataType type, String text) {
        Class<?> instanceClass = type.getInstanceClass();
        if (instanceClass == String.class) {
            return text;
        }
        String bare = text.strip();
        if (bare.isEmpty() && !instanceClass.isPrimitive() && !(type instanceof EEnum)) {
            return null;
        }
        return type.getEPackage().getEFactoryInstance().createFromString(type, bare);
    }

    /** What a value of the type looks like, such as "a date such as 2026-03-02". */
    static String expected(EDataType type) {
        if (type instanceof EEnum literals) {
            return oneOf(literals.getELiterals().stream().map(ENamedElement::getName).toArray(String[]::new));
        }
        Class<?> kind = type.getInstanceClass();
        if (kind == DayOfWeek.class) {
            return oneOf(Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toArray(String[]::new));
        }
        String form;
        if (kind == LocalDate.class) {
            form = "date";
        } else if (kind == LocalTime.class) {
            form = "time";
        } else if (kind == LocalDateTime.class) {
            form = "dateTime";
        } else if (kind == int.class || kind == Integer.class) {
            form = "integer";
        } else if (kind == double.class || kind == Double.class) {
            form = "number";
        } else if (kind == boolean.class || kind == Boolean.class) {
            form = "boolean";
        } else {
            form = "text";
        }
        return Messages.format("expected." + form);
    }

    private static String oneOf(String... names) {
        return Messages.format("expected.oneOf", Arrays.stream(names).collect(Collectors.joining(", ")));
    }

    /** A text of the file as a message shows it: on one line, and not all of it when it is long. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN_LENGTH)
                .forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
        return text.codePointCount(0, text.length()) > SHOWN_LENGTH ? shown.append('…').toString() : shown.toString();
    }

    /** An element by kind and id, such as "visit v1", or "visit without id". */
    static String name(EObject element) {
        String id = element instanceof Identifiable identifiable ? identifiable.getId() : null;
        return kind(element) + (id == null || id.isEmpty() ? ' ' + Messages.format("without.id") : ' ' + shown(id));
    }

    /** A kind of elements in words and with its article, such as "a goal step". */
    static String aKind(ENamedElement eClass) {
        String kind = kind(eClass);
        return Messages.format("aeiou".indexOf(kind.charAt(0)) < 0 ? "with.article.a" : "with.article.an", kind);
    }

    /** The kind of an element in words, such as "goal step". */
    static String kind(EObject element) {
        return kind(element.eClass());
    }

    /** A class in words, such as "goal step". */
    static String kind(ENamedElement eClass) {
        if (eClass == RapportPackage.Literals.IDENTIFIABLE) {
            return Messages.format("any.element");
        }
        String words = Labels.words(eClass.getName());
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
