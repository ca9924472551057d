// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.dropins.internal;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Uses the bundles in the folder {@code dropins} of the installation. Started by the product, after the platform and
 * before the application.
 */
public final class Activator implements BundleActivator {

    /** System property in which whoever talks to the user finds what could not be used, a line each. */
    private static final String PROBLEMS = "org.rapport.dropins.problems";

    private static final String INSTALLATION = "osgi.install.area";

    @Override
    public void start(BundleContext context) {
        String installation = context.getProperty(INSTALLATION);
        if (installation != null && installation.startsWith("file:")) {
            Path folder = new File(installation.substring("file:".length())).toPath().resolve("dropins");
            List<String> problems = new Dropins(context).use(folder);
            if (!problems.isEmpty()) {
                System.setProperty(PROBLEMS, String.join("\n", problems));
            }
        }
    }

    @Override
    public void stop(BundleContext context) {
        // The bundles stay for the next start, which compares them with the folder.
    }
}
