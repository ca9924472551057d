// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;

/** The viewpoints that other plug-ins bring along by Rapport's extension point. */
final class OtherViewpoints {

    private static final String EXTENSION_POINT = DesignUiPlugin.ID + ".viewpoints";

    private OtherViewpoints() {
    }

    /** Where their specifications are: bundle and path, as Sirius takes them. */
    static List<String> files() {
        IConfigurationElement[] all = Platform.getExtensionRegistry().getConfigurationElementsFor(EXTENSION_POINT);
        return Stream.of(all).map(each -> each.getContributor().getName() + '/' + each.getAttribute("file")).toList();
    }

    /** Those that Sirius could read. */
    static List<Viewpoint> available() {
        return files().stream().flatMap(file -> ViewpointRegistry.getInstance().getViewpoints().stream()
                .filter(each -> each.eResource() != null && each.eResource().getURI().toString().endsWith('/' + file)))
                .toList();
    }
}
