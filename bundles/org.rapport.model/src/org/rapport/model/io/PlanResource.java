// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;
import org.rapport.model.internal.PlanElement;

/**
 * One plan in one file. Loads it whole or not at all, with everything that is wrong as {@link PlanProblemsException}.
 * Saves it so that the file is at any moment as it was or as it is to be, and only over what was loaded from it.
 */
public final class PlanResource extends XMIResourceImpl {

    /** Save option, {@code Boolean.TRUE}: write even over a file that was changed by somebody else, or never loaded. */
    public static final String OPTION_OVERWRITE = "org.rapport.model.io.overwrite";

    /**
     * Load option, a {@link Runnable}: is run for each element while the plan is looked through, after the file was
     * read. What it throws ends loading, such as a {@link java.util.concurrent.CancellationException}.
     */
    public static final String OPTION_PROGRESS = "org.rapport.model.io.progress";

    /**
     * Save option for streams, {@code Boolean.TRUE}: write also what is not whole yet, such as a visit that nobody is
     * named for. For copies against a crash: {@link Plans} may refuse to load it.
     */
    public static final String OPTION_UNFINISHED = "org.rapport.model.io.unfinished";

    /** What the file held when it was last loaded or saved, and where it was; null when neither has happened. */
    private FileState known;

    PlanResource(URI uri) {
        super(uri);
        setIntrinsicIDToEObjectMap(new HashMap<>());
        setEncoding("UTF-8");
    }

    /** How messages name where this plan is: a path, or a URI where it is no file. */
    String place() {
        return getURI() == null ? "?" : PlanValidator.name(getURI());
    }

    @Override
    public void load(Map<?, ?> options) throws IOException {
        if (isLoaded()) {
            return;
        }
        try {
            super.load(options);
        } catch (PlanProblemsException e) {
            throw e;
        } catch (IOException e) {
            getContents().clear();
            PlanProblem problem = FileProblems.reading(place(), localFile(), e);
            getErrors().add(problem);
            throw new PlanProblemsException(List.of(problem), e);
        }
    }

    /** Remembers what was read, so that a save can tell whether the file still holds it. */
    void loadedFrom(Digests.Content content) throws IOException {
        Path file = localFile();
        known = file == null ? null : new FileState(AtomicFile.target(file), content);
    }

    @Override
    protected XMLLoad createXMLLoad(Map<?, ?> options) {
        return new PlanLoad(this);
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new PlanLoad(this);
    }

    @Override
    protected XMLSave createXMLSave(Map<?, ?> options) {
        return new PlanSave(this);
    }

    @Override
    protected XMLSave createXMLSave() {
        return new PlanSave(this);
    }

    /**
     * Saves the plan.
     *
     * @param options {@link #OPTION_OVERWRITE}; how the file looks is not an option
     * @throws PlanProblemsException when the plan could not be read again, or the file cannot be written
     * @throws ChangedElsewhereException when the file is not what this resource loaded or saved last
     */
    @Override
    public void save(Map<?, ?> options) throws IOException {
        Path file = localFile();
        if (file == null) {
            super.save(options);
            return;
        }
        checkContents();
        boolean overwrite = options != null && Boolean.TRUE.equals(options.get(OPTION_OVERWRITE));
        try {
            known = AtomicFile.write(file, known, overwrite, out -> save(out, options));
        } catch (ChangedElsewhereException | PlanProblemsException e) {
            throw e;
        } catch (IOException e) {
            PlanProblem problem = FileProblems.writing(place(), file, e);
            throw new PlanProblemsException(List.of(problem), e);
        }
        setTimeStamp(Files.getLastModifiedTime(file).toMillis());
        setModified(false);
        showToWorkspace();
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        if (options == null || !Boolean.TRUE.equals(options.get(OPTION_UNFINISHED))) {
            checkContents();
        }
        super.doSave(out, PlanSave.OPTIONS);
    }

    private void checkContents() throws PlanProblemsException {
        if (getContents().size() != 1 || !(getContents().getFirst() instanceof ServicePlan plan)) {
            throw new PlanProblemsException(List.of(new PlanProblem(place(), 0, 0, null,
                    Messages.format("save.roots", getContents().size()))), null);
        }
        List<PlanProblem> problems = PlanValidator.problems(plan);
        if (!problems.isEmpty()) {
            throw new PlanProblemsException(problems, null);
        }
    }

    /** The file on this machine that the URI stands for, also by way of the workspace; null when there is none. */
    private Path localFile() {
        if (getURI() == null) {
            return null;
        }
        URI uri = getURIConverter().normalize(getURI());
        URI local = uri.isPlatform() ? CommonPlugin.asLocalURI(uri) : uri;
        return local.isFile() && !local.isRelative() ? Path.of(local.toFileString()) : null;
    }

    /** The workspace does not see what is written past it; EMF brings it up to date when it opens one of its files. */
    private void showToWorkspace() throws IOException {
        if (getURI().isPlatformResource()) {
            try (InputStream in = getURIConverter().createInputStream(getURI())) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    /** An element that joins with an id that another one here has is a copy, and gets an id of its own. */
    @Override
    protected void attachedHelper(EObject element) {
        if (!isLoading() && element instanceof Identifiable identifiable) {
            EObject other = getIntrinsicIDToEObjectMap().get(identifiable.getId());
            if (other != null && other != element && other.eResource() == this
                    && identifiable.getId().equals(((Identifiable) other).getId())) {
                identifiable.setId(((PlanElement) identifiable).newId());
            }
        }
        super.attachedHelper(element);
    }

    @Override
    protected void doUnload() {
        known = null;
        super.doUnload();
    }
}
