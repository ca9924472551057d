// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.sirius.business.api.session.ReloadingPolicy;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync.ResourceStatus;
import org.eclipse.sirius.common.tools.api.resource.ResourceSyncClient;
import org.eclipse.sirius.common.tools.api.resource.ResourceSyncClient.ResourceStatusChange;
import org.eclipse.swt.widgets.Display;
import org.rapport.checks.Messages;
import org.rapport.model.io.PlanResource;
import org.rapport.model.io.Plans;
import org.rapport.ui.PlanSession;

/**
 * The only way in which a plan that maps show is read again. Sirius by itself unloads before it loads, in the
 * background, and leaves steps to undo behind that lead to what is no more: maps of a plan that cannot be read, or
 * whose file is gone, would lose every card and where it stood. Here a plan is read again only when it can be read,
 * where nobody edits it meanwhile, and with the same questions as in its editor.
 */
final class CarefulReloading implements ReloadingPolicy {

    private static final Messages TEXTS = Messages.of(CarefulReloading.class);

    private final ReloadingPolicy usual;

    private final Places places = new Places();

    private CarefulReloading(ReloadingPolicy usual) {
        this.usual = usual;
    }

    /** From now on for a session; for the rest of what it holds, such as its maps, it goes on as before. */
    static void of(Session session) {
        if (!(session.getReloadingPolicy() instanceof CarefulReloading)) {
            session.setReloadingPolicy(new CarefulReloading(session.getReloadingPolicy()));
            ReturningPlans.watch();
        }
    }

    @Override
    public List<Action> getActions(Session session, Resource resource, ResourceStatus status) {
        if (!(resource instanceof PlanResource)) {
            return usual.getActions(session, resource, status);
        }
        if (status == ResourceStatus.CHANGES_CANCELED) {
            return isReadable(resource) ? usual.getActions(session, resource, status) : List.of();
        }
        Display.getDefault().asyncExec(() -> changedElsewhere(session, resource));
        return List.of();
    }

    private static boolean isReadable(Resource resource) {
        try {
            new ResourceSetImpl().createResource(resource.getURI()).load(Map.of());
            return true;
        } catch (IOException unreadable) {
            tell(resource, unreadable);
            return false;
        }
    }

    /** Looks at the file of a plan, which somebody may have changed. */
    static void changedElsewhere(Session session, Resource resource) {
        if (!session.isOpen() || !session.getSemanticResources().contains(resource)) {
            return;
        }
        seen(session, resource);
        if (!Files.exists(file(resource))) {
            SharedPlans.warn(TEXTS.text("changed.title"),
                    TEXTS.format("changed.gone", resource.getURI().lastSegment()));
            return;
        }
        PlanSession plan = SharedPlans.plan(resource);
        if (plan != null) {
            SharedPlans.look(plan);
        } else if (!resource.isModified()) {
            try {
                reload(session, resource);
            } catch (IOException unreadable) {
                tell(resource, unreadable);
            }
        }
    }

    /** Sirius tells of a change of a file once, and of the next one only when the first is over. */
    private static void seen(Session session, Resource resource) {
        ResourceStatus before = ResourceSetSync.getStatus(resource);
        ResourceSetSync.getResourceSetSync(session.getTransactionalEditingDomain()).ifPresent(sync -> sync
                .statusChanged(resource, before, resource.isModified() ? ResourceStatus.CHANGED : ResourceStatus.SYNC));
    }

    /**
     * Reads a plan again; its maps follow, and undo begins anew.
     *
     * @throws IOException when it cannot be read; then it stays as it is
     */
    static void reload(Session session, Resource resource) throws IOException {
        Path file = file(resource);
        // Whether it can be read is tried aside: Sirius unloads before it loads.
        Plans.load(new ByteArrayInputStream(Files.readAllBytes(file)), file.getFileName().toString());
        Places places = session.getReloadingPolicy() instanceof CarefulReloading careful
                ? careful.places
                : new Places();
        places.remember(session);
        if (session instanceof ResourceSyncClient sirius) {
            sirius.statusesChanged(List.of(new ResourceStatusChange(resource, ResourceStatus.CHANGES_CANCELED,
                    ResourceStatus.CHANGED)));
        }
        session.getTransactionalEditingDomain().getCommandStack().flush();
        // The maps follow when what Sirius has put off, and what that puts off, is done.
        Display display = Display.getDefault();
        display.asyncExec(() -> display.asyncExec(() -> display.asyncExec(() -> {
            if (session.isOpen()) {
                places.putBack(session);
                session.getTransactionalEditingDomain().getCommandStack().flush();
                keepMaps(session, resource);
            }
        })));
    }

    /** Maps that merely followed what was read are nothing that a user has to save. */
    private static void keepMaps(Session session, Resource resource) {
        if (session.getStatus() == SessionStatus.DIRTY && !resource.isModified()) {
            session.save(new NullProgressMonitor());
        }
    }

    private static Path file(Resource resource) {
        URI uri = resource.getURI();
        return Path.of((uri.isFile() ? uri : CommonPlugin.asLocalURI(uri)).toFileString());
    }

    private static void tell(Resource resource, IOException unreadable) {
        SharedPlans.warn(TEXTS.text("changed.title"), TEXTS.format("changed.unreadable",
                resource.getURI().lastSegment(), unreadable.getLocalizedMessage()));
    }
}
