// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;

/** All words that a window shows around a plan: menus, tools and what they say, palettes, names of views. */
final class WindowText {

    private static final int DEEP = 4;

    private final List<String> words = new ArrayList<>();

    private WindowText() {
    }

    /** Those of a window. */
    static List<String> of(Shell window) {
        WindowText text = new WindowText();
        text.menu(window.getMenuBar(), 0);
        Dialogs.all(window).filter(Control::isVisible).forEach(text::control);
        return text.said();
    }

    /** Those of a menu, and of the menus in it. */
    static List<String> of(Menu menu) {
        WindowText text = new WindowText();
        text.menu(menu, 0);
        return text.said();
    }

    /** Those of the palette of a diagram. */
    static List<String> ofPalette(IDiagramWorkbenchPart diagram) {
        WindowText text = new WindowText();
        text.palette(((DefaultEditDomain) diagram.getDiagramEditDomain()).getPaletteViewer().getPaletteRoot());
        return text.said();
    }

    private List<String> said() {
        return words.stream().filter(each -> each != null && !each.isBlank())
                .map(each -> each.replace("&", "").replaceAll("\t.*", "")).toList();
    }

    private void menu(Menu menu, int depth) {
        if (menu == null || depth > DEEP) {
            return;
        }
        menu.notifyListeners(SWT.Show, new Event());
        Workbench.settle();
        Stream.of(menu.getItems()).forEach(each -> item(each, depth));
        menu.notifyListeners(SWT.Hide, new Event());
    }

    private void item(MenuItem item, int depth) {
        if (!item.isDisposed()) {
            words.add(item.getText());
            words.add(item.getToolTipText());
            menu(item.getMenu(), depth + 1);
        }
    }

    private void control(Control control) {
        words.add(control.getToolTipText());
        switch (control) {
            case ToolBar bar -> Stream.of(bar.getItems()).forEach(each -> {
                words.add(each.getText());
                words.add(each.getToolTipText());
            });
            case CTabFolder tabs -> Stream.of(tabs.getItems()).map(CTabItem::getText).forEach(words::add);
            case CLabel label -> words.add(label.getText());
            default -> {
                // Says nothing, or what is in the plan.
            }
        }
    }

    private void palette(PaletteEntry entry) {
        if (entry.isVisible()) {
            words.add(entry.getLabel());
            words.add(entry.getDescription());
            if (entry instanceof PaletteContainer container) {
                container.getChildren().forEach(this::palette);
            }
        }
    }
}
