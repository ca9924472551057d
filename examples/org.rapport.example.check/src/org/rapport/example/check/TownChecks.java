// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.example.check;

import java.util.List;

import org.rapport.checks.Check;
import org.rapport.checks.CheckProvider;

/** Brings the checks of the town to wherever this plug-in is installed. */
public final class TownChecks implements CheckProvider {

    @Override
    public List<Check> checks() {
        return List.of(new UnusedResourceCheck());
    }
}
