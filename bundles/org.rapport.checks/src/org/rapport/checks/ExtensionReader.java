// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;

/** Reads an extension point. Apart, because Eclipse's registry is not there in a plain JVM. */
final class ExtensionReader {

    private ExtensionReader() {
    }

    static <P> void read(String extensionPoint, Class<P> kind, Contributions<P, ?> contributions) {
        for (IConfigurationElement element : RegistryFactory.getRegistry()
                .getConfigurationElementsFor(extensionPoint)) {
            String contributor = element.getContributor().getName();
            try {
                Object provider = element.createExecutableExtension("class");
                if (kind.isInstance(provider)) {
                    contributions.add(kind.cast(provider));
                } else {
                    contributions.problem(contributor + ": " + element.getAttribute("class") + " is no "
                            + kind.getSimpleName() + '.');
                }
            } catch (CoreException | RuntimeException | LinkageError broken) {
                contributions.problem(contributor + ": " + broken.getMessage());
            }
        }
    }
}
