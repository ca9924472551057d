// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.ui.IEditorPart;
import org.rapport.design.ui.internal.MapCommand;
import org.rapport.design.ui.internal.MapLayout;
import org.rapport.design.ui.internal.NothingToUndo;
import org.rapport.design.ui.internal.Sessions;
import org.rapport.model.ServicePlan;

/**
 * The maps and tables of one plan. They are kept beside the plan, in a file of representations of its project; what is
 * changed in them is changed in the plan. To be used from the thread of the user interface.
 */
public final class PlanMaps {

    private final Session session;
    private final URI uri;

    private PlanMaps(Session session, ServicePlan plan) {
        this.session = session;
        uri = plan.eResource().getURI();
    }

    /**
     * The maps of a plan; its project becomes a modelling project if it is none, and gets all viewpoints.
     *
     * @throws CoreException when the plan or the file of its representations cannot be read or written
     */
    public static PlanMaps open(IFile file, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        try (NothingToUndo opening = new NothingToUndo()) {
            Session session = Sessions.open(file.getProject(), progress.split(1));
            Sessions.addPlan(session, file, progress.split(1));
            ServicePlan plan = Sessions.plan(session,
                    URI.createPlatformResourceURI(file.getFullPath().toString(), true));
            Sessions.choose(session, progress.split(1));
            return new PlanMaps(session, plan);
        }
    }

    /** The maps of the plan that a map is about; nothing when it is about something else, or closed. */
    public static Optional<PlanMaps> of(DRepresentation map) {
        EObject about = map instanceof DSemanticDecorator decorator ? decorator.getTarget() : null;
        EObject root = about == null ? null : EcoreUtil.getRootContainer(about);
        return root instanceof ServicePlan plan
                ? Optional.ofNullable(SessionManager.INSTANCE.getSession(plan)).map(each -> new PlanMaps(each, plan))
                : Optional.empty();
    }

    /** Sirius' side of them. */
    public Session session() {
        return session;
    }

    /**
     * The plan as the maps show and change it. It is another after its file was changed elsewhere and read again.
     *
     * @throws IllegalStateException when its file holds no plan any more
     */
    public ServicePlan plan() {
        try {
            return Sessions.plan(session, uri);
        } catch (CoreException lost) {
            throw new IllegalStateException(lost.getMessage(), lost);
        }
    }

    /** Those there are already, in the order in which they were made. */
    public List<DRepresentationDescriptor> all() {
        Collection<DRepresentationDescriptor> descriptors = DialectManager.INSTANCE
                .getAllRepresentationDescriptors(session);
        return descriptors.stream().filter(each -> isOfThisPlan(each.getTarget())).toList();
    }

    /** The one of this kind about this element, if it has been made. */
    public Optional<DRepresentationDescriptor> find(PlanMap kind, EObject about) {
        return all().stream().filter(each -> each.getTarget() == about && kind.is(each.getDescription())).findFirst();
    }

    /** The one of this kind about this element, made and laid out now if there is none, which is no step to undo. */
    public DRepresentation get(PlanMap kind, EObject about, IProgressMonitor monitor) {
        return get(kind, about, made -> {
            // All of it is shown.
        }, monitor);
    }

    /** The same. @param narrow what is done with a new one before anybody sees it, such as setting a filter */
    public DRepresentation get(PlanMap kind, EObject about, Consumer<DRepresentation> narrow,
            IProgressMonitor monitor) {
        return find(kind, about).map(DRepresentationDescriptor::getRepresentation)
                .orElseGet(() -> make(kind, about, narrow, SubMonitor.convert(monitor, 2)));
    }

    private DRepresentation make(PlanMap kind, EObject about, Consumer<DRepresentation> narrow, SubMonitor progress) {
        try (NothingToUndo made = new NothingToUndo()) {
            DRepresentation map = MapCommand.create(session, kind.in(session), about, narrow, progress.split(1));
            if (map instanceof DDiagram) {
                MapLayout.arrange(show(map, progress.split(1)));
            }
            return map;
        }
    }

    /** Shows a map or table in its editor. */
    public IEditorPart show(DRepresentation map, IProgressMonitor monitor) {
        return DialectUIManager.INSTANCE.openEditor(session, map, monitor);
    }

    /** Writes the plan and its maps. */
    public void save(IProgressMonitor monitor) {
        session.save(monitor);
    }

    /** Lets go of the plan and its maps; what was not saved is lost. */
    public void close(IProgressMonitor monitor) {
        Sessions.close(session, monitor);
        SessionManager.INSTANCE.remove(session);
    }

    private boolean isOfThisPlan(EObject element) {
        return element != null && element.eResource() != null && uri.equals(element.eResource().getURI());
    }
}
