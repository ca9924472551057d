// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapport.checks.Messages;
import org.rapport.ui.PlanLabelProvider;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Named;

/** The elements that an element holds in one reference: a list to select from, add to, remove from and put in order. */
final class ElementList extends Composite {

    private static final Messages MESSAGES = Messages.of(ElementList.class);

    /** From so many on a field to find one by name helps. */
    private static final int MANY = 8;

    private final PlanSession session;

    private final EReference reference;

    private final Consumer<EObject> selected;

    private final Runnable added;

    private final TableViewer viewer;

    private final Text filter;

    private final Button add;

    private final Button remove;

    private final Button up;

    private final Button down;

    private EObject owner;

    /**
     * @param selected is told of the element selected; null when there is none
     * @param added is run when one was added, and is selected
     */
    ElementList(Composite parent, FormToolkit toolkit, PlanSession session, EReference reference,
            Consumer<EObject> selected, Runnable added) {
        super(parent, SWT.NONE);
        this.session = session;
        this.reference = reference;
        this.selected = selected;
        this.added = added;
        toolkit.adapt(this);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        setLayout(layout);
        filter = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(MESSAGES.text("list.find"));
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter.addModifyListener(event -> refresh());
        viewer = new TableViewer(this, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new PlanLabelProvider());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 5 * viewer.getTable().getItemHeight();
        data.widthHint = 150;
        viewer.getTable().setLayoutData(data);
        Named.as(filter, MESSAGES.text("list.find"));
        Named.as(viewer.getTable(), Words.of(reference));
        viewer.addSelectionChangedListener(event -> selectionChanged());
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        Composite buttons = toolkit.createComposite(this);
        buttons.setLayout(row());
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        add = button(toolkit, buttons, MESSAGES.text("list.add"), this::add);
        remove = button(toolkit, buttons, MESSAGES.text("list.remove"), this::remove);
        up = button(toolkit, buttons, MESSAGES.text("list.up"), () -> move(-1));
        down = button(toolkit, buttons, MESSAGES.text("list.down"), () -> move(1));
        up.setToolTipText(MESSAGES.text("list.up.tip"));
        down.setToolTipText(MESSAGES.text("list.down.tip"));
        Named.below(buttons);
        setOwner(null);
    }

    private static RowLayout row() {
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.spacing = 2;
        return row;
    }

    private static Button button(FormToolkit toolkit, Composite parent, String text, Runnable action) {
        Button button = toolkit.createButton(parent, text, SWT.PUSH);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Shows the elements of another owner. @param shown null for none */
    void setOwner(EObject shown) {
        boolean other = owner != shown;
        owner = shown;
        if (other && !filter.getText().isEmpty()) {
            filter.setText("");
        }
        refresh();
        if (other && shown != null && !all().isEmpty()) {
            select(all().getFirst());
        } else if (other) {
            selectionChanged();
        }
    }

    /** Shows the elements as they are now. */
    void refresh() {
        EObject before = selection();
        boolean many = all().size() >= MANY;
        filter.setVisible(many);
        ((GridData) filter.getLayoutData()).exclude = !many;
        List<EObject> now = all().stream().filter(this::fits).toList();
        if (now.equals(viewer.getInput())) {
            viewer.refresh(true);
        } else {
            viewer.setInput(now);
            layout();
        }
        if (before != null && selection() == null) {
            viewer.setSelection(now.contains(before) ? new StructuredSelection(before) : neighbour(now));
        }
        enable();
    }

    private static StructuredSelection neighbour(List<EObject> now) {
        return now.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(now.getFirst());
    }

    private boolean fits(EObject element) {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() || Words.of(element.eClass(), element).toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** Selects an element, and shows it. */
    void select(EObject element) {
        if (!fits(element)) {
            filter.setText("");
        }
        viewer.setSelection(new StructuredSelection(element), true);
    }

    /** The element selected; null when there is none. */
    EObject selection() {
        return (EObject) viewer.getStructuredSelection().getFirstElement();
    }

    private void selectionChanged() {
        enable();
        selected.accept(selection());
    }

    private void enable() {
        EObject element = selection();
        int index = element == null ? -1 : all().indexOf(element);
        add.setEnabled(owner != null);
        remove.setEnabled(element != null);
        up.setEnabled(element != null && index > 0);
        down.setEnabled(element != null && index < all().size() - 1);
        viewer.getTable().setEnabled(owner != null);
    }

    @SuppressWarnings("unchecked")
    private List<EObject> all() {
        if (owner == null) {
            return List.of();
        }
        return (List<EObject>) owner.eGet(reference);
    }

    private void add() {
        EObject element = EcoreUtil.create(reference.getEReferenceType());
        NewElements.prepare(session.plan(), element);
        session.add(owner, reference, element);
        refresh();
        select(element);
        added.run();
    }

    private void remove() {
        EObject element = selection();
        if (element != null && Removal.isWanted(getShell(), session.plan(), element)) {
            session.delete(element);
        }
    }

    private void move(int by) {
        EObject element = selection();
        session.execute(MoveCommand.create(session.editingDomain(), owner, reference, element,
                all().indexOf(element) + by));
        refresh();
    }
}
