// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

/** The entry point of the headless product: turns the arguments after the platform's own into an exit code. */
public final class RapportApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            System.out.println("Rapport " + FrameworkUtil.getBundle(RapportApplication.class).getVersion());
            return EXIT_OK;
        }
        System.err.println("Usage: rapport --version");
        return 2;
    }

    @Override
    public void stop() {
        // nothing to wait for: every command runs to its end
    }
}
