// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.DTargetColumn;
import org.eclipse.sirius.tree.DTree;
import org.eclipse.sirius.tree.DTreeItem;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.description.IdentifiedElement;
import org.rapport.model.Visit;

/** What a map, table or tree shows, as lines of text. */
final class MapText {

    private final PlanText names;

    MapText(PlanText names) {
        this.names = names;
    }

    /**
     * What is to be seen. Of a diagram each element, as {@code SG_Goal emrys-goal-gate in MOBILITY} or
     * {@code SG_DrawsOn emrys-goal-gate > emrys-strength-river}, sorted. Of a table its columns, lines and cells, of a
     * tree its items, each with what stands there, as {@code AM_Goal emrys-goal-gate: Walk to my lock gate}.
     */
    List<String> of(DRepresentation map) {
        Stream<String> lines = switch (map) {
            case DDiagram diagram -> diagram.getDiagramElements().stream().filter(DDiagramElement::isVisible)
                    .map(this::element).sorted();
            case DTable table -> Stream.concat(
                    table.getColumns().stream().map(each -> "column " + column(each) + ": " + each.getLabel()),
                    table.getLines().stream().flatMap(this::line));
            case DTree tree -> tree.getOwnedTreeItems().stream().flatMap(this::item);
            default -> throw new IllegalArgumentException("What is a " + map.eClass().getName() + "?");
        };
        return lines.map(line -> line.replace("\n", " / ").strip()).toList();
    }

    /** Only the cells of a table that hold something. */
    static List<String> cells(List<String> lines) {
        return lines.stream().filter(line -> !line.startsWith("line ") && !line.startsWith("column "))
                .filter(line -> !line.endsWith(":")).toList();
    }

    /** Only where something stands, without what stands there. */
    static List<String> places(List<String> lines) {
        return lines.stream().map(line -> line.contains(":") ? line.substring(0, line.indexOf(':')) : line).toList();
    }

    /** What an element of a map stands for. */
    String name(DSemanticDecorator element) {
        return names.name(element.getTarget());
    }

    private String element(DDiagramElement element) {
        String mapping = element.getDiagramElementMapping().getName() + " ";
        if (element instanceof DEdge edge) {
            return mapping + end(edge.getSourceNode()) + " > " + end(edge.getTargetNode());
        }
        return mapping + name(element) + (element.eContainer() instanceof DDiagramElementContainer box
                ? " in " + name(box)
                : "");
    }

    private Stream<String> line(DLine line) {
        String name = name(line);
        return Stream.concat(Stream.of("line " + name + ": " + line.getLabel()), line.getCells().stream()
                .map(cell -> name + ", " + column(cell.getColumn()) + ": " + cell.getLabel()));
    }

    /** A column is named by its day, or what else it stands for; in tables of features by its mapping. */
    String column(DColumn column) {
        if (column instanceof DTargetColumn about) {
            return about.getTarget() instanceof Visit first ? first.getStart().toLocalDate().toString() : name(about);
        }
        return column.getOriginMapping().getName();
    }

    private Stream<String> item(DTreeItem item) {
        String mapping = ((IdentifiedElement) item.getActualMapping()).getName();
        String line = mapping + " " + name(item) + ": " + item.getName();
        return Stream.concat(Stream.of(line), item.getOwnedTreeItems().stream().flatMap(this::item));
    }

    /** What an end of a line stands for. */
    String end(EdgeTarget end) {
        return name((DSemanticDecorator) end);
    }
}
