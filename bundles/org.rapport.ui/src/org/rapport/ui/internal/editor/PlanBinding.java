// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.emf.databinding.edit.EMFEditProperties;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.databinding.fieldassist.ControlDecorationSupport;
import org.eclipse.jface.databinding.swt.ISWTObservableValue;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.rapport.ui.PlanSession;

/**
 * Binds the fields of a form to one element of a plan, which may be another one later. What is typed becomes a command
 * with undo when the typing pauses or the field is left; what changes elsewhere shows at once.
 */
public final class PlanBinding {

    /** Milliseconds without a key after which what was typed becomes a command. */
    private static final int PAUSE = 500;

    private final PlanSession session;

    private final Supplier<? extends EObject> subject;

    private final WritableValue<EObject> master = new WritableValue<>();

    private final DataBindingContext context = new DataBindingContext();

    private final List<ISWTObservableValue<String>> typed = new ArrayList<>();

    /** @param subject the element shown; asked again by {@link #refresh()} */
    public PlanBinding(PlanSession session, Supplier<? extends EObject> subject) {
        this.session = session;
        this.subject = subject;
        master.setValue(subject.get());
    }

    /** Looks again at which element is shown. */
    public void refresh() {
        EObject now = subject.get();
        if (now != master.getValue()) {
            flush();
            master.setValue(now);
        }
    }

    /** Makes a command of what is being typed, before it is saved or another element is shown. */
    public void flush() {
        typed.forEach(IObservableValue::getValue);
    }

    /** Binds what is written in a field; its type may be text, a number, a day or a time. */
    public void text(Text field, EAttribute attribute) {
        ISWTObservableValue<String> written = WidgetProperties.text(SWT.Modify).observeDelayed(PAUSE, field);
        typed.add(written);
        FieldText texts = new FieldText(attribute);
        UpdateValueStrategy<String, Object> toModel = UpdateValueStrategy.create(texts.parsing());
        toModel.setAfterGetValidator(texts::validate);
        Binding binding = context.bindValue(written, observe(attribute), toModel,
                UpdateValueStrategy.create(texts.showing()));
        ControlDecorationSupport.create(binding, SWT.LEFT | SWT.TOP);
        field.setEnabled(master.getValue() != null);
    }

    /** Binds a box to tick. */
    public void check(Button box, EAttribute attribute) {
        context.bindValue(WidgetProperties.buttonSelection().observe(box), observe(attribute));
    }

    @SuppressWarnings("unchecked")
    private IObservableValue<Object> observe(EStructuralFeature feature) {
        return EMFEditProperties.value(session.editingDomain(), feature).observeDetail(master);
    }

    /** Ends all bindings. */
    public void dispose() {
        context.dispose();
        master.dispose();
    }
}
