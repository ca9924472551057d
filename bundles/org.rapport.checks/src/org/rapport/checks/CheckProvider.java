// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.List;

/**
 * Brings the checks of one bundle. Named in the extension point {@code org.rapport.checks.checks}, and for use without
 * OSGi in {@code META-INF/services/org.rapport.checks.CheckProvider}. Public, with a public constructor without
 * parameters.
 */
public interface CheckProvider {

    /** The checks, each with an id of its own. */
    List<Check> checks();
}
