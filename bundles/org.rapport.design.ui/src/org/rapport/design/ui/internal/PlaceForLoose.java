// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.service.LayoutMapping;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.eclipse.sirius.diagram.elk.GmfLayoutCommand;
import org.eclipse.sirius.diagram.elk.IELKLayoutExtension;

/**
 * Puts what nothing leads to or from in the first column from the left, where reading begins, with what is like it: the
 * person, and boxes that are still empty. A layout by itself puts it aside, as if it did not belong.
 */
public final class PlaceForLoose implements IELKLayoutExtension {

    @Override
    public void beforeELKLayout(LayoutMapping mapping) {
        if (mapping.getLayoutGraph() != null) {
            place(mapping.getLayoutGraph());
        }
    }

    private static void place(ElkNode graph) {
        Set<ElkNode> connected = new HashSet<>();
        connect(graph, connected);
        boolean leftwards = graph.getProperty(LayeredOptions.DIRECTION) == Direction.LEFT;
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        List<ElkNode> loose = graph.getChildren().stream().filter(node -> !connected.contains(node)).toList();
        loose.forEach(node -> node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT,
                leftwards ? LayerConstraint.LAST : LayerConstraint.FIRST));
        if (!loose.isEmpty()) {
            graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
            graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, true);
        }
    }

    private static void connect(ElkNode parent, Set<ElkNode> connected) {
        for (ElkEdge edge : parent.getContainedEdges()) {
            edge.getSources().forEach(end -> addAround(ElkGraphUtil.connectableShapeToNode(end), connected));
            edge.getTargets().forEach(end -> addAround(ElkGraphUtil.connectableShapeToNode(end), connected));
        }
        parent.getChildren().forEach(child -> connect(child, connected));
    }

    private static void addAround(ElkNode end, Set<ElkNode> connected) {
        for (ElkNode node = end; node != null; node = node.getParent()) {
            connected.add(node);
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
}
