// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.draft;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.rapport.checks.Finding;
import org.rapport.checks.Messages;
import org.rapport.checks.compare.FindingChange;
import org.rapport.checks.compare.PlanComparison;
import org.rapport.model.Identifiable;
import org.rapport.model.Visit;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;
import org.rapport.ui.PlanSession;

/** All that a draft changes, group by group: visits, findings settled and new, people and workers. */
final class ChangesTree {

    private static final Messages MESSAGES = Messages.of(ChangesTree.class);

    private final Tree tree;

    ChangesTree(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        tree = new Tree(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        tree.addListener(SWT.Selection, event -> {
            if (event.item.getData() instanceof Identifiable element) {
                follow(element);
            }
        });
    }

    private void follow(Identifiable element) {
        Draft draft = (Draft) tree.getData();
        draft.session().select(draft.inDraft(element));
        draft.plan().select(draft.inPlan(element));
    }

    void clear() {
        tree.removeAll();
    }

    void show(Draft draft, PlanComparison comparison) {
        tree.setData(draft);
        tree.setRedraw(false);
        clear();
        group("group.visits", draft.changed(), visit -> visit, ChangesTree::visit);
        group("group.new", open(comparison.findings(FindingChange.Kind.NEW)), this::about, ChangesTree::finding);
        group("group.gone", open(comparison.findings(FindingChange.Kind.GONE)), this::about, ChangesTree::finding);
        group("group.changed", open(comparison.findings(FindingChange.Kind.CHANGED)), this::about,
                ChangesTree::finding);
        PlanSession session = draft.session();
        group("group.people",
                comparison.people().stream().filter(each -> !ComparisonWords.person(each).isEmpty()).toList(),
                each -> session.element(each.id()),
                each -> MESSAGES.format("of", name(session, each.id()), ComparisonWords.person(each)));
        group("group.workers",
                comparison.workers().stream().filter(each -> !ComparisonWords.worker(each).isEmpty()).toList(),
                each -> session.element(each.id()),
                each -> MESSAGES.format("of", name(session, each.id()), ComparisonWords.worker(each)));
        if (tree.getItemCount() == 0) {
            new TreeItem(tree, SWT.NONE).setText(MESSAGES.text("changes.none"));
        }
        tree.setRedraw(true);
    }

    private static List<FindingChange> open(List<FindingChange> changes) {
        return changes.stream().filter(change -> !change.finding().isOverridden()).toList();
    }

    private Identifiable about(FindingChange change) {
        return change.finding().element();
    }

    private static String name(PlanSession session, String id) {
        return Labels.of(session.element(id));
    }

    private static String visit(Visit visit) {
        return MESSAGES.format("visit", Labels.name(visit.getPerson()), Labels.moment(VisitTimes.start(visit)),
                VisitTimes.minutes(visit), Labels.names(visit.getWorkers()));
    }

    private static String finding(FindingChange change) {
        Finding finding = change.finding();
        return MESSAGES.format("finding", MESSAGES.text("severity." + finding.severity().name()), finding.message());
    }

    private <T> void group(String key, List<T> elements, Function<T, Identifiable> about, Function<T, String> text) {
        if (elements.isEmpty()) {
            return;
        }
        TreeItem group = new TreeItem(tree, SWT.NONE);
        group.setText(MESSAGES.format(key, elements.size()));
        group.setFont(bold());
        for (T element : elements) {
            TreeItem item = new TreeItem(group, SWT.NONE);
            item.setText(text.apply(element));
            item.setData(about.apply(element));
        }
        group.setExpanded(true);
    }

    private Font bold() {
        return JFaceResources.getFontRegistry()
                .getBold(JFaceResources.DEFAULT_FONT);
    }
}
