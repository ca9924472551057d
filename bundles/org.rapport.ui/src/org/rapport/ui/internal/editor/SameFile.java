// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import java.nio.file.Path;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;
import org.rapport.ui.PlanEditors;

/** One editor for one file, by whatever way it is opened: from disk, from a project or from a problem. */
public final class SameFile implements IEditorMatchingStrategy {

    @Override
    public boolean matches(IEditorReference editor, IEditorInput input) {
        Path file = PlanEditors.file(input);
        try {
            return file != null && editor.getId().equals(PlanEditors.ID)
                    && file.equals(PlanEditors.file(editor.getEditorInput()));
        } catch (PartInitException gone) {
            // An editor that cannot say what it shows shows another file.
            return false;
        }
    }
}
