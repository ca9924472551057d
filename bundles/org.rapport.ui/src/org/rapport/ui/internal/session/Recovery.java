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

/** Keeps a copy of what is not saved a moment after each edit, so that a crash loses nothing. One for an open plan. */
public final class Recovery {

    private static final Messages MESSAGES = Messages.of(Recovery.class);

    /** Milliseconds after an edit. */
    private static final int PAUSE = 1_500;

    private final PlanFile file;

    private final Job job = Job.createSystem(MESSAGES.text("recovery.job"), (ICoreRunnable) this::write);

    private RecoveryCopy copy;

    private byte[] waiting;

    private boolean asked;

    /** For an open plan. */
    public Recovery(PlanFile file) {
        this.file = file;
    }

    /** The plan was edited. */
    public void edited() {
        if (!asked) {
            asked = true;
            Display.getDefault().timerExec(PAUSE, () -> {
                if (asked) {
                    keep();
                }
            });
        }
    }

    /** Keeps a copy now. */
    public void keep() {
        asked = false;
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            // Not save(), after which there would be nothing more to save for whoever keeps the plan, such as maps.
            ((PlanResource) file.resource()).doSave(out, Map.of(PlanResource.OPTION_UNFINISHED, true));
            synchronized (this) {
                waiting = out.toByteArray();
            }
            job.schedule();
        } catch (IOException failed) {
            Log.warning("What is not saved yet could not be kept aside", failed);
        }
    }

    private void write(IProgressMonitor monitor) {
        try {
            writeWaiting();
        } catch (IOException failed) {
            Log.warning("What is not saved yet could not be kept aside", failed);
        }
    }

    private synchronized void writeWaiting() throws IOException {
        if (waiting != null) {
            if (copy == null) {
                copy = RecoveryCopy.begin(folder(), file.path());
            }
            copy.write(waiting);
            waiting = null;
        }
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
                RecoveryCopy left = RecoveryCopy.leftOver(note);
                if (left != null) {
                    copies.add(left);
                }
            }
        } catch (IOException failed) {
            Log.warning("What was kept aside could not be looked through", failed);
        }
        return copies;
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
