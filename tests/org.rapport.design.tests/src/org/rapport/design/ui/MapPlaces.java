// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.notation.Anchor;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Diagram;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.IdentityAnchor;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.RelativeBendpoints;
import org.eclipse.gmf.runtime.notation.datatype.RelativeBendpoint;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.AnnotationEntry;

/** Where the elements of a diagram stand. */
final class MapPlaces {

    private MapPlaces() {
    }

    /** For each card and box its mapping, name, place in its box, and size; nothing of tables and trees. */
    static List<String> of(DRepresentation map, PlanText names) {
        return map.getOwnedAnnotationEntries().stream().map(AnnotationEntry::getData).filter(Diagram.class::isInstance)
                .flatMap(MapPlaces::nodes)
                .filter(node -> node.getElement() instanceof AbstractDNode
                        && node.getLayoutConstraint() instanceof Bounds)
                .map(node -> place((AbstractDNode) node.getElement(), (Bounds) node.getLayoutConstraint(), names))
                .sorted().toList();
    }

    /** For each line its mapping, ends, bends, and where it meets them. */
    static List<String> ofLines(DRepresentation map, PlanText names) {
        return lines(map).map(edge -> line(edge, names)).sorted().toList();
    }

    /** The lines of a diagram. */
    static Stream<Edge> lines(DRepresentation map) {
        return map.getOwnedAnnotationEntries().stream().map(AnnotationEntry::getData).filter(Diagram.class::isInstance)
                .map(Diagram.class::cast).<Object>flatMap(diagram -> diagram.getEdges().stream())
                .map(Edge.class::cast).filter(edge -> edge.getElement() instanceof DEdge);
    }

    private static String line(Edge edge, PlanText names) {
        DEdge line = (DEdge) edge.getElement();
        MapText text = new MapText(names);
        return "%s %s > %s by %s from %s to %s".formatted(line.getDiagramElementMapping().getName(),
                text.end(line.getSourceNode()), text.end(line.getTargetNode()),
                edge.getBendpoints() instanceof RelativeBendpoints bends
                        ? points(bends)
                        : "none",
                anchor(edge.getSourceAnchor()), anchor(edge.getTargetAnchor()));
    }

    private static String points(RelativeBendpoints bends) {
        return ((List<?>) bends.getPoints()).stream().map(RelativeBendpoint.class::cast)
                .map(RelativeBendpoint::convertToString).toList().toString();
    }

    private static String anchor(Anchor anchor) {
        return anchor instanceof IdentityAnchor place ? place.getId() : "anywhere";
    }

    private static Stream<Node> nodes(EObject diagram) {
        Iterable<EObject> all = diagram::eAllContents;
        return StreamSupport.stream(all.spliterator(), false).filter(Node.class::isInstance)
                .map(Node.class::cast);
    }

    private static String place(DDiagramElement element, Bounds bounds, PlanText names) {
        return "%s %s at %d, %d, %d by %d".formatted(element.getDiagramElementMapping().getName(),
                names.name(element.getTarget()), bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
