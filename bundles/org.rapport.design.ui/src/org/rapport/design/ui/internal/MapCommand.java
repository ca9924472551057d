// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.dialect.command.CreateRepresentationCommand;
import org.eclipse.sirius.business.api.dialect.command.RefreshRepresentationsCommand;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.ViewpointSelector;
import org.eclipse.sirius.common.tools.api.interpreter.EvaluationException;
import org.eclipse.sirius.common.tools.api.interpreter.IInterpreter;
import org.eclipse.sirius.tree.DTreeItem;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;

/** Changes to what Sirius keeps of a plan, each one command and one undo. */
public final class MapCommand {

    private MapCommand() {
    }

    /**
     * Makes a map or table about an element, titled as its description says.
     *
     * @param narrow what is done with it before anybody sees it
     */
    public static DRepresentation create(Session session, RepresentationDescription description, EObject about,
            Consumer<DRepresentation> narrow, IProgressMonitor monitor) {
        CreateRepresentationCommand command = new CreateRepresentationCommand(session, description, about,
                title(session, description, about), monitor);
        session.getTransactionalEditingDomain().getCommandStack().execute(command);
        DRepresentation map = command.getCreatedRepresentation();
        if (map == null) {
            throw new IllegalStateException("Sirius made no " + description.getName() + " of " + about);
        }
        change(session, () -> narrow.accept(map));
        refresh(session, map, monitor);
        expand(session, map, monitor);
        return map;
    }

    /** Opens all of a new tree: what is below an item that is closed is not there before. */
    private static void expand(Session session, DRepresentation map, IProgressMonitor monitor) {
        for (List<DTreeItem> closed = closed(map); !closed.isEmpty(); closed = closed(map)) {
            List<DTreeItem> now = closed;
            change(session, () -> {
                now.forEach(item -> item.setExpanded(true));
                DialectManager.INSTANCE.refresh(map, monitor);
            });
        }
    }

    private static void change(Session session, Runnable what) {
        TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
        domain.getCommandStack().execute(new RecordingCommand(domain) {
            @Override
            protected void doExecute() {
                what.run();
            }
        });
    }

    private static List<DTreeItem> closed(DRepresentation map) {
        return map.getRepresentationElements().stream().filter(DTreeItem.class::isInstance).map(DTreeItem.class::cast)
                .filter(item -> !item.isExpanded() && !item.getOwnedTreeItems().isEmpty()).toList();
    }

    /** Brings a map or table up to date; new tables have headings only then. */
    public static void refresh(Session session, DRepresentation map, IProgressMonitor monitor) {
        session.getTransactionalEditingDomain().getCommandStack()
                .execute(new RefreshRepresentationsCommand(session.getTransactionalEditingDomain(), monitor, map));
    }

    static void choose(Session session, List<Viewpoint> viewpoints, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, viewpoints.size());
        ViewpointSelector selector = new ViewpointSelector(session);
        change(session,
                () -> viewpoints
                        .forEach(each -> selector.selectViewpoint(each, false, progress.split(1))));
    }

    private static String title(Session session, RepresentationDescription description, EObject about) {
        IInterpreter interpreter = session.getInterpreter();
        try {
            return interpreter.evaluateString(about, description.getTitleExpression());
        } catch (EvaluationException failed) {
            throw new IllegalStateException("The title of " + description.getName() + " cannot be told", failed);
        }
    }
}
