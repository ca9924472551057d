// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Plugin;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Tells Sirius of the viewpoints as long as the bundle runs. */
public final class DesignUiPlugin extends Plugin {

    /** The symbolic name of this bundle. */
    public static final String ID = "org.rapport.design.ui";

    private static final String SPECIFICATIONS = "org.rapport.design";

    private final Set<Viewpoint> registered = new HashSet<>();

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        Bundle specifications = Platform.getBundle(SPECIFICATIONS);
        for (var url : Collections.list(specifications.findEntries("description", "*.odesign", false))) {
            registered.addAll(ViewpointRegistry.getInstance().registerFromPlugin(SPECIFICATIONS + url.getPath()));
        }
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        registered.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
        registered.clear();
        super.stop(context);
    }
}
