// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.tree.DTree;
import org.eclipse.sirius.tree.DTreeItem;
import org.eclipse.sirius.tree.business.api.command.ITreeCommandFactory;
import org.eclipse.sirius.tree.business.api.command.TreeCommandFactoryService;
import org.eclipse.sirius.tree.description.TreeItemContainerDropTool;
import org.eclipse.sirius.tree.description.TreeItemCreationTool;
import org.eclipse.sirius.tree.description.TreeItemDeletionTool;
import org.eclipse.sirius.tree.description.TreeItemEditionTool;
import org.eclipse.sirius.tree.description.TreeItemMapping;

/** Uses the tools of a tree: items are typed into, made and deleted by the commands of their menu. */
final class TreeHands implements Hands {

    private final PlanMaps maps;
    private final MenuCommands menu;
    private final DTree tree;
    private final PlanText names;
    private final ITreeCommandFactory commands;

    TreeHands(PlanMaps maps, DTree tree, PlanText names) {
        this.maps = maps;
        menu = new MenuCommands(maps);
        this.tree = tree;
        this.names = names;
        commands = (ITreeCommandFactory) TreeCommandFactoryService.getInstance().getNewProvider()
                .getCommandFactory(maps.session().getTransactionalEditingDomain());
        commands.setUserInterfaceCallBack(new Answers());
        commands.setModelAccessor(maps.session().getModelAccessor());
    }

    @Override
    public String use(EObject tool, ToolUse use) {
        return switch (tool) {
            case TreeItemCreationTool create -> {
                DTreeItem item = item(use.subject(), mapping -> mapping.getCreate().contains(create));
                yield menu.run(commands.buildCreateLineCommandFromTool(item, item.getTarget(), create), "");
            }
            case TreeItemDeletionTool delete -> {
                DTreeItem item = item(use.subject(), mapping -> mapping.getDelete() == delete);
                yield menu.may(item.getTarget(), delete.getPrecondition())
                        ? menu.run(commands.buildDeleteTreeElement(item), use.text()) : REFUSED;
            }
            case TreeItemEditionTool edit -> {
                DTreeItem item = item(use.subject(), mapping -> mapping.getDirectEdit() == edit);
                Typing typing = new Typing(maps.show(tree, Workbench.QUIET));
                yield typing.type(item, "", use.text()) ? "" : REFUSED;
            }
            case TreeItemContainerDropTool drop -> {
                DTreeItem box = item(use.object(), mapping -> mapping.getDropTools().contains(drop));
                EObject dropped = Optional.ofNullable(maps.plan().eResource().getEObject(use.subject())).orElseThrow();
                yield menu.run(commands.buildDropItemFromTool(dropped, box, List.of(), drop), "");
            }
            default -> throw new IllegalArgumentException("Nobody knows how to use " + tool);
        };
    }

    private DTreeItem item(String name, Predicate<TreeItemMapping> has) {
        return tree.getOwnedTreeItems().stream().flatMap(TreeHands::all)
                .filter(each -> names.name(each.getTarget()).equals(name))
                .filter(each -> has.test((TreeItemMapping) each.getActualMapping())).findFirst().orElseThrow();
    }

    private static Stream<DTreeItem> all(DTreeItem item) {
        return Stream.concat(Stream.of(item), item.getOwnedTreeItems().stream().flatMap(TreeHands::all));
    }
}
