// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.description.DiagramElementMapping;
import org.eclipse.sirius.diagram.description.tool.ContainerDropDescription;
import org.eclipse.sirius.diagram.description.tool.DeleteElementDescription;
import org.eclipse.sirius.diagram.description.tool.DirectEditLabel;
import org.eclipse.sirius.diagram.description.tool.DoubleClickDescription;
import org.eclipse.sirius.diagram.description.tool.EdgeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ReconnectEdgeDescription;
import org.eclipse.sirius.diagram.tools.api.command.DiagramCommandFactoryService;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.description.tool.RepresentationCreationDescription;
import org.eclipse.sirius.viewpoint.description.tool.SelectionWizardDescription;

/** Uses the tools of a diagram. What would only type a text or choose in a dialog is done by its command. */
final class DiagramHands implements Hands {

    private final PlanMaps maps;
    private final DDiagram diagram;
    private final Drawn drawn;
    private final IDiagramCommandFactory commands;
    private final Answers answers = new Answers();

    DiagramHands(PlanMaps maps, DDiagram diagram, PlanText names) {
        this.maps = maps;
        this.diagram = diagram;
        drawn = new Drawn((IDiagramWorkbenchPart) maps.show(diagram, Workbench.QUIET), diagram, names);
        commands = (IDiagramCommandFactory) DiagramCommandFactoryService.getInstance().getNewProvider()
                .getCommandFactory(maps.session().getTransactionalEditingDomain());
        commands.setUserInterfaceCallBack(answers);
    }

    @Override
    public String use(EObject tool, ToolUse use) {
        Mouse mouse = new Mouse(drawn);
        return switch (tool) {
            case DeleteElementDescription delete -> delete(delete, use);
            case DirectEditLabel edit -> run(with(DiagramElementMapping::getLabelDirectEdit, edit, use)
                    .map(each -> commands.buildDirectEditLabelFromTool(each, edit, use.text())));
            case DoubleClickDescription twice -> open(run(with(DiagramElementMapping::getDoubleClickDescription, twice,
                    use).map(each -> commands.buildDoubleClickOnElementCommandFromTool(each, twice))));
            case RepresentationCreationDescription open -> run(drawn.elements(use.subject()).stream()
                    .filter(each -> each.getDiagramElementMapping().getDetailDescriptions().contains(open))
                    .map(each -> commands.buildCreateRepresentationFromDescription(open, each, use.text())));
            case SelectionWizardDescription wizard -> run(Stream.of(commands.buildSelectionWizardCommandFromTool(
                    wizard, place(use), List.of(maps.plan().eResource().getEObject(use.object())))));
            case EdgeCreationDescription line -> told(mouse.connect(line, use.subject(), use.object()));
            case ReconnectEdgeDescription end -> told(mouse.reconnect(end, use.subject(), use.object()));
            case ContainerDropDescription drop -> told(mouse.drop(drop, use.subject(), use.object()));
            default -> told(mouse.click(tool, use.subject()));
        };
    }

    private String delete(DeleteElementDescription tool, ToolUse use) {
        DDiagramElement doomed = with(DiagramElementMapping::getDeletionDescription, tool, use).findFirst()
                .orElseThrow();
        return new DeleteKey(drawn).press(doomed, use.text());
    }

    /** The elements of the subject's name whose mapping has the tool. */
    private Stream<DDiagramElement> with(Function<DiagramElementMapping, EObject> where, EObject tool, ToolUse use) {
        return drawn.elements(use.subject()).stream()
                .filter(each -> where.apply(each.getDiagramElementMapping()) == tool);
    }

    private DSemanticDecorator place(ToolUse use) {
        return drawn.elements(use.subject()).stream().map(DSemanticDecorator.class::cast).findFirst()
                .orElse((DSemanticDecorator) diagram);
    }

    private String run(Stream<Command> possible) {
        Optional<Command> command = possible.filter(Command::canExecute).findFirst();
        answers.opened = "";
        command.ifPresent(maps.session().getTransactionalEditingDomain().getCommandStack()::execute);
        return command.isPresent() ? answers.opened : REFUSED;
    }

    /** What is open once the window has done what it has put off. */
    private static String open(String told) {
        Workbench.settle();
        return told.isEmpty() ? "opens " + Workbench.page().getActiveEditor().getTitle() : told;
    }

    private static String told(boolean done) {
        return done ? "" : REFUSED;
    }
}
