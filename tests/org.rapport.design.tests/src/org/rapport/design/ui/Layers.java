// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.business.api.componentization.DiagramComponentizationManager;
import org.eclipse.sirius.diagram.business.api.query.DDiagramQuery;
import org.eclipse.sirius.diagram.description.Layer;
import org.eclipse.sirius.diagram.tools.api.command.ChangeLayerActivationCommand;
import org.eclipse.sirius.viewpoint.DRepresentation;

/** The layers of a diagram. */
final class Layers {

    private Layers() {
    }

    /** Switches all of them on. Tables and trees have none. */
    static void showAll(PlanMaps maps, DRepresentation map) {
        if (map instanceof DDiagram diagram) {
            new DiagramComponentizationManager()
                    .getAllLayers(maps.session().getSelectedViewpoints(false), diagram.getDescription()).stream()
                    .filter(layer -> !new DDiagramQuery(diagram).getAllActivatedLayers().contains(layer))
                    .forEach(layer -> show(maps, diagram, layer));
        }
    }

    private static void show(PlanMaps maps, DDiagram diagram, Layer layer) {
        TransactionalEditingDomain domain = maps.session().getTransactionalEditingDomain();
        domain.getCommandStack()
                .execute(new ChangeLayerActivationCommand(domain, diagram, layer, Workbench.QUIET));
    }
}
