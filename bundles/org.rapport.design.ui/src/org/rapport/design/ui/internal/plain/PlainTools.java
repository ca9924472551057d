// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.sirius.diagram.ui.tools.api.editor.tabbar.AbstractTabbarContributor;
import org.eclipse.ui.IEditorPart;
import org.rapport.checks.Messages;
import org.rapport.design.ui.internal.MapLayout;

/** What stands above a diagram: few tools, which say in plain words what they do. One for each diagram. */
public final class PlainTools extends AbstractTabbarContributor {

    private static final Messages TEXTS = Messages.of(PlainTools.class);

    private static final String SIRIUS = "org.eclipse.sirius.diagram.ui";

    private List<IContributionItem> always;

    private List<IContributionItem> ofSelection;

    @Override
    public List<IContributionItem> getContributionItems(IDiagramWorkbenchPart part, ToolBarManager bar) {
        if (always == null) {
            always = items(said("tool.layOut", layOut(part)), createLayerContribution(part, bar),
                    createFilterContribution(part, bar),
                    said("tool.hidden", createSelectHiddenElementsContribution(part)),
                    createZoomInContribution(part), createZoomOutContribution(part));
            ofSelection = new ArrayList<>(always);
            ofSelection.addAll(items(said("tool.hide", createHideElementContribution(part)),
                    said("tool.delete", createDeleteFromModelContribution(part))));
        }
        return always;
    }

    @Override
    public List<IContributionItem> getContributionItems(ISelection selection, IDiagramWorkbenchPart part,
            ToolBarManager bar) {
        List<IContributionItem> whole = getContributionItems(part, bar);
        return selection instanceof IStructuredSelection some && !some.isEmpty()
                && !(some.getFirstElement() instanceof DiagramEditPart) ? ofSelection : whole;
    }

    @Override
    public boolean accept(ISelection selection) {
        return true;
    }

    /** Sirius has none of what is of no use just now. */
    private static List<IContributionItem> items(IContributionItem... some) {
        return Stream.of(some).filter(Objects::nonNull).toList();
    }

    private static IContributionItem layOut(IDiagramWorkbenchPart part) {
        IAction action = new Action() {
            @Override
            public void run() {
                MapLayout.arrange((IEditorPart) part);
            }
        };
        action.setId("org.rapport.design.ui.layOut");
        ResourceLocator.imageDescriptorFromBundle("org.eclipse.gmf.runtime.diagram.ui", "icons/arrangeall.gif")
                .ifPresent(action::setImageDescriptor);
        return new ActionContributionItem(action);
    }

    private static IContributionItem said(String key, IContributionItem item) {
        if (item instanceof ActionContributionItem action) {
            action.getAction().setToolTipText(TEXTS.text(key));
        }
        return item;
    }
}
