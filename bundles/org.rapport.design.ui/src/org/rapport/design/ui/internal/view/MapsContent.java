// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.rapport.design.ui.PlanMap;
import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;

/**
 * The service first, then its teams and everybody it supports, each with the maps there are of them. The plan is
 * wrapped as input: a viewer asks for the children of an element that is its input as well as for those of its input.
 */
final class MapsContent implements ITreeContentProvider {

    /** What a viewer shows. */
    record Input(ServicePlan plan) {
    }

    @Override
    public Object[] getElements(Object input) {
        ServicePlan plan = ((Input) input).plan();
        List<Object> roots = new ArrayList<>();
        roots.add(plan);
        roots.addAll(plan.getTeams());
        roots.addAll(plan.getPeople());
        return roots.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Identifiable about ? maps(about).toArray() : new Object[0];
    }

    private static Stream<MapEntry> maps(Identifiable about) {
        return Stream.of(PlanMap.values()).filter(kind -> kind.isAbout(about)).map(kind -> new MapEntry(kind, about));
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof MapEntry map ? map.about() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !(element instanceof MapEntry);
    }
}
