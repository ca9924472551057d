// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.rapport.model.RapportPackage;

/** Makes the resources that plans are loaded from and saved to, in Eclipse and in a plain JVM alike. */
public final class PlanResourceFactory extends ResourceFactoryImpl {

    /** File extension of plans. */
    public static final String FILE_EXTENSION = "rapport";

    @Override
    public Resource createResource(URI uri) {
        return new PlanResource(uri);
    }

    /** A resource set that reads and writes plans without anything else registered. */
    public static ResourceSet createResourceSet() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(RapportPackage.eNS_URI, RapportPackage.eINSTANCE);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(FILE_EXTENSION,
                new PlanResourceFactory());
        return resources;
    }
}
