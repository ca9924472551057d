// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.util.NoSuchElementException;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.DTargetColumn;
import org.eclipse.sirius.table.metamodel.table.description.CreateLineTool;
import org.eclipse.sirius.table.metamodel.table.description.DeleteColumnTool;
import org.eclipse.sirius.table.metamodel.table.description.DeleteLineTool;
import org.eclipse.sirius.table.tools.api.command.ITableCommandFactory;
import org.eclipse.sirius.table.tools.api.command.TableCommandFactoryService;
import org.eclipse.sirius.viewpoint.description.IdentifiedElement;
import org.eclipse.sirius.viewpoint.description.tool.RepresentationCreationDescription;

/** Uses the tools of a table: cells are typed into, lines are made and deleted by the commands of their menu. */
final class TableHands implements Hands {

    private final PlanMaps maps;
    private final MenuCommands menu;
    private final DTable table;
    private final PlanText names;
    private final ITableCommandFactory commands;

    TableHands(PlanMaps maps, DTable table, PlanText names) {
        this.maps = maps;
        menu = new MenuCommands(maps);
        this.table = table;
        this.names = names;
        commands = (ITableCommandFactory) TableCommandFactoryService.getInstance().getNewProvider()
                .getCommandFactory(maps.session().getTransactionalEditingDomain());
        commands.setUserInterfaceCallBack(new Answers());
        commands.setModelAccessor(maps.session().getModelAccessor());
    }

    @Override
    public String use(EObject tool, ToolUse use) {
        return switch (tool) {
            case CreateLineTool create ->
                menu.run(commands.buildCreateLineCommandFromTool(table, table.getTarget(), create), "");
            case DeleteLineTool delete -> lines(use)
                    .filter(line -> menu.may(line.getTarget(), delete.getPrecondition())).findFirst()
                    .map(line -> menu.run(commands.buildDeleteTableElement(line), use.text())).orElse(REFUSED);
            case DeleteColumnTool delete -> menu.may(((DTargetColumn) column(use.subject())).getTarget(),
                    delete.getPrecondition())
                            ? menu.run(commands.buildDeleteTableElement(column(use.subject())), use.text())
                            : REFUSED;
            case RepresentationCreationDescription open -> menu.run(
                    commands.buildCreateRepresentationFromDescription(open, line(use), use.text()), "");
            default -> type(use);
        };
    }

    private String type(ToolUse use) {
        DLine line = line(use);
        DColumn column = table.getColumns().stream().filter(each -> isColumn(each, use)).findFirst().orElseThrow();
        line.getCells().stream().filter(each -> each.getColumn() == column).map(TableHands::mapping)
                .filter(tool -> !tool.equals(use.tool())).findFirst().ifPresent(other -> {
                    throw new NoSuchElementException("A cell for " + use + ", this one has " + other);
                });
        try (Question question = new Question("OK")) {
            Typing typing = new Typing(maps.show(table, Workbench.QUIET));
            return typing.type(line, column.getLabel(), use.text()) ? question.asked() : REFUSED;
        }
    }

    /** In a cross table the use names a column; else the tool is the column's. */
    private boolean isColumn(DColumn column, ToolUse use) {
        return new MapText(names).column(column).equals(use.object().isEmpty() ? use.tool() : use.object());
    }

    private static String mapping(DCell cell) {
        return cell.getIntersectionMapping() == null
                ? ((IdentifiedElement) cell.getColumn().getOriginMapping()).getName()
                : cell.getIntersectionMapping().getName();
    }

    private DColumn column(String name) {
        return table.getColumns().stream().filter(each -> new MapText(names).column(each).equals(name)).findFirst()
                .orElseThrow();
    }

    private DLine line(ToolUse use) {
        return lines(use).findFirst().orElseThrow();
    }

    private Stream<DLine> lines(ToolUse use) {
        return table.getLines().stream().filter(each -> names.name(each.getTarget()).equals(use.subject()));
    }
}
