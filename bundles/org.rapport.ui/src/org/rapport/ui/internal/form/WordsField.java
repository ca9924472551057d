// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.session.KeptEdits;

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
        KeptEdits.Typing typing = this::writeTyped;
        session.edits().ask(typing);
        text.addListener(SWT.Dispose, event -> session.edits().forget(typing));
        text.addListener(SWT.Modify, event -> {
            if (saysMore()) {
                session.recovery().edited();
            }
        });
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
        if (saysMore()) {
            session.set(shown, feature, written());
        }
    }

    private boolean saysMore() {
        return shown != null && shown.eResource() != null && !written().equals(values());
    }

    private boolean writeTyped(Map<EObject, EObject> copies) {
        if (!saysMore() || !copies.containsKey(shown)) {
            return false;
        }
        copies.get(shown).eSet(feature, written());
        return true;
    }

    private List<String> written() {
        return Arrays.stream(text.getText().split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> values() {
        return (List<String>) shown.eGet(feature);
    }
}
