// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.databinding.edit.EMFEditProperties;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.databinding.fieldassist.ControlDecorationSupport;
import org.eclipse.jface.databinding.swt.ISWTObservableValue;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.databinding.viewers.typed.ViewerProperties;
import org.eclipse.jface.viewers.ComboViewer;
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

    private final WritableValue<EObject> subject = new WritableValue<>();

    private final DataBindingContext context = new DataBindingContext();

    private final List<ISWTObservableValue<String>> typed = new ArrayList<>();

    /** For elements of a plan. */
    public PlanBinding(PlanSession session) {
        this.session = session;
    }

    /** The element shown; null when there is none. */
    public EObject element() {
        return subject.getValue();
    }

    /** Shows another element. What was being typed goes to the one before. */
    public void setElement(EObject element) {
        if (element != subject.getValue()) {
            flush();
            subject.setValue(element);
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
    }

    /** Binds a box to tick. */
    public void check(Button box, EAttribute attribute) {
        context.bindValue(WidgetProperties.buttonSelection().observe(box), observe(attribute));
    }

    /** Binds a choice of one. */
    public void choice(ComboViewer viewer, EStructuralFeature feature) {
        UpdateValueStrategy<Object, Object> toModel = UpdateValueStrategy
                .create(IConverter.create(Object.class, Object.class, Choices::meant));
        // A viewer without choices has nothing selected, which says nothing about the element.
        toModel.setAfterGetValidator(chosen -> chosen == null ? Status.CANCEL_STATUS : Status.OK_STATUS);
        context.bindValue(ViewerProperties.singleSelection().observe(viewer), observe(feature), toModel,
                UpdateValueStrategy.create(IConverter.create(Object.class, Object.class, Choices::choice)));
    }

    private IObservableValue<Object> observe(EStructuralFeature feature) {
        return EMFEditProperties.value(session.editingDomain(), feature).observeDetail(subject);
    }

    /** Ends all bindings. */
    public void dispose() {
        context.dispose();
        subject.dispose();
    }
}
