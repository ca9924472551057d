// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;

/** What there is to see in the workbench, as it says itself: views, and the pages of the editor with their tabs. */
final class Pages {

    private static final String OURS = "org.rapport.ui.";

    private Pages() {
    }

    /** Names of the views of plans, as in the name of a picture. */
    static List<String> views() {
        List<String> views = Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
                .map(IViewDescriptor::getId).filter(id -> id.startsWith(OURS))
                .map(id -> id.substring(OURS.length()).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT)).toList();
        assertThat(views).contains("findings");
        return views;
    }

    /** Shows each page of the editor in front, and each tab of it, and tells what it is called. */
    static void each(Composite window, Consumer<String> what) {
        CTabFolder pages = Widgets.find(window, CTabFolder.class,
                folder -> folder.isVisible() && folder.getItem(0).getText().equals("Overview"));
        for (int page = 0; page < pages.getItemCount(); page++) {
            select(pages, page);
            String name = name(pages.getItem(page).getText());
            List<CTabFolder> tabs = Widgets.all((Composite) pages.getItem(page).getControl(), CTabFolder.class).stream()
                    .filter(CTabFolder::isVisible).limit(1).toList();
            if (tabs.isEmpty()) {
                what.accept(name);
            }
            for (CTabFolder folder : tabs) {
                for (int tab = 0; tab < folder.getItemCount(); tab++) {
                    select(folder, tab);
                    what.accept(name + '-' + name(folder.getItem(tab).getText()));
                }
            }
        }
    }

    private static void select(CTabFolder folder, int index) {
        folder.setSelection(index);
        Event chosen = new Event();
        chosen.item = folder.getItem(index);
        folder.notifyListeners(SWT.Selection, chosen);
        WorkbenchTest.pump();
    }

    /** As in the name of a file. */
    static String name(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
