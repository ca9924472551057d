// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.checks.Messages;

/** How the value of an attribute is written in a field: as in the file, moments with a blank; nothing for no value. */
final class FieldText {

    private static final Messages MESSAGES = Messages.of(FieldText.class);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final EAttribute attribute;

    FieldText(EAttribute attribute) {
        this.attribute = attribute;
    }

    /** What a value looks like, for an empty field; empty where anything goes. */
    static String example(EAttribute attribute) {
        String key = "example." + attribute.getEAttributeType().getInstanceClass().getSimpleName();
        return MESSAGES.has(key) ? MESSAGES.text(key) : "";
    }

    IConverter<String, Object> parsing() {
        return IConverter.create(String.class, Object.class, this::parse);
    }

    IConverter<Object, String> showing() {
        return IConverter.create(Object.class, String.class, this::show);
    }

    /** Says in plain words what is expected when a text is no value of the attribute. */
    IStatus validate(String text) {
        try {
            parse(text);
            return ValidationStatus.ok();
        } catch (RuntimeException wrong) {
            String kind = attribute.getEAttributeType().getInstanceClass().getSimpleName();
            String key = "field." + kind;
            return ValidationStatus.error(MESSAGES.has(key) ? MESSAGES.text(key) : MESSAGES.text("field.other"));
        }
    }

    /** The value that a text says. @throws RuntimeException when it says none, see {@link #validate} */
    Object parse(String text) {
        if (text.isBlank()) {
            return attribute.getDefaultValue() != null && attribute.getEAttributeType().getInstanceClass().isPrimitive()
                    ? attribute.getDefaultValue()
                    : null;
        }
        String value = attribute.getEAttributeType().getInstanceClass() == String.class ? text : text.strip();
        return EcoreUtil.createFromString(attribute.getEAttributeType(), isMoment() ? asFiled(value) : value);
    }

    /** How a value is written. */
    String show(Object value) {
        return value == null ? ""
                : value instanceof LocalDateTime moment ? MOMENT.format(moment)
                        : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    private boolean isMoment() {
        return attribute.getEAttributeType().getInstanceClass() == LocalDateTime.class;
    }

    private static String asFiled(String moment) {
        return moment.replaceFirst("\\s+", "T");
    }
}
