// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.rapport.model.ServicePlan;

/** Loads and saves plans by path, without anything else to set up. */
public final class Plans {

    private Plans() {
    }

    /**
     * Loads a plan, whole or not at all.
     *
     * @throws PlanProblemsException when the file cannot be read or is no plan; it lists everything that is wrong
     */
    public static ServicePlan load(Path file) throws IOException {
        return loaded(create(PlanResourceFactory.createResourceSet(), file), null, null);
    }

    /**
     * Loads a plan that is in no file, such as standard input.
     *
     * @param in all of the plan; not closed here
     * @param name what messages call it
     * @throws PlanProblemsException when it is no plan; it lists everything that is wrong
     */
    public static ServicePlan load(InputStream in, String name) throws IOException {
        return load(in, name, null);
    }

    /**
     * Loads a plan like {@link #load(InputStream, String)}, so that it can be cancelled.
     *
     * @param progress is run for each element while the plan is looked through, after it was read; what it throws ends
     *        loading. A stream that throws ends it while it is read.
     * @throws PlanProblemsException when it is no plan; it lists everything that is wrong
     */
    public static ServicePlan load(InputStream in, String name, Runnable progress) throws IOException {
        ResourceSet resources = PlanResourceFactory.createResourceSet();
        PlanResource resource = new PlanResource(URI.createURI(URI.encodeSegment(name, false)));
        resources.getResources().add(resource);
        return loaded(resource, in, progress);
    }

    private static ServicePlan loaded(Resource resource, InputStream in, Runnable progress) throws IOException {
        Map<?, ?> options = progress == null ? null : Map.of(PlanResource.OPTION_PROGRESS, progress);
        if (in == null) {
            resource.load(options);
        } else {
            resource.load(in, options);
        }
        return (ServicePlan) resource.getContents().getFirst();
    }

    /**
     * Saves a plan; the file is at any moment either as it was or as it is to be. A plan that was in no file or in
     * another one belongs to this one afterwards.
     *
     * @throws PlanProblemsException when the plan could not be read again, or the file cannot be written
     * @throws ChangedElsewhereException when the file is there, and is not what this plan was loaded from or saved to
     */
    public static void save(ServicePlan plan, Path file) throws IOException {
        save(plan, file, false);
    }

    /**
     * Saves a plan like {@link #save}, whatever the file holds.
     *
     * @throws PlanProblemsException when the plan could not be read again, or the file cannot be written
     */
    public static void overwrite(ServicePlan plan, Path file) throws IOException {
        save(plan, file, true);
    }

    private static void save(ServicePlan plan, Path file, boolean overwrite) throws IOException {
        Map<?, ?> options = Map.of(PlanResource.OPTION_OVERWRITE, overwrite);
        Resource resource = plan.eResource();
        if (resource == null) {
            Resource fresh = create(PlanResourceFactory.createResourceSet(), file);
            fresh.getContents().add(plan);
            boolean saved = false;
            try {
                fresh.save(options);
                saved = true;
            } finally {
                if (!saved) {
                    fresh.getContents().clear();
                }
            }
            return;
        }
        URI before = resource.getURI();
        URI uri = uri(file);
        if (uri.equals(before)) {
            resource.save(options);
            return;
        }
        resource.setURI(uri);
        boolean saved = false;
        try {
            resource.save(options);
            saved = true;
        } finally {
            if (!saved) {
                resource.setURI(before);
            }
        }
    }

    /** A file may be called anything, so the factory is not looked up by extension. */
    private static Resource create(ResourceSet resources, Path file) {
        Resource resource = new PlanResourceFactory().createResource(uri(file));
        resources.getResources().add(resource);
        return resource;
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toAbsolutePath().normalize().toString());
    }
}
