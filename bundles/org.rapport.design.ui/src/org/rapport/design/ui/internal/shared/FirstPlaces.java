// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.shared;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.gmf.runtime.notation.Diagram;
import org.eclipse.gmf.runtime.notation.Location;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DNodeListElement;
import org.eclipse.sirius.diagram.DiagramPackage;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.description.AnnotationEntry;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;
import org.rapport.design.ui.internal.MapLayout;
import org.rapport.design.ui.internal.NothingToUndo;

/**
 * Lays a map out when its filters let something be seen that has never had a place: what was hidden when the map was
 * laid out would lie in one heap. A map on which everything has its place is left as it is.
 */
final class FirstPlaces extends AdapterImpl {

    private final DialectEditor editor;

    private final DDiagram map;

    private FirstPlaces(DialectEditor editor, DDiagram map) {
        this.editor = editor;
        this.map = map;
        map.eAdapters().add(this);
    }

    /** Watches a map that is open; does nothing for tables and trees. @return ends it */
    static Runnable watch(DialectEditor editor) {
        if (editor.getRepresentation() instanceof DDiagram map) {
            FirstPlaces places = new FirstPlaces(editor, map);
            return places::end;
        }
        return () -> {
            // Nothing was begun.
        };
    }

    private void end() {
        map.eAdapters().remove(this);
    }

    @Override
    public void notifyChanged(Notification change) {
        if (change.getFeature() == DiagramPackage.Literals.DDIAGRAM__ACTIVATED_FILTERS && !change.isTouch()) {
            // What is hidden is known only when the map has been brought up to date.
            Display.getDefault().asyncExec(this::place);
        }
    }

    private void place() {
        if (map.eAdapters().contains(this) && map.getOwnedAnnotationEntries().stream().map(AnnotationEntry::getData)
                .anyMatch(each -> each instanceof Diagram diagram && lacksPlaces(diagram))) {
            BusyIndicator.showWhile(Display.getCurrent(), () -> {
                try (NothingToUndo seen = new NothingToUndo()) {
                    MapLayout.arrange(editor);
                }
            });
        }
    }

    private static boolean lacksPlaces(View in) {
        for (Object each : in.getChildren()) {
            if (each instanceof Node node && (isUnplaced(node) || isSeen(node) && lacksPlaces(node))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeen(Node node) {
        return !(node.getElement() instanceof AbstractDNode card) || card.isVisible();
    }

    /** Layout leaves room for titles and between cards, so that nothing that has a place stands in the corner. */
    private static boolean isUnplaced(Node node) {
        return node.getElement() instanceof AbstractDNode card && card.isVisible()
                && !(card instanceof DNodeListElement)
                && card.eContainingFeature() != DiagramPackage.Literals.ABSTRACT_DNODE__OWNED_BORDERED_NODES
                && isCard(node)
                && node.getLayoutConstraint() instanceof Location place && place.getX() == 0 && place.getY() == 0;
    }

    /** Not the part of a card that holds its text or what is in it. */
    private static boolean isCard(Node node) {
        return !(node.eContainer() instanceof Node parent) || parent.getElement() != node.getElement();
    }
}
