// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.shared;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.swt.widgets.Display;
import org.rapport.model.io.PlanResource;

/**
 * Sees that the file of a plan is there again, as after somebody has thrown it away and brought it back. Sirius looks
 * at files that are changed, but not at those that come.
 */
final class ReturningPlans implements IResourceChangeListener {

    private static final ReturningPlans INSTANCE = new ReturningPlans();

    private ReturningPlans() {
    }

    /** Looks out from now on; more than once is the same as once. */
    static void watch() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(INSTANCE, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        List<URI> come = new ArrayList<>();
        try {
            event.getDelta().accept(delta -> {
                IResource resource = delta.getResource();
                if (delta.getKind() == IResourceDelta.ADDED && resource instanceof IFile) {
                    come.add(URI.createPlatformResourceURI(resource.getFullPath().toString(), true));
                }
                return true;
            });
        } catch (CoreException unknown) {
            Platform.getLog(ReturningPlans.class).log(unknown.getStatus());
        }
        if (!come.isEmpty()) {
            Display.getDefault().asyncExec(() -> look(come));
        }
    }

    private static void look(List<URI> come) {
        for (Session session : SessionManager.INSTANCE.getSessions()) {
            if (session.isOpen() && session.getReloadingPolicy() instanceof CarefulReloading) {
                session.getSemanticResources().stream().filter(PlanResource.class::isInstance)
                        .filter(each -> come.contains(each.getURI())).toList()
                        .forEach(each -> CarefulReloading.changedElsewhere(session, each));
            }
        }
    }
}
