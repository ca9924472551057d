// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.sirius.viewpoint.DAnalysis;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.rapport.checks.Messages;
import org.rapport.model.io.Plans;
import org.rapport.ui.internal.Ask;

/**
 * Keeps maps as they are whose plan cannot be read. Sirius opens them all the same, as with editors of the last time,
 * and takes every card from them because what it stands for is nowhere; so they are closed before that is saved.
 */
final class BrokenPlans extends SessionManagerListener.Stub {

    private static final Messages TEXTS = Messages.of(BrokenPlans.class);

    private static final String PLAN = "rapport";

    @Override
    public void notify(Session session, int event) {
        if (event == SessionListener.OPENED && !Sessions.isOpening(session) && in(session).isPresent()) {
            Display.getDefault().asyncExec(() -> giveUp(session));
        }
    }

    /** When what was opened before has had its turn. */
    private static void giveUp(Session session) {
        in(session).ifPresent(plan -> {
            Sessions.giveUp(session, new NullProgressMonitor());
            Ask.tell(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), TEXTS.text("open.title"),
                    unreadable(plan).getStatus().getMessage());
        });
    }

    /** A plan that an open session is about, but could not read; not one that is there no more. */
    static Optional<URI> in(Session session) {
        if (!session.isOpen()) {
            return Optional.empty();
        }
        ResourceSet resources = session.getTransactionalEditingDomain().getResourceSet();
        return session.getSessionResource().getContents().stream().filter(DAnalysis.class::isInstance)
                .flatMap(each -> ((DAnalysis) each).getSemanticResources().stream())
                .map(each -> each.getResourceURI()).filter(each -> PLAN.equals(each.fileExtension()))
                .filter(each -> isMissing(resources.getResource(each, false)))
                .filter(each -> resources.getURIConverter().exists(each, null)).findFirst();
    }

    private static boolean isMissing(Resource resource) {
        return resource == null || resource.getContents().isEmpty();
    }

    /** That a plan cannot be read, and why. */
    static CoreException unreadable(URI plan) {
        try {
            check(plan);
            return new CoreException(
                    Status.error(TEXTS.format("unreadable", plan.lastSegment(), TEXTS.text("no.plan"))));
        } catch (CoreException why) {
            return why;
        }
    }

    /** @throws CoreException when a plan cannot be read */
    static void check(URI plan) throws CoreException {
        try {
            Plans.load(Path.of((plan.isFile() ? plan : CommonPlugin.asLocalURI(plan)).toFileString()));
        } catch (IOException why) {
            throw new CoreException(
                    Status.error(TEXTS.format("unreadable", plan.lastSegment(), why.getLocalizedMessage()), why));
        }
    }
}
