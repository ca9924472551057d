// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.shared;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.gmf.runtime.notation.Anchor;
import org.eclipse.gmf.runtime.notation.Bendpoints;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Diagram;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.description.AnnotationEntry;

/**
 * Where cards and boxes stood, and lines ran, on the maps of a session that are open. What goes when a plan is read
 * again, and comes back when it is mended, stands where it stood; by itself Sirius would lay it out as something new.
 */
final class Places {

    private final Map<String, Bounds> known = new HashMap<>();

    private final Map<String, Course> courses = new HashMap<>();

    private Set<String> before = Set.of();

    /** How a line runs, and where it meets what is at its ends; each null where nobody has said. */
    private record Course(Bendpoints bends, Anchor source, Anchor target) {

        static Course of(Edge line) {
            return new Course(EcoreUtil.copy(line.getBendpoints()), EcoreUtil.copy(line.getSourceAnchor()),
                    EcoreUtil.copy(line.getTargetAnchor()));
        }

        void give(Edge line) {
            line.setBendpoints(EcoreUtil.copy(bends));
            line.setSourceAnchor(EcoreUtil.copy(source));
            line.setTargetAnchor(EcoreUtil.copy(target));
        }
    }

    /** Takes notice of where everything stands now. */
    void remember(Session session) {
        Map<String, Bounds> now = all(session);
        now.forEach((key, bounds) -> known.put(key, EcoreUtil.copy(bounds)));
        Map<String, Edge> lines = lines(session);
        lines.forEach((key, line) -> courses.put(key, Course.of(line)));
        before = new HashSet<>(now.keySet());
        before.addAll(lines.keySet());
    }

    /** Puts what has come since then where it stood at any time before. */
    void putBack(Session session) {
        Map<String, Bounds> moved = all(session);
        moved.keySet().removeIf(key -> before.contains(key) || !known.containsKey(key));
        Map<String, Edge> drawn = lines(session);
        drawn.keySet().removeIf(key -> before.contains(key) || !courses.containsKey(key));
        if (!moved.isEmpty() || !drawn.isEmpty()) {
            TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
            domain.getCommandStack().execute(new RecordingCommand(domain) {
                @Override
                protected void doExecute() {
                    moved.forEach((key, bounds) -> copy(known.get(key), bounds));
                    drawn.forEach((key, line) -> courses.get(key).give(line));
                }
            });
        }
    }

    private static void copy(Bounds from, Bounds to) {
        to.setX(from.getX());
        to.setY(from.getY());
        to.setWidth(from.getWidth());
        to.setHeight(from.getHeight());
    }

    private static Map<String, Bounds> all(Session session) {
        Map<String, Bounds> places = new LinkedHashMap<>();
        each(session, (map, each) -> {
            if (each instanceof Node node && node.getElement() instanceof AbstractDNode card
                    && card.getTarget() != null && node.getLayoutConstraint() instanceof Bounds bounds) {
                places.put(map + ' ' + card.getDiagramElementMapping().getName() + ' ' + id(card), bounds);
            }
        });
        return places;
    }

    private static Map<String, Edge> lines(Session session) {
        Map<String, Edge> lines = new LinkedHashMap<>();
        each(session, (map, each) -> {
            if (each instanceof Edge edge && edge.getElement() instanceof DEdge line
                    && line.getSourceNode() instanceof DSemanticDecorator source
                    && line.getTargetNode() instanceof DSemanticDecorator target) {
                lines.put(map + ' ' + line.getDiagramElementMapping().getName() + ' ' + id(source) + " > " + id(target),
                        edge);
            }
        });
        return lines;
    }

    private static String id(DSemanticDecorator element) {
        return element.getTarget() == null ? "" : EcoreUtil.getID(element.getTarget());
    }

    /** Everything on the maps of a session that are open, with the id of its map. */
    private static void each(Session session, BiConsumer<String, EObject> what) {
        for (DRepresentation map : DialectManager.INSTANCE.getAllLoadedRepresentations(session)) {
            if (map instanceof DDiagram) {
                map.getOwnedAnnotationEntries().stream().map(AnnotationEntry::getData)
                        .filter(Diagram.class::isInstance).forEach(diagram -> diagram.eAllContents()
                                .forEachRemaining(each -> what.accept(map.getUid(), each)));
            }
        }
    }
}
