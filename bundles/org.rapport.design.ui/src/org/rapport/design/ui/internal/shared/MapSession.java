// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.shared;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.editor.ISiriusEditor;
import org.eclipse.sirius.ui.business.api.session.factory.UISessionFactory;
import org.eclipse.sirius.ui.business.internal.session.EditingSession;
import org.eclipse.sirius.ui.business.internal.session.SaveSessionWhenNoDialectEditorsListener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablePart2;

/**
 * Sirius saves, reverts or asks when the last map is closed. While the plan is open in its own editor nothing is lost
 * by that, so it is to do none of it: the editor of the plan asks when it is closed.
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
                if (isHeld()) {
                    throw new OperationCanceledException();
                }
            }
        };
    }

    /** Makes them, for Sirius. */
    public static final class Factory implements UISessionFactory {

        @Override
        public EditingSession createUISession(Session session) {
            return new MapSession(session);
        }
    }
}
