// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.findings;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.checks.CheckRun;
import org.rapport.checks.Finding;
import org.rapport.checks.Messages;
import org.rapport.ui.EmptyState;
import org.rapport.ui.PlanListener;
import org.rapport.ui.PlanSession;
import org.rapport.ui.PlanView;
import org.rapport.ui.internal.fixes.Fixing;

/** What the checks ask about the plan, worst first, kept up with every edit; beside it why it matters. */
public final class FindingsView extends PlanView {

    /** Its id. */
    public static final String ID = "org.rapport.ui.findings";

    private static final Messages MESSAGES = Messages.of(FindingsView.class);

    private final StackLayout layout = new StackLayout();

    private FindingActions actions;

    private FilterBar bar;

    private Composite stack;

    private SashForm sash;

    private EmptyState nothing;

    private EmptyState hidden;

    private FindingTree tree;

    private FindingDetail detail;

    @Override
    protected String emptyText() {
        return MESSAGES.text("view.empty");
    }

    @Override
    protected Control createContents(Composite parent) {
        actions = new FindingActions(getSite().getPage());
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout();
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        grid.verticalSpacing = 0;
        area.setLayout(grid);
        bar = new FilterBar(area, this::refresh);
        bar.control().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(layout);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        sash = new SashForm(stack, SWT.HORIZONTAL | SWT.SMOOTH);
        tree = new FindingTree(sash);
        detail = new FindingDetail(sash, actions);
        sash.setWeights(64, 36);
        nothing = new EmptyState(stack, MESSAGES.text("nothing.heading"), MESSAGES.text("nothing.text"));
        hidden = new EmptyState(stack, MESSAGES.text("hidden.heading"), MESSAGES.text("hidden.text"))
                .link(MESSAGES.text("hidden.all"), bar::reset);
        tree.viewer().addSelectionChangedListener(event -> selected());
        tree.viewer().addOpenListener(event -> open());
        bar.words().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.viewer().getControl().setFocus();
            }
        });
        createMenu();
        getSite().setSelectionProvider(tree.viewer());
        return area;
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillMenu);
        tree.viewer().getControl().setMenu(menu.createContextMenu(tree.viewer().getControl()));
    }

    private void fillMenu(IMenuManager menu) {
        List<Finding> selected = tree.selected();
        if (selected.size() == 1) {
            menu.add(action("action.show", () -> actions.reveal(selected.getFirst())));
        }
        menu.add(new Separator());
        for (Fixing.Way way : actions.ways(selected)) {
            menu.add(action(way));
        }
        menu.add(new Separator());
        if (selected.stream().anyMatch(Finding::isOverridden)) {
            menu.add(action("action.back", () -> actions.takeBack(selected)));
        }
    }

    private static Action action(String key, Runnable what) {
        return action(new Fixing.Way(MESSAGES.text(key), "", what));
    }

    private static Action action(Fixing.Way way) {
        Action action = new Action(way.label().replace("&", "&&")) {
            @Override
            public void run() {
                way.run().run();
            }
        };
        action.setToolTipText(way.tip());
        return action;
    }

    /** Selects findings, as far as they are shown. */
    public void select(List<Finding> findings) {
        tree.select(findings);
        detail.show(tree.selected());
    }

    /** Lets the user choose what to do about the findings selected. */
    public void fix() {
        if (session() != null && !tree.selected().isEmpty()) {
            actions.fix(tree.selected());
        }
    }

    @Override
    protected void planOpened(PlanSession plan) {
        actions.use(plan);
        refresh();
    }

    @Override
    protected PlanListener listener() {
        return new PlanListener() {
            @Override
            public void findingsChanged(CheckRun run) {
                refresh();
            }
        };
    }

    @Override
    public void setFocus() {
        if (session() != null && layout.topControl == sash) {
            tree.viewer().getControl().setFocus();
        } else {
            super.setFocus();
        }
    }

    private void refresh() {
        if (session() == null) {
            return;
        }
        CheckRun run = session().findings();
        bar.count(run);
        List<FindingGroup> groups = FindingGroup.of(run.findings(), bar.grouping(), bar.filter());
        if (run.findings().isEmpty()) {
            nothing.say(MESSAGES.text("nothing.heading"), MESSAGES.format("nothing.text", run.asked().size()));
        }
        tree.show(groups);
        show(run.findings().isEmpty() ? nothing : groups.isEmpty() ? hidden : sash);
        detail.show(tree.selected());
    }

    private void show(Control control) {
        layout.topControl = control;
        stack.layout();
    }

    private void selected() {
        List<Finding> selected = tree.selected();
        detail.show(selected);
        if (selected.size() == 1 && tree.viewer().getControl().isFocusControl()) {
            actions.follow(selected.getFirst());
        }
    }

    private void open() {
        List<Finding> selected = tree.selected();
        Object first = tree.viewer().getStructuredSelection().getFirstElement();
        if (first instanceof FindingGroup) {
            tree.viewer().setExpandedState(first, !tree.viewer().getExpandedState(first));
        } else if (selected.size() == 1) {
            actions.reveal(selected.getFirst());
        }
    }
}
