// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.sirius.diagram.DragAndDropTarget;
import org.eclipse.sirius.diagram.description.tool.ContainerDropDescription;
import org.eclipse.sirius.diagram.description.tool.ReconnectEdgeDescription;
import org.eclipse.sirius.diagram.description.tool.ReconnectionKind;

/** What the mouse does on a diagram: the same requests, to the same parts. */
final class Mouse {

    private final Drawn drawn;

    Mouse(Drawn drawn) {
        this.drawn = drawn;
    }

    /** Clicks with a tool of the palette. @return whether anything there takes it */
    boolean click(EObject tool, String place) {
        return run(drawn.places(place).stream().map(part -> {
            CreateRequest request = new CreateRequest();
            request.setFactory(new Carried(tool));
            request.setLocation(Drawn.middle(part));
            return part.getCommand(request);
        }));
    }

    /** Draws a line with a tool of the palette. @return whether both ends take it */
    boolean connect(EObject tool, String from, String to) {
        return run(drawn.ends(from).stream()
                .flatMap(source -> drawn.ends(to).stream().map(target -> line(tool, source, target))));
    }

    private static Command line(EObject tool, IGraphicalEditPart source, IGraphicalEditPart target) {
        CreateConnectionRequest request = new CreateConnectionRequest();
        request.setFactory(new Carried(tool));
        request.setSourceEditPart(source);
        request.setLocation(Drawn.middle(source));
        request.setType(RequestConstants.REQ_CONNECTION_START);
        Command start = source.getCommand(request);
        if (start == null || !start.canExecute()) {
            return null;
        }
        request.setStartCommand(start);
        request.setTargetEditPart(target);
        request.setLocation(Drawn.middle(target));
        request.setType(RequestConstants.REQ_CONNECTION_END);
        return target.getCommand(request);
    }

    /** Drags an end of a line, as a tool allows. @return whether what it is dragged to takes it */
    boolean reconnect(ReconnectEdgeDescription tool, String line, String to) {
        boolean source = tool.getReconnectionKind() == ReconnectionKind.RECONNECT_SOURCE_LITERAL;
        return run(drawn.lines(line).stream().flatMap(
                dragged -> drawn.ends(to).stream().map(target -> reconnect(source, dragged, target))));
    }

    private static Command reconnect(boolean source, ConnectionEditPart line, IGraphicalEditPart target) {
        ReconnectRequest request = new ReconnectRequest(
                source ? RequestConstants.REQ_RECONNECT_SOURCE : RequestConstants.REQ_RECONNECT_TARGET);
        request.setConnectionEditPart(line);
        request.setTargetEditPart(target);
        request.setLocation(Drawn.middle(target));
        return target.getCommand(request);
    }

    /** Drags something into a box that has a tool for it. @return whether the box takes it */
    boolean drop(ContainerDropDescription tool, String dragged, String box) {
        return run(drawn.places(dragged).stream().flatMap(part -> drawn.places(box).stream()
                .filter(place -> place.resolveSemanticElement() instanceof DragAndDropTarget target
                        && target.getDragAndDropDescription() != null
                        && target.getDragAndDropDescription().getDropDescriptions().contains(tool))
                .map(place -> drop(part, place))));
    }

    private static Command drop(IGraphicalEditPart dragged, IGraphicalEditPart place) {
        ChangeBoundsRequest request = new ChangeBoundsRequest(
                org.eclipse.gmf.runtime.diagram.ui.requests.RequestConstants.REQ_DROP);
        request.setEditParts(dragged);
        request.setLocation(Drawn.middle(place));
        request.setMoveDelta(Drawn.middle(place).getTranslated(Drawn.middle(dragged).getNegated()));
        return place.getCommand(request);
    }

    /** Does the first that can be done. */
    private boolean run(Stream<Command> commands) {
        Optional<Command> first = commands.filter(Objects::nonNull).filter(Command::canExecute).findFirst();
        first.ifPresent(drawn.editor().getDiagramEditDomain().getDiagramCommandStack()::execute);
        return first.isPresent();
    }

    /** A tool in the hand, as the palette gives it. */
    private record Carried(EObject tool) implements CreationFactory {

        @Override
        public Object getNewObject() {
            return tool;
        }

        @Override
        public Object getObjectType() {
            return tool.getClass();
        }
    }
}
