// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.table.metamodel.table.description.FeatureColumnMapping;
import org.eclipse.sirius.table.metamodel.table.description.LabelEditTool;
import org.eclipse.sirius.viewpoint.description.IdentifiedElement;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.tool.AbstractToolDescription;
import org.eclipse.sirius.viewpoint.description.tool.ModelOperation;

/** The tools of a kind of map, as its viewpoint specification has them. */
final class MapTools {

    private MapTools() {
    }

    /** All of them by name. What edits cells has no name of its own: the name of the column stands for it. */
    static Map<String, EObject> of(RepresentationDescription description) {
        Map<String, EObject> tools = new LinkedHashMap<>();
        TreeIterator<EObject> all = description.eAllContents();
        while (all.hasNext()) {
            EObject each = all.next();
            if (each instanceof LabelEditTool edit) {
                tools.put(((IdentifiedElement) edit.eContainer()).getName(), edit);
            } else if (each instanceof FeatureColumnMapping column && !"aql:false".equals(column.getCanEdit())) {
                tools.put(column.getName(), column);
            } else if (each instanceof AbstractToolDescription tool && !(each.eContainer() instanceof ModelOperation)) {
                tools.put(tool.getName(), tool);
            }
        }
        return tools;
    }

    /** How the names of all tools of a kind of map begin. */
    static String prefix(PlanMap kind) {
        return switch (kind) {
            case STRENGTHS_AND_GOALS -> "SG_";
            case CIRCLE_OF_SUPPORT -> "CS_";
            case ABOUT_ME -> "AM_";
            case GOALS -> "GT_";
            case WHO_KNOWS_WHOM -> "WK_";
            case ROSTER_OF_WORKERS -> "RW_";
            case ROSTER_OF_PEOPLE -> "RP_";
            case CONTINUITY -> "CT_";
        };
    }
}
