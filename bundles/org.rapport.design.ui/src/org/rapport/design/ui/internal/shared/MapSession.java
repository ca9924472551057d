// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.shared;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.ui.business.api.editor.ISiriusEditor;
import org.eclipse.sirius.ui.business.api.session.factory.UISessionFactory;
import org.eclipse.sirius.ui.business.internal.session.EditingSession;
import org.eclipse.sirius.ui.business.internal.session.SaveSessionWhenNoDialectEditorsListener;
import org.eclipse.sirius.ui.business.internal.session.SessionSaveable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.progress.IJobRunnable;

/**
 * Sirius saves, reverts or asks when the last map is closed. While the plan is open in its own editor nothing is lost
 * by that, so it is to do none of it: the editor of the plan asks when it is closed. What Sirius saves by itself while
 * no map is open it would save in the background, without keeping anybody from editing; a map that is made meanwhile
 * is one whose changes are never recorded. All that can be had only by Sirius' own classes, which its extension point
 * asks for.
 */
final class MapSession extends EditingSession {

    private final Session session;
    private final Saveable[] saveables;

    private MapSession(Session session) {
        super(session);
        this.session = session;
        saveables = new Saveable[] { new SavedAtOnce(session) };
    }

    @Override
    public Saveable[] getSaveables() {
        return saveables.clone();
    }

    private boolean isHeld() {
        return SharedPlans.isOpenInEditor(session);
    }

    @Override
    public boolean needToBeSavedOnClose(IEditorPart editor) {
        return isHeld() || super.needToBeSavedOnClose(editor);
    }

    @Override
    public int promptToSaveOnClose() {
        return isHeld() ? ISaveablePart2.NO : super.promptToSaveOnClose();
    }

    @Override
    public void detachEditor(ISiriusEditor editor, boolean revertChanges) {
        super.detachEditor(editor, revertChanges && !isHeld());
    }

    @Override
    protected SaveSessionWhenNoDialectEditorsListener createSaveSessionWhenNoDialectEditorsListener(Session saved) {
        return new SaveSessionWhenNoDialectEditorsListener(saved) {
            @Override
            protected void preSave() {
                Display.getDefault().asyncExec(MapSession.this::saveUnseen);
                throw new OperationCanceledException();
            }
        };
    }

    /** In the thread in which plans are edited, and only what still is nobody else's to save. */
    private void saveUnseen() {
        if (session.isOpen() && session.getStatus() == SessionStatus.DIRTY && getSiriusEditors().isEmpty()
                && !isHeld()) {
            session.save(new NullProgressMonitor());
        }
    }

    /**
     * What the workbench saves, as when it is closed. Sirius' own does it in the background, and not at all while
     * something else than a map is in front; that it could not be saved nobody hears.
     */
    private static final class SavedAtOnce extends SessionSaveable {

        SavedAtOnce(Session session) {
            super(session);
        }

        @Override
        public void doSave(IProgressMonitor monitor) {
            getSession().save(monitor);
        }

        @Override
        public IJobRunnable doSave(IProgressMonitor monitor, IShellProvider shell) {
            doSave(monitor);
            return null;
        }
    }

    /** Makes them, for Sirius. */
    public static final class Factory implements UISessionFactory {

        @Override
        public EditingSession createUISession(Session session) {
            return new MapSession(session);
        }
    }
}
