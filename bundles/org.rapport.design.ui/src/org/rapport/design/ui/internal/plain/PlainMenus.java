// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.plain;

import java.util.List;
import java.util.Set;

import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IEditorPart;
import org.rapport.checks.Messages;

/**
 * The menu of what is selected on a map, in plain words. Sirius adds to it whatever can be done with any diagram, table
 * or tree; here stays what helps with a plan.
 */
public final class PlainMenus implements IMenuListener {

    private static final Messages TEXTS = Messages.of(PlainMenus.class);

    private static final String SIRIUS = "org.eclipse.sirius.diagram.ui.";

    /** By id, or where there is none by the class of the action. */
    private static final Set<String> GONE = Set.of("navigateMenu", "editMenu", "selectMenu", "arrangeMenu",
            "newCopyToImageAction", SIRIUS + "command.refreshElement", SIRIUS + "command.synchronizedDiagram",
            SIRIUS + "resetOrigin", SIRIUS + "command.validateDiagram", SIRIUS + "removeBendpoints",
            SIRIUS + "action.show.outline", SIRIUS + "popup.hideReveal", "lineWidthMenu", "lineTypeMenu",
            "arrowTypeMenu", "routerMenu",
            "edgeSnapBackAction", "makeSameSizeBothAction", "siriusAutoSizeAction", "zorderMenu", "alignMenu",
            "distributeMenu", "makeSameSizeMenu", "textAlignmentMenu", "filtersMenu", "viewMenu", "popup.open",
            "popup.navigate", "popup.new", "RefreshAction", "ShowPropertiesViewAction");

    private static final Set<String> NEW = Set.of("CreateLineMenu", "CreateTargetColumnMenu", "CreateTreeItemMenu");

    /** Empty, as what is in them is hidden, and there all the same. */
    private static final List<String> OF_WINDOW = List.of("org.eclipse.sirius.table.ui.EditorID.actions.DTable",
            "org.eclipse.sirius.tree.ui.EditorID.actions.DTree");

    private PlainMenus() {
    }

    /** Lets the menu of a map speak plainly, from when it is opened. */
    public static void of(DialectEditor map) {
        MenuManager menu = menu(map);
        if (menu != null) {
            menu.addMenuListener(new PlainMenus());
        }
    }

    /**
     * Keeps the menus and tools of the window plain, too, while a map is in front: there are no tools for new rows,
     * columns and branches when nothing can be made with them.
     */
    public static void inWindow(IEditorPart map) {
        IMenuManager menus = map.getEditorSite().getActionBars().getMenuManager();
        OF_WINDOW.stream().filter(each -> menus.find(each) != null).forEach(menus::remove);
        menus.update(true);
        IToolBarManager bar = map.getEditorSite().getActionBars().getToolBarManager();
        for (IContributionItem each : bar.getItems()) {
            if (each instanceof ActionContributionItem tool && NEW.contains(String.valueOf(each.getId()))) {
                tool.setVisible(tool.getAction().isEnabled());
            }
        }
        bar.update(true);
    }

    private static MenuManager menu(DialectEditor map) {
        if (map instanceof IDiagramWorkbenchPart diagram) {
            return diagram.getDiagramGraphicalViewer().getContextMenu();
        }
        Menu menu = map.getSite().getSelectionProvider() instanceof Viewer viewer
                ? viewer.getControl().getMenu()
                : null;
        return menu != null && menu.getData(MenuManager.MANAGER_KEY) instanceof MenuManager manager ? manager : null;
    }

    @Override
    public void menuAboutToShow(IMenuManager menu) {
        plain(menu);
    }

    private static void plain(IContributionManager menu) {
        for (IContributionItem each : menu.getItems()) {
            IContributionItem item = each instanceof SubContributionItem sub ? sub.getInnerItem() : each;
            String key = key(item);
            if (GONE.contains(key)) {
                menu.remove(each);
            } else if (item instanceof IMenuManager inside) {
                plain(inside);
            } else if (item instanceof ActionContributionItem action && TEXTS.has("menu." + key)) {
                action.getAction().setText(TEXTS.text("menu." + key));
                action.getAction().setToolTipText(null);
            }
        }
    }

    private static String key(IContributionItem item) {
        if (item.getId() != null || !(item instanceof ActionContributionItem)) {
            return String.valueOf(item.getId());
        }
        IAction action = ((ActionContributionItem) item).getAction();
        return action.getClass().getSimpleName();
    }
}
