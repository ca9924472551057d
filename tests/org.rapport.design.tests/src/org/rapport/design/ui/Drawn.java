// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;

/** What is drawn in the editor of a diagram, found by the names of what it stands for. */
final class Drawn {

    private final IDiagramWorkbenchPart editor;
    private final DDiagram diagram;
    private final PlanText names;

    Drawn(IDiagramWorkbenchPart editor, DDiagram diagram, PlanText names) {
        this.editor = editor;
        this.diagram = diagram;
        this.names = names;
    }

    IDiagramWorkbenchPart editor() {
        return editor;
    }

    /** The elements of a name: cards, boxes, and lines as SOURCE/TARGET. */
    List<DDiagramElement> elements(String name) {
        return diagram.getDiagramElements().stream().filter(DDiagramElement::isVisible)
                .filter(each -> name(each).equals(name)).toList();
    }

    /** The surfaces of a name that the mouse can be over, the diagram itself among them. */
    List<IGraphicalEditPart> places(String name) {
        Stream<EObject> whole = Stream.<EObject>of(diagram)
                .filter(each -> names.name(((DSemanticDecorator) each).getTarget()).equals(name));
        return Stream.concat(elements(name).stream().filter(each -> !(each instanceof DEdge)), whole)
                .flatMap(this::parts).toList();
    }

    /** The cards and boxes of a name, that lines begin and end at. */
    List<IGraphicalEditPart> ends(String name) {
        return elements(name).stream().filter(each -> !(each instanceof DEdge))
                .flatMap(each -> parts(each).limit(1)).toList();
    }

    /** The lines of a name. */
    List<ConnectionEditPart> lines(String name) {
        return elements(name).stream().filter(DEdge.class::isInstance).flatMap(this::parts)
                .filter(ConnectionEditPart.class::isInstance).map(ConnectionEditPart.class::cast).toList();
    }

    /** The parts that draw an element, from the outside in. */
    Stream<IGraphicalEditPart> parts(EObject element) {
        return editor.getDiagramGraphicalViewer().getEditPartRegistry().values().stream()
                .filter(IGraphicalEditPart.class::isInstance).map(IGraphicalEditPart.class::cast)
                .filter(part -> part.resolveSemanticElement() == element)
                .sorted((one, other) -> Integer.compare(depth(one), depth(other)));
    }

    /** The middle of a part, as the mouse sees it. */
    static Point middle(IGraphicalEditPart part) {
        Point middle = part.getFigure().getBounds().getCenter();
        part.getFigure().translateToAbsolute(middle);
        return middle;
    }

    private static int depth(EditPart part) {
        return part.getParent() == null ? 0 : 1 + depth(part.getParent());
    }

    private String name(DDiagramElement element) {
        MapText text = new MapText(names);
        return element instanceof DEdge edge
                ? text.end(edge.getSourceNode()) + "/" + text.end(edge.getTargetNode())
                : text.name(element);
    }
}
