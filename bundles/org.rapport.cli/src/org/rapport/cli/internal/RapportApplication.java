// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.util.Map;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The entry point of the headless product: turns the arguments after the platform's own into an exit code. */
public final class RapportApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Map<?, ?> given = context.getArguments();
        String[] arguments = (String[]) given.get(IApplicationContext.APPLICATION_ARGS);
        Version version = context.getBrandingBundle() != null ? context.getBrandingBundle().getVersion()
                : FrameworkUtil.getBundle(RapportApplication.class).getVersion();
        try (Interruption interruption = new Interruption()) {
            return new Rapport(Terminal.ofProcess(interruption::isRequested), version.toString()).run(arguments);
        }
    }

    @Override
    public void stop() {
        // The framework goes down around a running command: Interruption has told it, and waits for it.
    }
}
