// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.util.stream.Stream;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.IFigure;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.service.LayoutMapping;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.sirius.diagram.elk.GmfLayoutCommand;
import org.eclipse.sirius.diagram.elk.IELKLayoutExtension;
import org.eclipse.sirius.diagram.ui.edit.api.part.IAbstractDiagramNodeEditPart;
import org.eclipse.sirius.diagram.ui.tools.api.figure.SVGFigure;

/**
 * Keeps the text on a card off its edge, and its lines as they are. A layout makes cards as wide as their text was last
 * drawn, which may have been in a narrower card; and shapes are not rectangles, and have an icon in a corner.
 */
public final class RoomForText implements IELKLayoutExtension {

    /** At each side, in pixels; rounded corners, six sides and an icon take so much of a card. */
    private static final double MARGIN = 24;

    /** What a line needs beside itself not to be broken, in pixels. */
    private static final double CLEAR = 8;

    /** Above the first line and below the last, in pixels. */
    private static final double ABOVE = 14;

    @Override
    public void beforeELKLayout(LayoutMapping mapping) {
        if (mapping.getLayoutGraph() != null) {
            widen(mapping, mapping.getLayoutGraph());
        }
    }

    @Override
    public void afterELKLayout(LayoutMapping mapping) {
        // What was laid out stays as it is.
    }

    @Override
    public void afterGMFCommandApplied(GmfLayoutCommand command, LayoutMapping mapping) {
        // What was laid out stays as it is.
    }

    private static void widen(LayoutMapping mapping, ElkNode parent) {
        for (ElkNode node : parent.getChildren()) {
            for (ElkLabel label : node.getLabels()) {
                fit(label, figure(mapping, node, label));
                boolean isCut = label.getWidth() + CLEAR > node.getWidth();
                label.setWidth(label.getWidth() + 2 * MARGIN);
                if (isCut && node.getChildren().isEmpty()
                        && label.getProperty(CoreOptions.NODE_LABELS_PLACEMENT).contains(NodeLabelPlacement.INSIDE)) {
                    node.setDimensions(label.getWidth(), Math.max(node.getHeight(), label.getHeight() + 2 * ABOVE));
                }
                shape(node, label, mapping.getGraphMap().get(node));
            }
            widen(mapping, node);
        }
    }

    /** Gives a card that is a picture the proportions of the picture; in any other it would be cut off below. */
    private static void shape(ElkNode node, ElkLabel label, Object part) {
        double ratio = part instanceof IAbstractDiagramNodeEditPart card ? ratio(card.getFigure()) : 0;
        if (ratio > 0 && label.getProperty(CoreOptions.NODE_LABELS_PLACEMENT).contains(NodeLabelPlacement.INSIDE)) {
            double width = Math.max(label.getWidth(), ratio * (label.getHeight() + 2 * ABOVE));
            node.setDimensions(width, width / ratio);
            node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.fixed());
        }
    }

    /** Of the picture in a figure, width by height; 0 when there is none. */
    private static double ratio(IFigure figure) {
        return figure instanceof SVGFigure picture
                ? picture.getImageAspectRatio()
                : figure.getChildren().stream().mapToDouble(RoomForText::ratio).max().orElse(0);
    }

    /** Makes room for every line of a text as it was written. */
    private static void fit(ElkLabel label, IFigure figure) {
        if (figure == null || figure.getFont() == null) {
            return;
        }
        String[] lines = label.getText().split("\n");
        double width = Stream.of(lines).mapToInt(line -> FigureUtilities.getTextWidth(line, figure.getFont())).max()
                .orElse(0);
        if (width > label.getWidth()) {
            label.setDimensions(width,
                    (double) lines.length * FigureUtilities.getFontMetrics(figure.getFont()).getHeight());
        }
    }

    /** The text of boxes has a part of its own, that of cards has not. */
    private static IFigure figure(LayoutMapping mapping, ElkNode node, ElkLabel label) {
        Object part = mapping.getGraphMap().get(label);
        if (part == null) {
            part = mapping.getGraphMap().get(node);
        }
        if (part instanceof IAbstractDiagramNodeEditPart card) {
            return card.getNodeLabel();
        }
        return part instanceof GraphicalEditPart box ? box.getFigure() : null;
    }
}
