// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapport.ui.PlanSession;

/** What one element says, in tabs by question; without when there is but one. Each is made when first shown. */
public final class TabsView extends Composite {

    /** What a tab is higher than its text needs, in pixels. */
    private static final int ROOM = 6;

    /** As many letters of a title stay where there is little room, so that every tab can be seen. */
    private static final int LETTERS = 5;

    private final FormToolkit toolkit;

    private final PlanSession session;

    private final List<Part.Tab> tabs;

    private final List<TabView> views = new ArrayList<>();

    private CTabFolder folder;

    private EObject element;

    /** Makes the tabs; nothing is shown before {@link #setElement}. */
    public TabsView(Composite parent, FormToolkit toolkit, PlanSession session, List<Part.Tab> tabs) {
        super(parent, SWT.NONE);
        this.toolkit = toolkit;
        this.session = session;
        this.tabs = tabs;
        toolkit.adapt(this);
        setLayout(new FillLayout());
        if (tabs.size() == 1) {
            views.add(new TabView(this, toolkit, session, tabs.getFirst()));
        } else {
            createFolder();
        }
    }

    private void createFolder() {
        folder = new CTabFolder(this, SWT.TOP | SWT.FLAT);
        toolkit.adapt(folder, true, true);
        folder.setTabHeight(folder.getTabHeight() + ROOM);
        folder.setMinimumCharacters(LETTERS);
        for (Part.Tab tab : tabs) {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(tab.title());
            views.add(null);
        }
        folder.addListener(SWT.Selection, event -> showSelected());
        folder.setSelection(0);
    }

    private void showSelected() {
        int index = folder.getSelectionIndex();
        if (views.get(index) == null) {
            TabView view = new TabView(folder, toolkit, session, tabs.get(index));
            folder.getItem(index).setControl(view);
            views.set(index, view);
        }
        views.get(index).showNow(element);
    }

    private TabView current() {
        return folder == null ? views.getFirst() : views.get(folder.getSelectionIndex());
    }

    /** Shows another element. @param shown null for none */
    public void setElement(EObject shown) {
        if (shown != element) {
            flush();
            element = shown;
            if (folder != null) {
                showSelected();
            } else {
                current().setElement(shown);
            }
        }
    }

    /** Shows what the element says now. */
    public void refresh() {
        if (current() != null) {
            current().refresh();
        }
    }

    /** Makes commands of what is being typed. */
    public void flush() {
        views.stream().filter(view -> view != null).forEach(TabView::flush);
    }

    /** Shows a part of the element, on its tab. */
    public void show(EObject part) {
        for (int index = 0; index < tabs.size(); index++) {
            if (TabView.isAbout(tabs.get(index), part)) {
                select(index);
                current().show(part);
                return;
            }
        }
    }

    /** Gives the keyboard to the first field of the first tab. */
    void focusFirst() {
        select(0);
        current().focusFirst();
    }

    /** Shows the tab with a title. */
    public void select(int index) {
        if (folder != null) {
            folder.setSelection(index);
            showSelected();
        }
    }
}
