// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.draw;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Columns of cards, ordered and placed by ELK’s layered algorithm so that few edges cross and most are short. Edges go
 * from one column to the next. The result is the same each time.
 */
public final class LayeredLayout {

    private static final int THOROUGHNESS = 10;

    /** So far apart that no two columns touch: they tell ELK which layer a card is in. */
    private static final double FAR = 10_000;

    static {
        // Without this, ELK does not know how to copy its own defaults, where Eclipse does not run.
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final ElkNode graph = ElkGraphUtil.createGraph();

    private final double columnGap;

    private final List<ElkNode> nodes = new ArrayList<>();

    private final List<Integer> columns = new ArrayList<>();

    private final List<ElkEdge> edges = new ArrayList<>();

    private Box bounds;

    /**
     * @param columnGap pixels between columns
     * @param rowGap pixels between the cards of a column
     */
    public LayeredLayout(double columnGap, double rowGap) {
        this.columnGap = columnGap;
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        // Partitions would say it more directly, but ELK walks through them in another order each time.
        graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, rowGap);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, columnGap);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        graph.setProperty(LayeredOptions.THOROUGHNESS, THOROUGHNESS);
    }

    /** An edge as it is drawn, from right to left edge. @param y1 where it leaves @param y2 where it arrives */
    public record Route(double x1, double y1, double x2, double y2) {
    }

    /** Adds a card to a column. @param column from 0 @return its number, from 0 */
    public int node(double width, double height, int column) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(width, height);
        node.setX(column * FAR);
        nodes.add(node);
        columns.add(column);
        return nodes.size() - 1;
    }

    /** Adds an edge to a card in the next column. @return its number, from 0 */
    public int edge(int from, int to) {
        edges.add(ElkGraphUtil.createSimpleEdge(nodes.get(from), nodes.get(to)));
        return edges.size() - 1;
    }

    /** Places everything. */
    public void run() {
        if (!nodes.isEmpty()) {
            new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        }
        alignColumns();
        double bottom = nodes.stream().mapToDouble(node -> node.getY() + node.getHeight()).max().orElse(0);
        double right = nodes.stream().mapToDouble(node -> node.getX() + node.getWidth()).max().orElse(0);
        bounds = new Box(0, 0, right, bottom);
    }

    /** Columns stand where their numbers say, also when one between them is empty; the top card is at the top. */
    private void alignColumns() {
        double top = nodes.stream().mapToDouble(ElkNode::getY).min().orElse(0);
        int last = columns.stream().mapToInt(Integer::intValue).max().orElse(0);
        double x = 0;
        for (int column = 0; column <= last; column++) {
            double width = 0;
            for (int i = 0; i < nodes.size(); i++) {
                if (columns.get(i) == column) {
                    nodes.get(i).setX(x);
                    width = Math.max(width, nodes.get(i).getWidth());
                }
            }
            x += width > 0 ? width + columnGap : 0;
        }
        for (ElkEdge edge : edges) {
            ElkEdgeSection section = edge.getSections().getFirst();
            section.setStartY(section.getStartY() - top);
            section.setEndY(section.getEndY() - top);
        }
        nodes.forEach(node -> node.setY(node.getY() - top));
    }

    /** The whole, from 0, 0. */
    public Box bounds() {
        return bounds;
    }

    /** Where a card is. */
    public Box box(int number) {
        ElkNode node = nodes.get(number);
        return new Box(node.getX(), node.getY(), node.getWidth(), node.getHeight());
    }

    /** Where an edge goes. */
    public Route route(int number) {
        ElkEdge edge = edges.get(number);
        ElkEdgeSection section = edge.getSections().getFirst();
        ElkNode from = (ElkNode) edge.getSources().getFirst();
        ElkNode to = (ElkNode) edge.getTargets().getFirst();
        return new Route(from.getX() + from.getWidth(), section.getStartY(), to.getX(), section.getEndY());
    }
}
