// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapport.ui.PlanSession;

/** Several words or phrases, written with commas between them, such as skills and languages. */
final class WordsField implements Field {

    private final PlanSession session;

    private final EStructuralFeature feature;

    private final Text text;

    private EObject shown;

    WordsField(Composite parent, FormToolkit toolkit, PlanSession session, EStructuralFeature feature) {
        this.session = session;
        this.feature = feature;
        text = toolkit.createText(parent, "", SWT.SINGLE | SWT.BORDER);
        text.addListener(SWT.FocusOut, event -> store());
        text.addListener(SWT.DefaultSelection, event -> store());
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public void show(EObject element) {
        if (shown != null && shown != element) {
            store();
        }
        shown = element;
        String now = element == null ? "" : String.join(", ", values());
        text.setEnabled(element != null);
        if (!text.getText().equals(now) && !(text.isFocusControl() && written().equals(values()))) {
            text.setText(now);
        }
    }

    void store() {
        if (shown != null && shown.eResource() != null && !written().equals(values())) {
            session.set(shown, feature, written());
        }
    }

    private List<String> written() {
        return Arrays.stream(text.getText().split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> values() {
        return (List<String>) shown.eGet(feature);
    }
}
