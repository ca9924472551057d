// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.app;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.rapport.checks.Messages;

/**
 * The menus that every window has. Commands of ours join by org.eclipse.ui.menus: groups are named in plain words, such
 * as {@code menu:org.rapport.ui.view?after=views} or {@code menu:org.rapport.ui.plan?after=additions}.
 */
final class RapportActionBarAdvisor extends ActionBarAdvisor {

    private static final Messages MESSAGES = Messages.of(RapportActionBarAdvisor.class);

    private static final String VIEW = "org.rapport.ui.view";

    private static final String PLAN = "org.rapport.ui.plan";

    private final Map<ActionFactory, IWorkbenchAction> actions = new HashMap<>();

    private IAction tidy;

    RapportActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        for (ActionFactory factory : new ActionFactory[] { ActionFactory.SAVE, ActionFactory.SAVE_AS,
                ActionFactory.SAVE_ALL, ActionFactory.REVERT, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL,
                ActionFactory.QUIT, ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY,
                ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.OPEN_NEW_WINDOW,
                ActionFactory.PREFERENCES, ActionFactory.ABOUT }) {
            IWorkbenchAction action = factory.create(window);
            String words = "action." + factory.getId();
            if (MESSAGES.has(words)) {
                action.setText(MESSAGES.text(words));
            }
            register(action);
            actions.put(factory, action);
        }
        tidy = new Action(MESSAGES.text("action.tidy")) {

            @Override
            public void run() {
                window.getActivePage().resetPerspective();
            }
        };
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        bar.add(menu("view", VIEW, new GroupMarker("views"), new Separator("look"), new GroupMarker("zoom"),
                new Separator(IWorkbenchActionConstants.MB_ADDITIONS), actions.get(ActionFactory.OPEN_NEW_WINDOW),
                tidy));
        bar.add(menu("plan", PLAN, new GroupMarker("add"), new Separator("time"), new Separator("exchange"),
                new Separator(IWorkbenchActionConstants.MB_ADDITIONS)));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(menu("help", IWorkbenchActionConstants.M_HELP, new GroupMarker("welcome"),
                new Separator(IWorkbenchActionConstants.MB_ADDITIONS), actions.get(ActionFactory.ABOUT)));
    }

    private IMenuManager file() {
        return menu("file", IWorkbenchActionConstants.M_FILE, new GroupMarker("new"), new GroupMarker("open"),
                new GroupMarker("recent"), new Separator(), actions.get(ActionFactory.CLOSE),
                actions.get(ActionFactory.CLOSE_ALL), new Separator("save"), actions.get(ActionFactory.SAVE),
                actions.get(ActionFactory.SAVE_AS), actions.get(ActionFactory.SAVE_ALL),
                actions.get(ActionFactory.REVERT), new Separator("report"),
                new Separator(IWorkbenchActionConstants.MB_ADDITIONS), actions.get(ActionFactory.PREFERENCES),
                new Separator(), actions.get(ActionFactory.QUIT));
    }

    private IMenuManager edit() {
        return menu("edit", IWorkbenchActionConstants.M_EDIT, actions.get(ActionFactory.UNDO),
                actions.get(ActionFactory.REDO), new Separator(), actions.get(ActionFactory.CUT),
                actions.get(ActionFactory.COPY), actions.get(ActionFactory.PASTE), new Separator(),
                actions.get(ActionFactory.DELETE), actions.get(ActionFactory.SELECT_ALL), new Separator("find"),
                new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        tools.add(new GroupMarker("open"));
        tools.add(new Separator("save"));
        tools.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(new ToolBarContributionItem(tools, "org.rapport.ui.tools"));
    }

    private static IMenuManager menu(String name, String id, Object... items) {
        MenuManager menu = new MenuManager(MESSAGES.text("menu." + name), id);
        for (Object item : items) {
            if (item instanceof IAction action) {
                menu.add(action);
            } else {
                menu.add((IContributionItem) item);
            }
        }
        return menu;
    }
}
