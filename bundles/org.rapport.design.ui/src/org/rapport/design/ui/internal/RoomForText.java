// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import org.eclipse.elk.core.service.LayoutMapping;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.sirius.diagram.elk.GmfLayoutCommand;
import org.eclipse.sirius.diagram.elk.IELKLayoutExtension;

/**
 * Keeps the text on a card off its edge. A layout makes cards as wide as their text was measured, but what is drawn is
 * a little wider: fonts differ between machines, and shapes are not rectangles.
 */
public final class RoomForText implements IELKLayoutExtension {

    /** At each side, in pixels; rounded corners and six sides take so much of a card. */
    private static final double MARGIN = 10;

    @Override
    public void beforeELKLayout(LayoutMapping mapping) {
        if (mapping.getLayoutGraph() != null) {
            widen(mapping.getLayoutGraph());
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

    private static void widen(ElkNode parent) {
        for (ElkNode node : parent.getChildren()) {
            for (ElkLabel label : node.getLabels()) {
                label.setWidth(label.getWidth() + 2 * MARGIN);
            }
            widen(node);
        }
    }
}
