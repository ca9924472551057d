// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.rapport.ui.PlanSession;

/** A choice of several: a list with boxes to tick, with what is chosen first. */
final class CheckedField implements Field {

    private static final int ROWS = 4;

    private final PlanSession session;

    private final EStructuralFeature feature;

    private final Table table;

    private EObject shown;

    CheckedField(Composite parent, PlanSession session, EStructuralFeature feature) {
        this.session = session;
        this.feature = feature;
        table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.heightHint = ROWS * table.getItemHeight();
        data.widthHint = 100;
        table.setLayoutData(data);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                store();
            }
        });
    }

    @Override
    public Control control() {
        return table;
    }

    @Override
    public void show(EObject element) {
        List<?> chosen = element == null ? List.of() : (List<?>) element.eGet(feature);
        List<Object> values = new ArrayList<>();
        if (element != null) {
            values.addAll(Choices.of(session.plan(), element, feature));
        }
        if (element != shown) {
            values.sort((a, b) -> Boolean.compare(chosen.contains(b), chosen.contains(a)));
        } else if (table.getItemCount() == values.size()) {
            values = items();
        }
        shown = element;
        table.setEnabled(element != null);
        fill(values, chosen);
    }

    private List<Object> items() {
        List<Object> values = new ArrayList<>();
        for (TableItem item : table.getItems()) {
            values.add(item.getData());
        }
        return values;
    }

    private void fill(List<Object> values, List<?> chosen) {
        table.setItemCount(values.size());
        for (int index = 0; index < values.size(); index++) {
            TableItem item = table.getItem(index);
            Object value = values.get(index);
            item.setData(value);
            item.setText(Words.of(feature.getEType(), value));
            item.setChecked(chosen.contains(value));
        }
    }

    private void store() {
        List<Object> chosen = new ArrayList<>();
        for (TableItem item : table.getItems()) {
            if (item.getChecked()) {
                chosen.add(item.getData());
            }
        }
        session.set(shown, feature, chosen);
    }
}
