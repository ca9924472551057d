// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.rapport.model.PlanningStandards;
import org.rapport.model.RapportPackage;

/**
 * Writes a plan as XMI. What has its default value is left out, but for the version of the format and the standards,
 * so that a file says by which limits it was judged even when a later Rapport has other defaults.
 */
final class PlanSave extends XMISaveImpl {

    /** The same for every file, so that files differ by what they say only. */
    static final Map<Object, Object> OPTIONS = Map.of(
            XMLResource.OPTION_ENCODING, "UTF-8",
            XMLResource.OPTION_LINE_WIDTH, 100,
            Resource.OPTION_LINE_DELIMITER, "\n",
            XMLResource.OPTION_XML_VERSION, "1.0",
            XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);

    PlanSave(XMLHelper helper) {
        super(helper);
    }

    @Override
    protected boolean shouldSaveFeature(EObject element, EStructuralFeature feature) {
        return super.shouldSaveFeature(element, feature)
                || feature == RapportPackage.Literals.SERVICE_PLAN__FORMAT_VERSION
                || element instanceof PlanningStandards && feature instanceof EAttribute && !feature.isMany()
                        && element.eGet(feature) != null;
    }
}
