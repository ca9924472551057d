// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Leave;
import org.rapport.ui.internal.Named;
import org.rapport.ui.internal.look.LetterSize;

/** The features of one element as labelled fields: what is written, chosen or ticked, each by its type. */
final class ElementForm extends Composite {

    /** What is told in sentences. */
    private static final Set<EStructuralFeature> LONG = Set.of(Literals.PERSON__WHAT_MATTERS,
            Literals.PERSON__COMMUNICATION, Literals.PERSON__RELATIONSHIP_WISH_REASON, Literals.REVIEW__NOTES,
            Literals.EPISODE__MOVE_ON_PLAN, Literals.GOAL__STATEMENT, Literals.GOAL__REASON,
            Literals.STRENGTH__STATEMENT, Literals.NEED__STATEMENT, Literals.RISK__STATEMENT, Literals.RISK__RESPONSE,
            Literals.GOAL_STEP__DESCRIPTION, Literals.RELATIONSHIP__AGREED_REASON,
            Literals.SUPPORT_OPTION__DESCRIPTION, Literals.CONSENT__SCOPE, Literals.RAPPORT_STANDARD__SOURCE,
            Literals.COMPLEXITY_FACTOR__NOTE);

    /** With less room than this, labels have no place beside their fields. */
    private static final int ROOM_BESIDE = 340;

    private final FormToolkit toolkit;

    private final PlanSession session;

    private final PlanBinding binding;

    private final List<Field> fields = new ArrayList<>();

    private final List<ComboViewer> combos = new ArrayList<>();

    private final List<Control> controls = new ArrayList<>();

    private final List<Label> labels = new ArrayList<>();

    private final GridLayout layout = new GridLayout(2, false);

    private final Runnable folded;

    private EObject element;

    /** @param folded is run when labels went above their fields or beside them, and the form needs other room */
    ElementForm(Composite parent, FormToolkit toolkit, PlanSession session, List<EStructuralFeature> features,
            Runnable folded) {
        super(parent, SWT.NONE);
        this.folded = folded;
        this.toolkit = toolkit;
        this.session = session;
        binding = new PlanBinding(session);
        toolkit.adapt(this);
        layout.horizontalSpacing = 14;
        layout.verticalSpacing = 8;
        setLayout(layout);
        // As the platform draws it, like those of lists and choices beside it.
        toolkit.setBorderStyle(SWT.BORDER);
        features.forEach(this::create);
        labels.forEach(this::place);
        addListener(SWT.Resize, event -> fold());
        addListener(SWT.Dispose, event -> binding.dispose());
        setElement(null);
    }

    /** Where there is little room, labels stand above their fields instead of beside them. */
    private void fold() {
        int columns = getClientArea().width < LetterSize.pixels(ROOM_BESIDE) ? 1 : 2;
        if (columns != layout.numColumns) {
            layout.numColumns = columns;
            labels.forEach(this::place);
            layout();
            folded.run();
        }
    }

    private void place(Label label) {
        boolean beside = layout.numColumns == 2;
        GridData data = new GridData(beside ? SWT.BEGINNING : SWT.FILL, SWT.BEGINNING, false, false);
        data.widthHint = LetterSize.pixels(150);
        data.verticalIndent = beside ? 8 : 0;
        data.exclude = !beside && label.getText().isEmpty();
        label.setVisible(!data.exclude);
        label.setLayoutData(data);
    }

    private void create(EStructuralFeature feature) {
        boolean tick = !feature.isMany() && feature.getEType().getInstanceClass() == boolean.class;
        Label label = toolkit.createLabel(this, tick ? "" : Words.of(feature), SWT.WRAP);
        labels.add(label);
        Control control = tick ? createTick((EAttribute) feature) : createField(feature);
        if (control.getLayoutData() == null) {
            GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
            wide.widthHint = 100;
            control.setLayoutData(wide);
        }
        label.setToolTipText(Words.help(feature));
        control.setToolTipText(Words.help(feature));
        control.setData(feature);
        if (!tick) {
            Named.by(control, label);
        }
        controls.add(control);
    }

    private Control createTick(EAttribute attribute) {
        Button box = toolkit.createButton(this, Words.of(attribute), SWT.CHECK | SWT.WRAP);
        binding.check(box, attribute);
        return box;
    }

    private Control createField(EStructuralFeature feature) {
        if (feature == Literals.GOAL__BASELINE_LEVEL || feature == Literals.GOAL__CURRENT_LEVEL) {
            return add(new LevelField(this, toolkit, session, (EAttribute) feature));
        }
        if (feature.isMany()) {
            return add(Choices.are(feature) ? new CheckedField(this, session, feature)
                    : new WordsField(this, toolkit, session, feature));
        }
        return Choices.are(feature) ? createChoice(feature) : createText((EAttribute) feature);
    }

    private Control add(Field field) {
        fields.add(field);
        return field.control();
    }

    private Control createChoice(EStructuralFeature feature) {
        ComboViewer viewer = new ComboViewer(this, SWT.READ_ONLY);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 100;
        // It is filled later, and without words it would be too low for them.
        viewer.getCombo().add(Words.of(feature));
        data.heightHint = viewer.getCombo().computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        viewer.getCombo().removeAll();
        viewer.getCombo().setLayoutData(data);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(
                value -> Words.of(feature.getEType(), Choices.meant(value))));
        viewer.getControl().setData(feature);
        Leave.wheel(viewer.getControl());
        binding.choice(viewer, feature);
        combos.add(viewer);
        return viewer.getControl();
    }

    private Control createText(EAttribute attribute) {
        boolean isLong = LONG.contains(attribute);
        Text text = Leave.byTab(toolkit.createText(this, "",
                isLong ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        if (isLong) {
            GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
            data.heightHint = 3 * text.getLineHeight();
            data.widthHint = 100;
            text.setLayoutData(data);
        } else if (attribute.getEAttributeType().getInstanceClass() != String.class) {
            GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
            data.widthHint = LetterSize.pixels(140);
            text.setLayoutData(data);
            text.setMessage(FieldText.example(attribute));
        }
        binding.text(text, attribute);
        return text;
    }

    /** Shows another element. @param shown null for none */
    void setElement(EObject shown) {
        flush();
        element = shown;
        fillCombos();
        binding.setElement(shown);
        for (Control control : controls) {
            if (!(control.getData() instanceof EStructuralFeature feature && isSelfEnabled(feature))) {
                control.setEnabled(shown != null);
            }
        }
        refresh();
    }

    private static boolean isSelfEnabled(EStructuralFeature feature) {
        return feature.isMany() || feature == Literals.GOAL__BASELINE_LEVEL || feature == Literals.GOAL__CURRENT_LEVEL;
    }

    private void fillCombos() {
        for (ComboViewer viewer : combos) {
            List<Object> values = element == null ? List.of()
                    : Choices.of(session.plan(), element, (EStructuralFeature) viewer.getControl().getData());
            if (!values.equals(viewer.getInput())) {
                viewer.setInput(values);
            }
        }
    }

    /** Shows what data binding does not see. */
    void refresh() {
        fields.forEach(field -> field.show(element));
    }

    void flush() {
        binding.flush();
        fields.stream().filter(WordsField.class::isInstance).forEach(field -> ((WordsField) field).store());
    }

    /** Gives the keyboard to the first field. */
    void focusFirst() {
        if (!controls.isEmpty()) {
            controls.getFirst().setFocus();
        }
    }
}
