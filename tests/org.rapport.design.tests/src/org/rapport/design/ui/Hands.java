// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.tree.DTree;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.emf.ecore.EObject;

/** Uses the tools of one map as a user would. */
interface Hands {

    /** What is told of a tool that cannot be used where it was tried. */
    String REFUSED = "cannot be done";

    /** Uses a tool once. @return what there is to tell beside its effect: what was asked, or opened; mostly nothing */
    String use(EObject tool, ToolUse use);

    /** Those for a kind of map. @param names what elements are called */
    static Hands of(PlanMaps maps, DRepresentation map, PlanText names) {
        return switch (map) {
            case DDiagram diagram -> new DiagramHands(maps, diagram, names);
            case DTable table -> new TableHands(maps, table, names);
            case DTree tree -> new TreeHands(maps, tree, names);
            default -> throw new IllegalArgumentException("What is a " + map.eClass().getName() + "?");
        };
    }
}
