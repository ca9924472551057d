// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.dropins.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * Makes the framework hold just the bundles that lie in a folder, besides those of the installation. What lies there is
 * known by name, time and size, so that another file under the same name is another bundle. The framework remembers
 * them; a start at which nothing has changed only looks at the folder.
 */
final class Dropins {

    private static final String LOCATION = "rapport-dropins:";

    private final BundleContext context;

    private final List<String> problems = new ArrayList<>();

    Dropins(BundleContext context) {
        this.context = context;
    }

    /** Takes in what is new in the folder and lets go what is not there any more. @return what could not be used */
    List<String> use(Path folder) {
        Map<String, Path> there = list(folder);
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getLocation().startsWith(LOCATION) && !there.containsKey(bundle.getLocation())) {
                try {
                    bundle.uninstall();
                } catch (BundleException failed) {
                    problem("unusable", bundle.getSymbolicName(), failed);
                }
            }
        }
        List<Bundle> bundles = new ArrayList<>();
        there.forEach((location, file) -> install(location, file, bundles));
        bundles.forEach(this::start);
        return problems;
    }

    private Map<String, Path> list(Path folder) {
        Map<String, Path> there = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".jar")).toList()) {
                    there.put(LOCATION + file.getFileName() + '?' + Files.getLastModifiedTime(file).toMillis() + '-'
                            + Files.size(file), file);
                }
            } catch (IOException failed) {
                problem("unreadable", folder, failed);
            }
        }
        return there;
    }

    private void install(String location, Path file, List<Bundle> bundles) {
        Bundle known = context.getBundle(location);
        if (known != null) {
            bundles.add(known);
            return;
        }
        try (InputStream stream = Files.newInputStream(file)) {
            bundles.add(context.installBundle(location, stream));
        } catch (IOException | BundleException failed) {
            problem("unusable", file, failed);
        }
    }

    /** Resolves it, and lets it start when it is first needed. Fragments have nothing to start. */
    private void start(Bundle bundle) {
        if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null) {
            return;
        }
        try {
            bundle.start(Bundle.START_ACTIVATION_POLICY);
        } catch (BundleException failed) {
            String location = bundle.getLocation();
            problem("unusable", location.substring(LOCATION.length(), location.lastIndexOf('?')), failed);
        }
    }

    private void problem(String key, Object subject, Exception cause) {
        String text = ResourceBundle.getBundle(Dropins.class.getPackageName() + ".messages", Locale.getDefault(),
                Dropins.class.getClassLoader()).getString(key);
        problems.add(MessageFormat.format(text, subject, cause.getMessage()).replaceAll("\\s*\\R\\s*", " "));
    }
}
