// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.FilteredTree;
import org.rapport.checks.Messages;

/** Base of pages of the preferences: with letters for its fields, and a name for the list of pages beside it. */
public abstract class UsablePreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int FEW = 6;

    private static final String NAMED = UsablePreferencePage.class.getName();

    @Override
    public final void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            Letters.in(getShell());
            namePages(getShell());
            hideSearch(getShell());
        }
    }

    /** To search a handful of pages, and to go back and forth among them, only asks what it is for. */
    private static void hideSearch(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof FilteredTree pages) {
                if (pages.getViewer().getTree().getItemCount() > FEW) {
                    return;
                }
                hide(pages.getFilterControl().getParent());
            } else if (child instanceof ToolBar) {
                hide(child);
            } else if (child instanceof Composite composite) {
                hideSearch(composite);
            }
        }
    }

    private static void hide(Control control) {
        if (control.getVisible() && control.getLayoutData() instanceof GridData data) {
            data.exclude = true;
            control.setVisible(false);
            control.getParent().layout();
        }
    }

    private static void namePages(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Tree && child.getData(NAMED) == null) {
                child.setData(NAMED, Boolean.TRUE);
                Named.as(child, Messages.of(UsablePreferencePage.class).text("preferences.pages"));
            } else if (child instanceof Composite composite) {
                namePages(composite);
            }
        }
    }
}
