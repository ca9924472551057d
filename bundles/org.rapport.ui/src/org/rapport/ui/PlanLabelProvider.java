// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import java.net.URL;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.rapport.model.Identifiable;
import org.rapport.model.edit.PlanItemProviderAdapterFactory;
import org.rapport.model.text.Labels;

/** Labels and icons of a plan’s elements in JFace viewers: those that findings, reports and diagrams use as well. */
public class PlanLabelProvider extends LabelProvider {

    private final PlanItemProviderAdapterFactory adapterFactory = new PlanItemProviderAdapterFactory();

    /** An element of each class, so that none of the plan’s is adapted twice. */
    private final Map<EClass, Object> icons = new HashMap<>();

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public String getText(Object element) {
        return element instanceof Identifiable identifiable ? Labels.of(identifiable) : super.getText(element);
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof Identifiable identifiable ? image(identifiable.eClass()) : null;
    }

    /** The icon of a class of the model, for what stands for many of its kind. */
    public Image image(EClass type) {
        return icons.computeIfAbsent(type, this::icon) instanceof URL url
                ? images.create(ImageDescriptor.createFromURL(url))
                : null;
    }

    private Object icon(EClass type) {
        EObject sample = EcoreUtil.create(type);
        return ((IItemLabelProvider) adapterFactory.adapt(sample, IItemLabelProvider.class)).getImage(sample);
    }

    @Override
    public void dispose() {
        images.dispose();
        adapterFactory.dispose();
        super.dispose();
    }
}
