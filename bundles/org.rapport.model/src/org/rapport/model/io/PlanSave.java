// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
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
            XMLResource.OPTION_SKIP_ESCAPE_URI, Boolean.FALSE);

    PlanSave(XMLResource resource) {
        super(new Names(resource));
    }

    @Override
    protected void init(XMLResource resource, Map<?, ?> options) {
        super.init(resource, options);
        featureTable = new Kinds();
        ((Names) helper).escaped = !toDOM;
    }

    @Override
    protected boolean shouldSaveFeature(EObject element, EStructuralFeature feature) {
        return super.shouldSaveFeature(element, feature)
                || feature == RapportPackage.Literals.SERVICE_PLAN__FORMAT_VERSION
                || element instanceof PlanningStandards && feature instanceof EAttribute && !feature.isMany()
                        && element.eGet(feature) != null;
    }

    /** Writes xsi:nil for a limit that was put off. EMF leaves it out, and the default would be back after loading. */
    private static final class Kinds extends Lookup {

        Kinds() {
            super(null);
        }

        @Override
        protected int featureKind(EStructuralFeature feature) {
            int kind = super.featureKind(feature);
            boolean canBePutOff = kind == DATATYPE_SINGLE && feature.getDefaultValue() != null
                    && !feature.getEType().getInstanceClass().isPrimitive();
            return canBePutOff ? DATATYPE_SINGLE_NILLABLE : kind;
        }
    }

    /** Escapes ids where they are referred to, which EMF does only where they are given. */
    private static final class Names extends XMIHelperImpl {

        private boolean escaped;

        Names(XMLResource resource) {
            super(resource);
        }

        @Override
        public String getIDREF(EObject element) {
            String id = super.getIDREF(element);
            return escaped && id != null
                    ? id.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")
                    : id;
        }
    }
}
