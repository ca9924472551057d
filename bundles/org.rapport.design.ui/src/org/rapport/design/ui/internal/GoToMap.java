// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.tools.api.ui.IExternalJavaAction;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.rapport.design.ui.PlanMap;
import org.rapport.design.ui.internal.shared.SharedPlans;
import org.rapport.model.Identifiable;

/**
 * Goes from one map to another, which is made and laid out when there is none yet. Sirius' own navigation asks for a
 * name first, and lays out before it knows how large the text is.
 */
public final class GoToMap implements IExternalJavaAction {

    private static final String KIND = "map";

    @Override
    public void execute(Collection<? extends EObject> selections, Map<String, Object> parameters) {
        PlanMap kind = PlanMap.valueOf(String.valueOf(parameters.get(KIND)));
        selections.stream().map(GoToMap::element).flatMap(element -> Stream.of(element, root(element)))
                .filter(kind::isAbout).map(Identifiable.class::cast).findFirst()
                .ifPresent(about -> Display.getDefault().asyncExec(() -> open(kind, about)));
        // Nothing was changed, so there is nothing to take back.
        throw new OperationCanceledException();
    }

    /** A double click hands over what is drawn, not what it stands for. */
    private static EObject element(EObject selected) {
        return selected instanceof DSemanticDecorator drawn ? drawn.getTarget() : selected;
    }

    private static EObject root(EObject element) {
        return EcoreUtil.getRootContainer(element);
    }

    private static void open(PlanMap kind, Identifiable about) {
        Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
        SharedPlans.of(EcoreUtil.getURI(about).trimFragment())
                .ifPresent(plan -> MapOpening.open(shell, plan, kind, about));
    }

    @Override
    public boolean canExecute(Collection<? extends EObject> selections) {
        return true;
    }
}
