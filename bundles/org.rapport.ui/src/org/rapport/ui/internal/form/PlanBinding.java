// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
import org.rapport.ui.internal.session.KeptEdits;

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

    private final List<Typed> fields = new ArrayList<>();

    private final KeptEdits.Typing typing = this::writeTyped;

    /** A field to type into, and what it says of the element. */
    private record Typed(Text field, EAttribute attribute, FieldText texts) {
    }

    /** For elements of a plan. */
    public PlanBinding(PlanSession session) {
        this.session = session;
        session.edits().ask(typing);
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
        Typed here = new Typed(field, attribute, texts);
        fields.add(here);
        // A crash would take what was typed since the last pause, and nobody pauses in the middle of a thought.
        field.addListener(SWT.Modify, event -> {
            if (saysMore(here)) {
                session.recovery().edited();
            }
        });
    }

    /** Whether a field says something else than the element does, and something that it may say. */
    private boolean saysMore(Typed each) {
        EObject element = subject.getValue();
        if (element == null || each.field().isDisposed() || !each.texts().validate(each.field().getText()).isOK()) {
            return false;
        }
        Object now = element.eGet(each.attribute());
        // Some platforms end lines otherwise in fields.
        return !each.field().getText().replace("\r\n", "\n").equals(each.texts().show(now))
                && !Objects.equals(each.texts().parse(each.field().getText()), now);
    }

    private boolean writeTyped(Map<EObject, EObject> copies) {
        List<Typed> more = fields.stream().filter(this::saysMore)
                .filter(each -> copies.containsKey(subject.getValue())).toList();
        more.forEach(each -> copies.get(subject.getValue()).eSet(each.attribute(),
                each.texts().parse(each.field().getText())));
        return !more.isEmpty();
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
        session.edits().forget(typing);
        context.dispose();
        subject.dispose();
    }
}
