// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Diagram;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.sirius.diagram.AbstractDNode;
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
