// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.app;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rapport.ui.internal.draft.KeptDrafts;
import org.rapport.ui.internal.look.Look;
import org.rapport.ui.internal.look.NativeLook;

/** What the workbench is like: one perspective, remembered between starts, and nothing of an IDE. */
public final class RapportWorkbenchAdvisor extends WorkbenchAdvisor {

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        NativeLook.begin(Display.getCurrent());
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return PlanningPerspective.ID;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new RapportWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        Look.begin();
        PreferenceManager preferences = PlatformUI.getWorkbench().getPreferenceManager();
        for (IPreferenceNode node : preferences.getRootSubNodes()) {
            if (node.getId().startsWith("org.eclipse.ui") || node.getId().startsWith("org.eclipse.e4")) {
                preferences.remove(node);
            }
        }
    }

    @Override
    public boolean preShutdown() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (!KeptDrafts.mayEnd(window == null ? null : window.getShell())) {
            return false;
        }
        WelcomeKeeper.stop();
        return super.preShutdown();
    }

    @Override
    public void postShutdown() {
        KeptDrafts.forget();
        try {
            ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
        } catch (CoreException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.LOG);
        }
        super.postShutdown();
    }
}
