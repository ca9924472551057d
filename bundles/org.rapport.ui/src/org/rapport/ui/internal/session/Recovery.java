// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.rapport.checks.Messages;
import org.rapport.model.ServicePlan;
import org.rapport.model.io.PlanResource;
import org.rapport.model.io.PlanResourceFactory;
import org.rapport.ui.internal.Log;

/**
 * Keeps what is not saved aside, so that a crash loses nothing: after each edit, as soon as the window is free. It is
 * copied there, and written in a job. Where plans are so large that copying takes its time, edits that come soon after
 * another are kept together. One for an open plan, and one for each draft beside it.
 */
public final class Recovery {

    private static final Messages MESSAGES = Messages.of(Recovery.class);

    /** Of the time of the window, copying takes one part in so many at the most. */
    private static final int SHARE = 20;

    private static final long MILLION = 1_000_000;

    private final RecoveryCopy.Kind kind;

    private final Supplier<Path> file;

    private final Supplier<Moment> moments;

    private final Consumer<IOException> outcome;

    private final Job job = Job.createSystem(MESSAGES.text("recovery.job"), (ICoreRunnable) this::write);

    private RecoveryCopy copy;

    private Moment waiting;

    private boolean asked;

    private boolean failing;

    private long notBefore = System.nanoTime();

    /** What there is to keep at a moment: taken in the thread of the user interface, written out in another. */
    @FunctionalInterface
    public interface Moment {

        /** What is written into the copy. */
        byte[] content() throws IOException;
    }

    /**
     * For something of an open plan.
     *
     * @param kind what is kept
     * @param file the file of the plan as it is now called
     * @param moments gives what there is to keep now; null when there is nothing
     * @param outcome is told in the thread of the user interface when nothing can be kept, with what stands in the way;
     *        and with null when it can again
     */
    public Recovery(RecoveryCopy.Kind kind, Supplier<Path> file, Supplier<Moment> moments,
            Consumer<IOException> outcome) {
        this.kind = kind;
        this.file = file;
        this.moments = moments;
        this.outcome = outcome;
        job.setPriority(Job.INTERACTIVE);
    }

    /** Writes a copy of a plan to nowhere: the first edit is kept sooner when that was done once. In any thread. */
    public static void practise(ServicePlan copy) throws IOException {
        content(copy);
    }

    /** The plan was edited. */
    public void edited() {
        if (!asked) {
            asked = true;
            long wait = (notBefore - System.nanoTime()) / MILLION;
            if (wait > 0) {
                Display.getDefault().timerExec((int) Math.min(wait, Integer.MAX_VALUE), this::keepIfAsked);
            } else {
                Display.getDefault().asyncExec(this::keepIfAsked);
            }
        }
    }

    private void keepIfAsked() {
        if (asked) {
            keep();
        }
    }

    /** Keeps a copy now. */
    public void keep() {
        asked = false;
        long start = System.nanoTime();
        Moment now = moments.get();
        long end = System.nanoTime();
        notBefore = end + SHARE * (end - start);
        if (now == null) {
            end();
            return;
        }
        synchronized (this) {
            waiting = now;
        }
        job.schedule();
    }

    private void write(IProgressMonitor monitor) {
        try {
            writeWaiting();
            tell(null);
        } catch (IOException failed) {
            tell(failed);
        }
    }

    private synchronized void writeWaiting() throws IOException {
        if (waiting != null) {
            Moment next = waiting;
            waiting = null;
            if (copy == null) {
                copy = RecoveryCopy.begin(folder(), kind, file.get());
            }
            copy.write(next.content());
        }
    }

    /** A plan as it is kept, whole or not. */
    static byte[] content(ServicePlan plan) throws IOException {
        Resource resource = PlanResourceFactory.createResourceSet().createResource(URI.createURI("kept.rapport"));
        resource.getContents().add(plan);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of(PlanResource.OPTION_UNFINISHED, true));
        return out.toByteArray();
    }

    /** Once when it begins to fail, and once when it works again. */
    private synchronized void tell(IOException failed) {
        if (failing != (failed != null)) {
            failing = failed != null;
            if (failed != null) {
                Log.warning("What is not saved yet could not be kept aside", failed);
            }
            Display.getDefault().asyncExec(() -> outcome.accept(failed));
        }
    }

    /** The plan goes by another file from now on: what there is to keep is kept for that. */
    public void moved() {
        if (copy != null || asked) {
            end();
            keep();
        }
    }

    /** Goes on with a copy that was left over, instead of with one of its own. */
    public synchronized void takeOver(RecoveryCopy other) {
        end();
        copy = other;
    }

    /** Gives the copy, as of now, to somebody who goes on with it. @return it; null when nothing is kept */
    public synchronized RecoveryCopy handOver() {
        if (asked) {
            asked = false;
            waiting = moments.get();
        }
        try {
            writeWaiting();
        } catch (IOException failed) {
            tell(failed);
        }
        RecoveryCopy given = copy;
        copy = null;
        return given;
    }

    /** Everything is saved, or not wanted: the copy goes. */
    public synchronized void end() {
        asked = false;
        waiting = null;
        if (copy != null) {
            try {
                copy.end();
            } catch (IOException failed) {
                Log.warning("The copy of what was not saved could not be thrown away", failed);
            }
            copy = null;
        }
    }

    /** For tests: lets go of the copy, as a crash does. */
    public synchronized void crash() throws IOException {
        asked = false;
        if (copy != null) {
            copy.release();
            copy = null;
        }
    }

    /** Copies left over from processes that ended before their edits were saved. */
    public static List<RecoveryCopy> leftOver() {
        List<RecoveryCopy> copies = new ArrayList<>();
        if (!Files.isDirectory(folder())) {
            return copies;
        }
        try (DirectoryStream<Path> notes = Files.newDirectoryStream(folder(), '*' + RecoveryCopy.NOTE)) {
            for (Path note : notes) {
                addLeftOver(note, copies);
            }
        } catch (IOException failed) {
            Log.warning("What was kept aside could not be looked through", failed);
        }
        return copies;
    }

    /** One that cannot be read does not keep the others from being offered. */
    private static void addLeftOver(Path note, List<RecoveryCopy> copies) {
        try {
            RecoveryCopy left = RecoveryCopy.leftOver(note);
            if (left != null) {
                copies.add(left);
            }
        } catch (IOException failed) {
            Log.warning("What was kept aside cannot be read: " + note, failed);
        }
    }

    /** The plan of a copy, whole or not. */
    public static ServicePlan plan(byte[] content) throws IOException {
        ResourceSet resources = PlanResourceFactory.createResourceSet();
        Resource resource = new XMIResourceImpl(URI.createURI("recovered.rapport"));
        resources.getResources().add(resource);
        resource.load(new ByteArrayInputStream(content), null);
        return (ServicePlan) resource.getContents().removeFirst();
    }

    /** Beside the folders of all workbenches of this user, so that each finds what another has left. */
    private static Path folder() {
        String given = System.getProperty("rapport.recovery");
        return given != null ? Path.of(given)
                : Platform.getStateLocation(FrameworkUtil.getBundle(Recovery.class)).append("recovery").toPath();
    }
}
