// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.findings;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.rapport.checks.Finding;
import org.rapport.ui.internal.look.LetterSize;

/** The list of findings in groups. What is selected and open stays so when they are asked again. */
final class FindingTree {

    /** Fewer findings than that are all to be seen at once. */
    private static final int FEW = 12;

    private final Composite area;

    private final TreeViewer viewer;

    FindingTree(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        viewer = new TreeViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        viewer.setComparer(new FindingIdentity());
        viewer.setContentProvider(new Content());
        for (FindingLabels.Column column : FindingLabels.Column.values()) {
            TreeViewerColumn made = new TreeViewerColumn(viewer, SWT.NONE);
            made.getColumn().setText(column.label());
            made.setLabelProvider(new FindingLabels(column));
            layout.setColumnData(made.getColumn(), switch (column) {
                case MESSAGE -> new ColumnWeightData(60, LetterSize.pixels(240));
                case ABOUT -> new ColumnWeightData(22, LetterSize.pixels(110));
                case SEVERITY -> new ColumnWeightData(8, LetterSize.pixels(118));
                case CHECK -> new ColumnWeightData(6, LetterSize.pixels(76));
            });
        }
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    Composite control() {
        return area;
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Shows groups of findings; the first is open when nothing else is. */
    void show(List<FindingGroup> groups) {
        Object[] open = viewer.getExpandedElements();
        viewer.getTree().setRedraw(false);
        try {
            boolean first = viewer.getTree().getItemCount() == 0;
            viewer.setInput(groups);
            viewer.setExpandedElements(open);
            if (first || open.length == 0) {
                open(groups);
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    private void open(List<FindingGroup> groups) {
        if (groups.stream().mapToInt(group -> group.findings().size()).sum() <= FEW) {
            viewer.expandAll();
        } else {
            viewer.expandToLevel(groups.getFirst(), 1);
        }
    }

    /** The findings selected; those of a group when the group is. */
    List<Finding> selected() {
        return viewer.getStructuredSelection().stream().flatMap(each -> each instanceof FindingGroup group
                ? group.findings().stream()
                : List.of((Finding) each).stream()).distinct().toList();
    }

    /** Selects findings, wherever they are in the groups. */
    void select(List<Finding> findings) {
        List<TreePath> paths = new ArrayList<>();
        for (Object input : (List<?>) viewer.getInput()) {
            FindingGroup group = (FindingGroup) input;
            group.findings().stream().filter(findings::contains)
                    .forEach(finding -> paths.add(new TreePath(new Object[] { group, finding })));
        }
        viewer.setSelection(new TreeSelection(paths.toArray(TreePath[]::new), viewer.getComparer()), true);
    }

    /** Groups, and the findings in them. */
    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof FindingGroup group ? group.findings().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof FindingGroup;
        }
    }
}
