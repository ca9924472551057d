// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.fixes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapport.checks.FixField;
import org.rapport.checks.FixValues;
import org.rapport.checks.Messages;
import org.rapport.checks.QuickFix;
import org.rapport.ui.internal.Leave;

/** The fields of a fix: what is said or chosen before it is applied. */
final class FixForm {

    private static final Messages MESSAGES = Messages.of(FixForm.class);

    private static final String PROSE = "reason";

    private final Composite parent;

    private final QuickFix fix;

    private final Runnable changed;

    private final Map<FixField, Supplier<Object>> said = new LinkedHashMap<>();

    private Control first;

    private String problem = "";

    /** @param many whether only what is the same for many findings is asked */
    FixForm(Composite parent, QuickFix fix, boolean many, Runnable changed) {
        this.parent = parent;
        this.fix = fix;
        this.changed = changed;
        for (FixField field : fix.fields()) {
            if (!many || Fixing.isSaidOnce(field.type())) {
                label(field);
                said.put(field, field.type() == FixField.Type.CHOICE ? choice(field) : text(field));
            }
        }
    }

    /** What is suggested, and over it what was said. */
    FixValues values() {
        problem = "";
        FixValues values = FixValues.suggestedFor(fix);
        for (Map.Entry<FixField, Supplier<Object>> each : said.entrySet()) {
            values = values.with(each.getKey().name(), each.getValue().get());
        }
        return values;
    }

    /** What of it cannot be understood; empty when all can. Known once the values were asked for. */
    String problem() {
        return problem;
    }

    void focus() {
        if (first != null) {
            first.setFocus();
        }
    }

    private void label(FixField field) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(field.required() ? field.label() : MESSAGES.format("field.optional", field.label()));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
    }

    private Supplier<Object> choice(FixField field) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.options().forEach(option -> combo.add(option.label()));
        for (int i = 0; i < field.options().size(); i++) {
            if (field.options().get(i).value().equals(field.suggested())) {
                combo.select(i);
            }
        }
        combo.addListener(SWT.Selection, event -> changed.run());
        first = first == null ? combo : first;
        return () -> combo.getSelectionIndex() < 0 ? null : field.options().get(combo.getSelectionIndex()).value();
    }

    private Supplier<Object> text(FixField field) {
        boolean prose = field.name().equals(PROSE);
        Text text = Leave.byTab(
                new Text(parent, SWT.BORDER | (prose ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE)));
        GridData data = new GridData(SWT.FILL, prose ? SWT.FILL : SWT.CENTER, true, prose);
        data.heightHint = prose ? 3 * text.getLineHeight() : SWT.DEFAULT;
        text.setLayoutData(data);
        text.setText(field.suggested() == null ? "" : field.suggested().toString());
        if (field.type() == FixField.Type.DAY) {
            text.setMessage(MESSAGES.format("field.day", LocalDate.now().plusMonths(1)));
        }
        text.addListener(SWT.Modify, event -> changed.run());
        first = first == null ? text : first;
        return () -> parse(field, text.getText());
    }

    private Object parse(FixField field, String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return switch (field.type()) {
                case DAY -> LocalDate.parse(text.strip());
                case NUMBER -> Integer.valueOf(text.strip());
                case WORDS, CHOICE -> text;
            };
        } catch (DateTimeParseException | NumberFormatException unclear) {
            problem = MESSAGES.format("field.unclear." + field.type(), field.label(), text.strip());
            return null;
        }
    }
}
