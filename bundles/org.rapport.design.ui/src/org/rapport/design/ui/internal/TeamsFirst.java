// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DiagramFactory;
import org.eclipse.sirius.diagram.EObjectVariableValue;
import org.eclipse.sirius.diagram.FilterVariableHistory;
import org.eclipse.sirius.diagram.description.filter.CompositeFilterDescription;
import org.eclipse.sirius.diagram.description.filter.FilterDescription;
import org.eclipse.sirius.diagram.description.filter.VariableFilter;
import org.eclipse.sirius.viewpoint.description.tool.SelectModelElementVariable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.rapport.checks.Messages;
import org.rapport.design.ui.PlanMap;
import org.rapport.model.ServicePlan;
import org.rapport.model.Team;
import org.rapport.model.text.Labels;

/**
 * Begins the map of a large service with some of its teams, and its tables with one for each team: everybody at once
 * takes long to draw, and nobody can read it. On a map it is the filter that is set, so others are shown by changing
 * that.
 */
public final class TeamsFirst {

    /** A service with more people than this is large; Riverside has 26. */
    static final int MANY = 50;

    private static final Messages TEXTS = Messages.of(TeamsFirst.class);

    private static final String FILTER = "WK_OnlyTeams";

    private TeamsFirst() {
    }

    /** Whether a map or table is better begun with some teams: when it is about the whole of a large service. */
    static boolean isWorthAsking(EObject about) {
        return about instanceof ServicePlan plan && plan.getPeople().size() > MANY && supporting(plan).size() > 1;
    }

    /**
     * Asks which teams are to be shown.
     *
     * @return none for everybody; empty when nothing is to be made
     */
    static Optional<List<Team>> ask(Shell shell, PlanMap kind, ServicePlan plan) {
        String question = kind.isDrawn() ? "teams.question" : "teams.question.tables";
        List<Team> teams = supporting(plan);
        ListSelectionDialog dialog = ListSelectionDialog.of(teams).title(TEXTS.text("teams.title"))
                .message(TEXTS.format(question, plan.getPeople().size()))
                .contentProvider(ArrayContentProvider.getInstance())
                .labelProvider(LabelProvider.createTextProvider(each -> label((Team) each)))
                .preselect(teams.getFirst()).canCancel(true).create(shell);
        if (dialog.open() != Window.OK) {
            return Optional.empty();
        }
        List<Team> chosen = Arrays.stream(dialog.getResult()).map(Team.class::cast).toList();
        return Optional.of(chosen.size() == teams.size() ? List.of() : chosen);
    }

    private static List<Team> supporting(ServicePlan plan) {
        return plan.getTeams().stream().filter(each -> !each.getSupports().isEmpty()).toList();
    }

    private static String label(Team team) {
        return TEXTS.format("teams.label", Labels.of(team), team.getSupports().size());
    }

    /** Has a new map show some teams only, and everybody when there are none. Done in a command. */
    public static void show(DDiagram map, List<? extends EObject> teams) {
        if (teams.isEmpty()) {
            return;
        }
        FilterDescription only = map.getDescription().getFilters().stream()
                .filter(each -> FILTER.equals(each.getName())).findFirst().orElseThrow();
        VariableFilter filter = (VariableFilter) ((CompositeFilterDescription) only).getFilters().getFirst();
        FilterVariableHistory history = DiagramFactory.eINSTANCE.createFilterVariableHistory();
        for (EObject team : teams) {
            EObjectVariableValue value = DiagramFactory.eINSTANCE.createEObjectVariableValue();
            value.setVariableDefinition((SelectModelElementVariable) filter.getOwnedVariables().getFirst());
            value.setModelElement(team);
            history.getOwnedValues().add(value);
        }
        map.setFilterVariableHistory(history);
        map.getActivatedFilters().add(only);
    }
}
