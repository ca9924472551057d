// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.dropins.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Uses the bundles in the folder {@code dropins} of the installation, and sees to it that commands have what an
 * installer brings. Started by the product, after the platform and before the application.
 */
public final class Activator implements BundleActivator {

    /** System property in which whoever talks to the user finds what could not be used, a line each. */
    private static final String PROBLEMS = "org.rapport.dropins.problems";

    private static final String INSTALLATION = "osgi.install.area";

    /** Where the configuration comes from: for commands, in which no installer runs, its folder of their own. */
    private static final String CONFIGURATION = "osgi.sharedConfiguration.area";

    /** What the framework remembers between starts; the start scripts give commands a folder of their own beside it. */
    private static final String STATE = "osgi.configuration.area";

    private CommandBundles commandBundles;

    @Override
    public void start(BundleContext context) throws IOException {
        Path folder = folder(context, INSTALLATION);
        if (folder == null) {
            return;
        }
        List<String> problems = new Dropins(context).use(folder.resolve("dropins"));
        if (!problems.isEmpty()) {
            System.setProperty(PROBLEMS, String.join("\n", problems));
        }
        Path configuration = folder.resolve("configuration");
        boolean command = String.valueOf(context.getProperty(CONFIGURATION)).matches(".*headless/?");
        Path state = folder(context, STATE);
        if (!command && state != null && CommandBundles.isIn(configuration)) {
            commandBundles = new CommandBundles(configuration, state.resolveSibling("commands"));
        }
    }

    private static Path folder(BundleContext context, String property) {
        String address = context.getProperty(property);
        return address == null || !address.startsWith("file:") ? null
                : new File(address.substring("file:".length())).toPath();
    }

    /** What was dropped in stays for the next start, which compares it with the folder. */
    @Override
    public void stop(BundleContext context) throws IOException {
        if (commandBundles != null) {
            commandBundles.follow();
        }
    }
}
