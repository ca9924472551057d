// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.transaction.NotificationFilter;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.GraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.ShapeCompartmentEditPart;
import org.eclipse.gmf.runtime.diagram.ui.figures.ResizableCompartmentFigure;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.NotationPackage;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.widgets.Display;
import org.rapport.design.ui.internal.NothingToUndo;

/**
 * Makes room for what is new on a map. A box has the size that what is in it had when the map was laid out: a card that
 * is added would lie beyond its edge, or on another card. It goes below the others, the box grows, and what stands
 * beside or below the box moves on by as much. All else stays where somebody put it.
 */
final class RoomForNew extends ResourceSetListenerImpl {

    /** Between cards, and between a card and the edge of its box, in pixels. */
    private static final int GAP = 12;

    /** Where the first card of a box stands, clear of its title, in pixels. */
    private static final int EDGE = 20;

    /** Boxes stand in boxes, on a map at most three deep. */
    private static final int DEPTH = 4;

    private final DialectEditor editor;

    private final List<Node> added = new ArrayList<>();

    private final Map<Node, Rectangle> places = new LinkedHashMap<>();

    private boolean ended;

    private RoomForNew(DialectEditor editor) {
        super(NotificationFilter.createFeatureFilter(NotationPackage.eINSTANCE.getView_PersistedChildren()));
        this.editor = editor;
    }

    /** Watches a map that is open; does nothing for tables and trees. @return ends it */
    static Runnable watch(DialectEditor editor, TransactionalEditingDomain domain) {
        RoomForNew room = new RoomForNew(editor);
        if (editor instanceof IDiagramWorkbenchPart) {
            domain.addResourceSetListener(room);
        }
        return () -> {
            domain.removeResourceSetListener(room);
            room.ended = true;
        };
    }

    @Override
    public boolean isPostcommitOnly() {
        return true;
    }

    @Override
    public void resourceSetChanged(ResourceSetChangeEvent event) {
        boolean waiting = !added.isEmpty();
        for (Notification change : event.getNotifications()) {
            if (change.getEventType() == Notification.ADD && change.getNewValue() instanceof Node node) {
                added.add(node);
            }
        }
        if (!waiting && !added.isEmpty()) {
            // Sizes are known when it has been drawn; then Sirius gives it a place, in a turn of its own.
            Display display = Display.getDefault();
            display.asyncExec(() -> display.asyncExec(() -> makeRoom(event.getEditingDomain())));
        }
    }

    private void makeRoom(TransactionalEditingDomain domain) {
        List<Node> fresh = List.copyOf(added);
        added.clear();
        if (ended) {
            return;
        }
        GraphicalEditPart map = (GraphicalEditPart) ((IDiagramWorkbenchPart) editor).getDiagramEditPart();
        if (map == null || fresh.stream().noneMatch(map.getViewer().getEditPartRegistry()::containsKey)) {
            return;
        }
        for (int depth = 0; depth < DEPTH; depth++) {
            map.getFigure().validate();
            places.clear();
            look(map, fresh);
            if (places.isEmpty()) {
                break;
            }
            move(domain);
        }
        map.getFigure().validate();
        showFromTheBeginning(map);
    }

    /** A box that was too small was scrolled to what is new, and stays so though there is room now. */
    private static void showFromTheBeginning(EditPart parent) {
        if (parent instanceof ShapeCompartmentEditPart inside) {
            viewport(inside).setViewLocation(0, 0);
        }
        for (Object child : parent.getChildren()) {
            showFromTheBeginning((EditPart) child);
        }
    }

    private static Viewport viewport(ShapeCompartmentEditPart inside) {
        return ((ResizableCompartmentFigure) inside.getFigure()).getScrollPane().getViewport();
    }

    private void move(TransactionalEditingDomain domain) {
        try (NothingToUndo seen = new NothingToUndo()) {
            domain.getCommandStack().execute(new RecordingCommand(domain) {
                @Override
                protected void doExecute() {
                    places.forEach(RoomForNew::place);
                }
            });
        }
    }

    private static void place(Node node, Rectangle place) {
        if (node.getLayoutConstraint() instanceof Bounds bounds) {
            bounds.setX(place.x);
            bounds.setY(place.y);
            if (place.width > 0) {
                bounds.setWidth(place.width);
                bounds.setHeight(place.height);
            }
        }
    }

    /** Looks for what has no room, from the inside out: a box can be made larger once what is in it has its size. */
    private boolean look(EditPart parent, List<Node> fresh) {
        boolean found = false;
        for (Object child : parent.getChildren()) {
            found |= look((EditPart) child, fresh);
        }
        if (!found && parent instanceof ShapeCompartmentEditPart inside) {
            queue(inside, fresh);
            found = !places.isEmpty() || grow(inside);
        }
        return found;
    }

    /** What is new goes below the others where it would lie on one of them, or beyond the edge. */
    private void queue(ShapeCompartmentEditPart inside, List<Node> fresh) {
        for (GraphicalEditPart card : cards(inside)) {
            if (fresh.contains(card.getModel())) {
                Rectangle own = card.getFigure().getBounds();
                List<Rectangle> others = cards(inside).stream().filter(each -> each != card)
                        .map(each -> each.getFigure().getBounds()).toList();
                boolean covers = others.stream().anyMatch(own::intersects);
                if (covers || !room(inside).contains(own)) {
                    int left = others.stream().mapToInt(each -> each.x).min().orElse(EDGE);
                    int below = others.stream().mapToInt(each -> each.bottom() + GAP).max().orElse(EDGE);
                    if (own.x != left || own.y != below) {
                        places.put((Node) card.getModel(), new Rectangle(left, below, 0, 0));
                        return;
                    }
                }
            }
        }
    }

    private boolean grow(ShapeCompartmentEditPart inside) {
        Rectangle room = room(inside);
        Dimension more = new Dimension(0, 0);
        for (GraphicalEditPart card : cards(inside)) {
            Rectangle own = card.getFigure().getBounds();
            more.width = Math.max(more.width, own.right() - room.width);
            more.height = Math.max(more.height, own.bottom() - room.height);
        }
        if (more.width <= 0 && more.height <= 0) {
            return false;
        }
        more.width = more.width > 0 ? more.width + GAP : 0;
        more.height = more.height > 0 ? more.height + GAP : 0;
        GraphicalEditPart box = (GraphicalEditPart) inside.getParent();
        Rectangle own = box.getFigure().getBounds();
        places.put((Node) box.getModel(), own.getCopy().resize(more));
        for (GraphicalEditPart beyond : cards(box.getParent())) {
            Rectangle place = beyond.getFigure().getBounds();
            int right = place.x >= own.right() ? more.width : 0;
            int down = place.y >= own.bottom() ? more.height : 0;
            if (beyond != box && (right > 0 || down > 0)) {
                places.put((Node) beyond.getModel(), new Rectangle(place.x + right, place.y + down, 0, 0));
            }
        }
        return true;
    }

    /** What of a box is to be seen, in pixels of what is in it. */
    private static Rectangle room(ShapeCompartmentEditPart inside) {
        return new Rectangle(0, 0, viewport(inside).getClientArea().width, viewport(inside).getClientArea().height);
    }

    private static List<GraphicalEditPart> cards(EditPart parent) {
        List<GraphicalEditPart> cards = new ArrayList<>();
        for (Object child : parent.getChildren()) {
            if (child instanceof GraphicalEditPart card && card.getModel() instanceof Node node
                    && node.getLayoutConstraint() instanceof Bounds && card.getFigure().isVisible()) {
                cards.add(card);
            }
        }
        return cards;
    }
}
