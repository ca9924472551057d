// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.ServicePlan;
import org.rapport.model.io.PlanResourceFactory;
import org.rapport.model.io.Plans;

/** A plan and the file that it was read from. Knows whether somebody else has changed the file since. */
public final class PlanFile {

    private Resource resource;

    private Path path;

    private FileTime time;

    private long size;

    private byte[] digest;

    private PlanFile(Path path, Resource resource) {
        this.path = path;
        this.resource = resource;
    }

    /**
     * Reads a plan.
     *
     * @throws org.rapport.model.io.PlanProblemsException when it cannot be read, with everything that is wrong
     */
    public static PlanFile load(Path path) throws IOException {
        PlanFile file = new PlanFile(path, Plans.load(path).eResource());
        file.remember();
        return file;
    }

    /** A copy of the plan as it is now, with the same ids, in memory alone. */
    public PlanFile copy() {
        Resource copy = PlanResourceFactory.createResourceSet().createResource(resource.getURI());
        copy.getContents().add(EcoreUtil.copy(plan()));
        return new PlanFile(path, copy);
    }

    /** Where the plan is. */
    public Path path() {
        return path;
    }

    /** The plan as it is now. */
    public ServicePlan plan() {
        return (ServicePlan) resource.getContents().getFirst();
    }

    /** What holds the plan. */
    public Resource resource() {
        return resource;
    }

    /** Somebody else holds the plan from now on, read from the same file. */
    public void keptIn(Resource other) {
        resource = other;
    }

    /**
     * Writes the plan.
     *
     * @param overwrite also over what somebody else has written
     * @throws org.rapport.model.io.ChangedElsewhereException when somebody else has written, unless overwritten
     */
    public void save(boolean overwrite) throws IOException {
        saveAs(path, overwrite);
    }

    /** Writes the plan into another file, to which it belongs from then on. */
    public void saveAs(Path other, boolean overwrite) throws IOException {
        if (overwrite) {
            Plans.overwrite(plan(), other);
        } else {
            Plans.save(plan(), other);
        }
        path = other;
        remember();
    }

    /** Reads the file again; the plan stays as it is when that fails. */
    public void reload() throws IOException {
        byte[] content = Files.readAllBytes(path);
        // Whether it can be read is tried aside, as unloading cannot be taken back.
        Plans.load(new ByteArrayInputStream(content), path.getFileName().toString());
        resource.unload();
        resource.load(new ByteArrayInputStream(content), null);
        remember();
    }

    /** Whether the file holds something else than what was read or written last; a file that is gone does not. */
    public boolean isChangedOutside() throws IOException {
        if (!Files.exists(path)) {
            return false;
        }
        FileTime now = Files.getLastModifiedTime(path);
        long nowSize = Files.size(path);
        if (now.equals(time) && nowSize == size) {
            return false;
        }
        if (Arrays.equals(digest(), digest)) {
            time = now;
            size = nowSize;
            return false;
        }
        return true;
    }

    /** Takes what the file holds now as known. */
    public void remember() throws IOException {
        time = Files.getLastModifiedTime(path);
        size = Files.size(path);
        digest = digest();
    }

    private byte[] digest() throws IOException {
        try {
            return MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
