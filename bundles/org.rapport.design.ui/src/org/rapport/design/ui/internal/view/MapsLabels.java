// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.view;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.rapport.checks.Messages;
import org.rapport.design.ui.PlanViewpoint;
import org.rapport.model.ServicePlan;
import org.rapport.ui.PlanLabelProvider;

/** What maps are called in the list of them. */
final class MapsLabels extends PlanLabelProvider {

    private static final Messages TEXTS = Messages.of(MapsLabels.class);

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    private final Map<PlanViewpoint, Image> icons = new HashMap<>();

    @Override
    public String getText(Object element) {
        return switch (element) {
            case MapEntry map -> map.kind().label();
            case ServicePlan plan -> TEXTS.text("service");
            default -> super.getText(element);
        };
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof MapEntry map
                ? icons.computeIfAbsent(map.kind().viewpoint(), this::icon)
                : super.getImage(element);
    }

    private Image icon(PlanViewpoint viewpoint) {
        return ResourceLocator.imageDescriptorFromBundle("org.rapport.design", "icons/" + viewpoint.id() + ".png")
                .map(images::create).orElse(null);
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
