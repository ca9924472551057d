// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.sirius.business.api.session.ReloadingPolicy;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync.ResourceStatus;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.rapport.checks.Messages;

/**
 * Reads a plan again when its file was changed elsewhere, but only if it can be read. Else the maps keep what they
 * show: of a plan that is empty they would lose every card and where it stood.
 */
final class CarefulReloading implements ReloadingPolicy {

    private static final Messages TEXTS = Messages.of(CarefulReloading.class);

    private final ReloadingPolicy usual;

    /** @param usual decides everything else */
    CarefulReloading(ReloadingPolicy usual) {
        this.usual = usual;
    }

    @Override
    public List<Action> getActions(Session session, Resource resource, ResourceStatus status) {
        List<Action> actions = usual.getActions(session, resource, status);
        boolean isPlan = session.getSemanticResources().contains(resource);
        if (!isPlan || !actions.contains(Action.RELOAD)) {
            return actions;
        }
        try {
            new ResourceSetImpl().createResource(resource.getURI()).load(Map.of());
            return actions;
        } catch (IOException | RuntimeException unreadable) {
            tell(TEXTS.format("changed.unreadable", resource.getURI().lastSegment(), unreadable.getMessage()));
            return List.of();
        }
    }

    private static void tell(String problem) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> MessageDialog.openWarning(
                PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), TEXTS.text("changed.title"),
                problem));
    }
}
