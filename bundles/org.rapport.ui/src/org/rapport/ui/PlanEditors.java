// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.rapport.model.Identifiable;
import org.rapport.model.Visit;
import org.rapport.ui.internal.RecentPlans;
import org.rapport.ui.internal.board.BoardView;
import org.rapport.ui.internal.editor.PlanEditor;
import org.rapport.ui.internal.editor.PlanSaving;
import org.rapport.ui.internal.markers.LinkedPlans;

/** Opens plans in editors, wherever their files are, and finds editors that show them. */
public final class PlanEditors {

    /** The id of the editor of plans. */
    public static final String ID = "org.rapport.ui.planEditor";

    private PlanEditors() {
    }

    /** Opens a plan, or shows the editor of this window that has it open. Loading goes on after this returns. */
    public static IEditorPart open(IWorkbenchPage page, Path file) throws PartInitException {
        RecentPlans.add(file);
        return page.openEditor(input(file), ID, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
    }

    /**
     * Shows an element of a plan in its editor, on the page that is about it; opens the editor when it is closed. A
     * visit has its place on the roster board.
     */
    public static void reveal(IWorkbenchPage page, PlanSession session, Identifiable element) throws PartInitException {
        session.select(element);
        for (IViewReference view : page.getViewReferences()) {
            // It has the whole window: the plan would lie over it, and all other views stay away.
            if (page.getPartState(view) == IWorkbenchPage.STATE_MAXIMIZED) {
                page.setPartState(view, IWorkbenchPage.STATE_RESTORED);
            }
        }
        if (open(page, session.file()) instanceof PlanEditor editor) {
            editor.reveal(element);
        }
        if (element instanceof Visit) {
            page.showView(BoardView.ID);
        }
    }

    /** Saves a plan; asks what to do when that cannot be done as it is. @return whether everything is saved now */
    public static boolean save(Shell shell, PlanSession session) {
        return new PlanSaving(() -> session, () -> shell, RecentPlans::add).save();
    }

    /** The file of an editor’s input; null when it is none on this machine. */
    public static Path file(IEditorInput input) {
        URI uri = input instanceof IURIEditorInput located ? located.getURI() : null;
        return uri != null && EFS.SCHEME_FILE.equals(uri.getScheme()) ? Path.of(uri) : null;
    }

    /** What to open an editor on: the file in the workspace when it is in a project, else the one on disk. */
    public static IEditorInput input(Path file) {
        URI uri = file.toAbsolutePath().normalize().toUri();
        for (IFile candidate : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri)) {
            if (candidate.exists() && !LinkedPlans.isLink(candidate)) {
                return new FileEditorInput(candidate);
            }
        }
        return new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(uri));
    }
}
