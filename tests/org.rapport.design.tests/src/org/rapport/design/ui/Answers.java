// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.tools.api.command.ui.NoUICallback;
import org.eclipse.sirius.viewpoint.DRepresentation;

/** Agrees to what tools propose, and notes which map they open. */
final class Answers extends NoUICallback {

    /** What was opened last; empty when nothing was. */
    String opened = "";

    @Override
    public void openRepresentation(Session session, DRepresentation map) {
        opened = "opens " + map.getName();
    }
}
