// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.shared;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.ui.business.api.editor.ISiriusEditor;
import org.eclipse.sirius.ui.business.api.session.factory.UISessionFactory;
import org.eclipse.sirius.ui.business.internal.session.EditingSession;
import org.eclipse.sirius.ui.business.internal.session.SaveSessionWhenNoDialectEditorsListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablePart2;

/**
 * Sirius saves, reverts or asks when the last map is closed. While the plan is open in its own editor nothing is lost
 * by that, so it is to do none of it: the editor of the plan asks when it is closed. What Sirius saves by itself while
 * no map is open it would save in the background, without keeping anybody from editing; a map that is made meanwhile
 * is one whose changes are never recorded. Both cannot be had but by Sirius' own class, which its extension point asks
 * for.
 */
final class MapSession extends EditingSession {

    private final Session session;

    private MapSession(Session session) {
        super(session);
        this.session = session;
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

    /** Makes them, for Sirius. */
    public static final class Factory implements UISessionFactory {

        @Override
        public EditingSession createUISession(Session session) {
            return new MapSession(session);
        }
    }
}
