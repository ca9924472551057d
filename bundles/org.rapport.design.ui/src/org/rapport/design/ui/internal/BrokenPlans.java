// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.sirius.viewpoint.DAnalysis;
import org.rapport.checks.Messages;
import org.rapport.model.io.Plans;

/**
 * Keeps maps as they are whose plan cannot be read. Sirius opens them all the same, and would take every card from them
 * because what it stands for is nowhere; so they are not brought up to date by themselves.
 */
final class BrokenPlans extends SessionManagerListener.Stub {

    private static final Messages TEXTS = Messages.of(BrokenPlans.class);

    private static final String PLAN = "rapport";

    @Override
    public void notify(Session session, int event) {
        if (event == SessionListener.OPENED && in(session).isPresent()) {
            session.getSiriusPreferences().setAutoRefresh(false);
            session.getSiriusPreferences().setRefreshOnRepresentationOpening(false);
        }
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
            Plans.load(Path.of((plan.isFile() ? plan : CommonPlugin.asLocalURI(plan)).toFileString()));
            return new CoreException(
                    Status.error(TEXTS.format("unreadable", plan.lastSegment(), TEXTS.text("no.plan"))));
        } catch (IOException why) {
            return new CoreException(
                    Status.error(TEXTS.format("unreadable", plan.lastSegment(), why.getLocalizedMessage()), why));
        }
    }
}
