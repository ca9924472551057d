// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.look;

import org.eclipse.core.commands.State;
import org.eclipse.ui.PlatformUI;

/** Which look the menu shows as the one in use. */
public final class LookState extends State {

    @Override
    public Object getValue() {
        return PlatformUI.isWorkbenchRunning() ? Look.current().word() : Look.LIGHT.word();
    }
}
