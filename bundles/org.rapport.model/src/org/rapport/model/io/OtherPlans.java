// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** The other plans that a plan may refer to: files of this machine or the workspace, and nothing beyond. */
final class OtherPlans {

    private final Resource resource;

    OtherPlans(Resource resource) {
        this.resource = resource;
    }

    /** What a reference with a fragment names. @return null when it is no URI at all */
    URI resolve(String reference) {
        try {
            URI uri = URI.createURI(reference);
            URI base = resource.getURI();
            boolean canResolve = uri.isRelative() && base != null && base.isHierarchical() && !base.isRelative();
            return canResolve ? uri.resolve(base) : uri;
        } catch (IllegalArgumentException e) {
            // Said to be no file that may be referred to.
            return null;
        }
    }

    /** Whether the part of a reference before its fragment is the file that it stands in. */
    boolean isOwnFile(String reference) {
        URI uri = resolve(reference);
        return uri != null && uri.equals(resource.getURI());
    }

    /** The key of the message that says why a reference is not followed, or null when it may be. */
    String refusal(URI uri) {
        if (uri == null || !isHere(uri)) {
            return "reference.scheme";
        }
        return PlanResourceFactory.FILE_EXTENSION.equals(uri.fileExtension()) ? null : "reference.file";
    }

    /** A file without a host, however spelled, or a resource of the platform. */
    private static boolean isHere(URI uri) {
        if (uri.isPlatformResource() || uri.isPlatformPlugin()) {
            return true;
        }
        if (!uri.isFile() || uri.isRelative() || uri.authority() != null && !uri.authority().isEmpty()) {
            return false;
        }
        String path = uri.toFileString();
        return path != null && !path.startsWith("//") && !path.startsWith("\\\\");
    }

    /** The element, or null when the other plan cannot be read or has no such element. */
    EObject find(URI uri) {
        ResourceSet resources = resource.getResourceSet();
        if (resources == null) {
            return null;
        }
        try {
            return resources.getEObject(uri, true);
        } catch (WrappedException e) {
            // The other resource keeps its own problems; here it only matters that the element is not there.
            return null;
        }
    }
}
