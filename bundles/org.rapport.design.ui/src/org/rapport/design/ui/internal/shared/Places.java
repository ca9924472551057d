// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.shared;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Diagram;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.AnnotationEntry;

/**
 * Where cards and boxes stood on the maps of a session that are open. What goes when a plan is read again, and comes
 * back when it is mended, stands where it stood; by itself Sirius would lay it out as something new.
 */
final class Places {

    private final Map<String, Bounds> known = new HashMap<>();

    private Set<String> before = Set.of();

    /** Takes notice of where everything stands now. */
    void remember(Session session) {
        Map<String, Bounds> now = all(session);
        now.forEach((key, bounds) -> known.put(key, EcoreUtil.copy(bounds)));
        before = Set.copyOf(now.keySet());
    }

    /** Puts what has come since then where it stood at any time before. */
    void putBack(Session session) {
        Map<String, Bounds> moved = all(session);
        moved.keySet().removeIf(key -> before.contains(key) || !known.containsKey(key));
        if (!moved.isEmpty()) {
            TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
            domain.getCommandStack().execute(new RecordingCommand(domain) {
                @Override
                protected void doExecute() {
                    moved.forEach((key, bounds) -> copy(known.get(key), bounds));
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
        for (DRepresentation map : DialectManager.INSTANCE.getAllLoadedRepresentations(session)) {
            if (map instanceof DDiagram) {
                map.getOwnedAnnotationEntries().stream().map(AnnotationEntry::getData)
                        .filter(Diagram.class::isInstance).forEach(each -> add(map.getUid(), each, places));
            }
        }
        return places;
    }

    private static void add(String map, EObject diagram, Map<String, Bounds> places) {
        diagram.eAllContents().forEachRemaining(each -> {
            if (each instanceof Node node && node.getElement() instanceof AbstractDNode card
                    && card.getTarget() != null && node.getLayoutConstraint() instanceof Bounds bounds) {
                String what = card.getDiagramElementMapping().getName() + ' ' + EcoreUtil.getID(card.getTarget());
                places.put(map + ' ' + what, bounds);
            }
        });
    }
}
