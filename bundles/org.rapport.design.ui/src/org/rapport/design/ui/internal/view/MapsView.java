// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.checks.Messages;
import org.rapport.design.ui.internal.MapOpening;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.ui.PlanListener;
import org.rapport.ui.PlanSession;
import org.rapport.ui.PlanView;
import org.rapport.ui.internal.PersonOf;

/** The maps and tables that can be drawn of the plan: of the whole service, and of each person. */
public final class MapsView extends PlanView {

    /** Its id. */
    public static final String ID = "org.rapport.design.ui.maps";

    private static final Messages TEXTS = Messages.of(MapsView.class);

    private TreeViewer tree;

    @Override
    protected String emptyText() {
        return TEXTS.text("view.empty");
    }

    @Override
    protected Control createContents(Composite parent) {
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setUseHashlookup(true);
        tree.setContentProvider(new MapsContent());
        tree.setLabelProvider(new MapsLabels());
        tree.addOpenListener(event -> open(tree.getStructuredSelection().getFirstElement()));
        tree.getTree().setToolTipText(TEXTS.text("view.hint"));
        getSite().setSelectionProvider(tree);
        return tree.getControl();
    }

    private void open(Object selected) {
        if (selected instanceof MapEntry map) {
            MapOpening.open(getSite().getShell(), session(), map.kind(), map.about());
        } else if (selected != null) {
            tree.setExpandedState(selected, !tree.getExpandedState(selected));
        }
    }

    @Override
    protected void planOpened(PlanSession plan) {
        List<String> expanded = new ArrayList<>();
        Arrays.stream(tree.getExpandedElements()).filter(Identifiable.class::isInstance).map(Identifiable.class::cast)
                .map(Identifiable::getId).forEach(expanded::add);
        tree.setInput(new MapsContent.Input(plan.plan()));
        tree.expandToLevel(plan.plan(), 1);
        Stream.of(plan.plan().getTeams(), plan.plan().getPeople()).flatMap(List::stream)
                .filter(each -> expanded.contains(each.getId()))
                .forEach(each -> tree.expandToLevel(each, 1));
        show(plan.selection());
    }

    /** Opens the branch of the person that is in focus elsewhere. */
    private void show(Identifiable element) {
        Person person = PersonOf.element(element);
        if (person != null && getSite().getPage().getActivePart() != this && !isOn(person)) {
            tree.expandToLevel(person, 1);
            tree.setSelection(new StructuredSelection(person), true);
        }
    }

    private boolean isOn(Person person) {
        Object selected = tree.getStructuredSelection().getFirstElement();
        return selected == person || selected instanceof MapEntry map && map.about() == person;
    }

    @Override
    protected PlanListener listener() {
        return new PlanListener() {
            @Override
            public void planChanged() {
                tree.refresh();
            }

            @Override
            public void selected(Identifiable element) {
                show(element);
            }
        };
    }
}
