// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rapport.design.ui.PlanMaps;
import org.rapport.design.ui.internal.plain.PlainMenus;
import org.rapport.design.ui.internal.plain.PlainNames;
import org.rapport.design.ui.internal.plain.PlainPalette;
import org.rapport.ui.ActivePlan;
import org.rapport.ui.PlanSession;
import org.rapport.ui.PlanSessions;

/** Joins every map that is open to its plan, for as long as it is open. */
public final class MapEditors implements IPartListener2, IWindowListener {

    private static final MapEditors INSTANCE = new MapEditors();

    private final Map<DialectEditor, PlanSession> plans = new HashMap<>();

    private final Map<DialectEditor, MapSelection> selections = new HashMap<>();

    /** What is to be ended with a map. */
    private final Map<DialectEditor, List<Runnable>> watches = new HashMap<>();

    private boolean watching;

    private MapEditors() {
    }

    /** Watches all windows from now on. */
    public static void watch() {
        INSTANCE.start(PlatformUI.getWorkbench());
    }

    /** The plan of a map; null when it is about something else, or not open. */
    static PlanSession plan(DialectEditor map) {
        return INSTANCE.plans.get(map);
    }

    private void start(IWorkbench workbench) {
        if (!watching) {
            watching = true;
            workbench.addWindowListener(this);
            for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
                windowOpened(window);
            }
        }
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
        for (IWorkbenchPage page : window.getPages()) {
            for (var reference : page.getEditorReferences()) {
                opened(reference.getPart(false));
            }
            for (IViewReference reference : page.getViewReferences()) {
                named(reference.getPart(false));
            }
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        opened(part.getPart(false));
        named(part.getPart(false));
    }

    private static void named(IWorkbenchPart part) {
        if (part instanceof IViewPart view) {
            PlainNames.of(view);
        }
    }

    private void opened(IWorkbenchPart part) {
        if (part instanceof DialectEditor map && !plans.containsKey(map)) {
            Optional<PlanMaps> maps = map.getRepresentation() == null
                    ? Optional.empty()
                    : PlanMaps.of(map.getRepresentation());
            maps.ifPresent(each -> {
                PlainMenus.of(map);
                if (map instanceof IDiagramWorkbenchPart diagram) {
                    PlainPalette.of(diagram);
                }
                join(map, each);
            });
        }
    }

    private void join(DialectEditor map, PlanMaps maps) {
        try {
            PlanSession plan = SharedPlans.join(maps);
            plans.put(map, plan);
            selections.put(map, new MapSelection(map, plan));
            watches.put(map, List.of(FirstPlaces.watch(map),
                    RoomForNew.watch(map, maps.session().getTransactionalEditingDomain())));
            ActivePlan.in(map.getSite().getPage()).update(map.getSite().getPage());
        } catch (CoreException apart) {
            // Two that edit apart would overwrite each other.
            map.getSite().getPage().closeEditor(map, false);
            StatusManager.getManager().handle(apart.getStatus(), StatusManager.SHOW);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        opened(part.getPart(false));
        if (part.getPart(false) instanceof DialectEditor map && selections.containsKey(map)) {
            selections.get(map).activated();
            PlainMenus.inWindow(map);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof DialectEditor map && plans.containsKey(map)) {
            selections.remove(map).dispose();
            watches.remove(map).forEach(Runnable::run);
            PlanSessions.release(plans.remove(map));
        }
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // What is open in it counts, not whether it is in front.
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // What is open in it counts, not whether it is in front.
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // Its editors were closed before.
    }
}
