// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;

/** Reads the extension point. Apart, because Eclipse's registry is not there in a plain JVM. */
final class SectionExtensions {

    private static final String EXTENSION_POINT = "org.rapport.report.sections";

    private SectionExtensions() {
    }

    static SectionRegistry read() {
        SectionRegistry registry = new SectionRegistry();
        for (IConfigurationElement element : RegistryFactory.getRegistry()
                .getConfigurationElementsFor(EXTENSION_POINT)) {
            String contributor = element.getContributor().getName();
            try {
                if (element.createExecutableExtension("class") instanceof SectionProvider provider) {
                    registry.add(provider);
                } else {
                    registry.problem(contributor + ": " + element.getAttribute("class") + " is no SectionProvider.");
                }
            } catch (CoreException broken) {
                registry.problem(contributor + ": " + broken.getMessage());
            }
        }
        return registry;
    }
}
