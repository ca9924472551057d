// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.tools.api.command.semantic.AddSemanticResourceCommand;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.sirius.ui.tools.api.project.ModelingProjectManager;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.rapport.checks.Messages;
import org.rapport.design.ui.PlanViewpoint;
import org.rapport.design.ui.internal.shared.SharedPlans;
import org.rapport.model.ServicePlan;

/** Opens and closes Sirius' sessions, one for each project that holds plans. */
public final class Sessions {

    private static final Messages TEXTS = Messages.of(Sessions.class);

    private static Session opening;

    private Sessions() {
    }

    /** Whether a session is being opened here, so that whoever asked for it hears what goes wrong. */
    static boolean isOpening(Session session) {
        return opening == session;
    }

    /**
     * The session of a project, with its file of representations made if there is none.
     *
     * @throws CoreException when a plan of the project, or what is kept beside it, cannot be read or written
     */
    public static Session open(IProject project, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        if (!ModelingProject.hasModelingProjectNature(project)) {
            ModelingProjectManager.INSTANCE.convertToModelingProject(project, progress.split(1));
        }
        IFile file = project.getFile(ModelingProject.DEFAULT_REPRESENTATIONS_FILE_NAME);
        URI uri = URI.createPlatformResourceURI(file.getFullPath().toString(), true);
        if (!file.exists()) {
            ModelingProjectManager.INSTANCE.createLocalRepresentationsFile(project, progress.split(1));
        }
        Session session = SessionManager.INSTANCE.getSession(uri, progress.split(1));
        if (BrokenPlans.in(session).isPresent()) {
            // Opened by an editor of the last time; what was broken then may be mended.
            giveUp(session, progress);
            session = SessionManager.INSTANCE.getSession(uri, progress);
        }
        if (!session.isOpen()) {
            opening = session;
            try {
                session.open(progress.split(1));
            } finally {
                opening = null;
            }
        }
        Optional<URI> broken = BrokenPlans.in(session);
        if (broken.isPresent()) {
            giveUp(session, progress);
            throw BrokenPlans.unreadable(broken.get());
        }
        IEditingSession editing = SessionUIManager.INSTANCE.getOrCreateUISession(session);
        if (!editing.isOpen()) {
            editing.open();
        }
        SharedPlans.lookAfter(session);
        return session;
    }

    /** Half open it would be taken for one whose plan is empty, and maps would lose all that they show. */
    static void giveUp(Session session, IProgressMonitor monitor) {
        close(session, monitor);
        SessionManager.INSTANCE.remove(session);
    }

    /**
     * Makes a plan part of the session, if it is not.
     *
     * @throws CoreException when it cannot be read
     */
    public static void addPlan(Session session, IFile file, IProgressMonitor monitor) throws CoreException {
        URI uri = URI.createPlatformResourceURI(file.getFullPath().toString(), true);
        if (session.getSemanticResources().stream().noneMatch(each -> each.getURI().equals(uri))) {
            // Aside, as what was read in vain stays in the session.
            BrokenPlans.check(uri);
            session.getTransactionalEditingDomain().getCommandStack()
                    .execute(new AddSemanticResourceCommand(session, uri, monitor));
        }
    }

    /** @throws CoreException when the file holds no plan, or one that cannot be read */
    public static ServicePlan plan(Session session, URI uri) throws CoreException {
        Resource resource = session.getSemanticResources().stream().filter(each -> each.getURI().equals(uri))
                .findFirst().orElse(null);
        if (resource != null && !resource.getContents().isEmpty()
                && resource.getContents().getFirst() instanceof ServicePlan plan) {
            return plan;
        }
        String problem = resource == null || resource.getErrors().isEmpty()
                ? TEXTS.text("no.plan")
                : resource.getErrors().getFirst().getMessage();
        throw new CoreException(Status.error(TEXTS.format("unreadable", uri.lastSegment(), problem)));
    }

    /** Chooses the viewpoints that are not chosen yet, Rapport's own and those of other plug-ins. */
    public static void choose(Session session, IProgressMonitor monitor) {
        List<URI> chosen = session.getSelectedViewpoints(false).stream().map(EcoreUtil::getURI).toList();
        List<Viewpoint> missing = Stream
                .concat(PlanViewpoint.available().stream().map(PlanViewpoint::registered),
                        OtherViewpoints.available().stream())
                .filter(each -> !chosen.contains(EcoreUtil.getURI(each))).toList();
        if (!missing.isEmpty()) {
            MapCommand.choose(session, missing, monitor);
        }
    }

    /** Closes the editors of a session and then the session; what was not saved is lost. */
    public static void close(Session session, IProgressMonitor monitor) {
        IEditingSession editing = SessionUIManager.INSTANCE.getUISession(session);
        if (editing != null) {
            editing.closeEditors(false, editing.getEditors());
            finishClosing();
            editing.close(false);
            SessionUIManager.INSTANCE.remove(editing);
        }
        if (session.isOpen()) {
            session.close(monitor);
        }
    }

    /** Sirius puts off closing an editor. It must be gone before the session, which it would ask for its tools. */
    private static void finishClosing() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }
}
