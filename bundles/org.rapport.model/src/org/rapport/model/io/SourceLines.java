// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import org.eclipse.emf.ecore.EObject;
import org.rapport.model.internal.PlanElement;

/** Where in its file an element stands, so that tools can point at it. */
public final class SourceLines {

    private SourceLines() {
    }

    /**
     * The line of the file on which the element's start tag ends.
     *
     * @return the line as it was when the file was loaded, from 1; 0 for an element that was not loaded from a file
     */
    public static int of(EObject element) {
        return element instanceof PlanElement loaded ? loaded.line() : 0;
    }
}
