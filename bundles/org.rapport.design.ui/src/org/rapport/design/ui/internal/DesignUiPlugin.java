// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Plugin;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Tells Sirius of the viewpoints, Rapport's own and those of others, as long as the bundle runs. */
public final class DesignUiPlugin extends Plugin {

    /** The symbolic name of this bundle. */
    public static final String ID = "org.rapport.design.ui";

    private static final String SPECIFICATIONS = "org.rapport.design";

    /** Pages of properties, which need these bundles to be read. */
    private static final String DETAILS = SPECIFICATIONS + "/description/details/details.odesign";

    private static final List<String> DETAILS_NEED = List.of("org.eclipse.sirius.properties.core",
            "org.eclipse.sirius.properties.ext.widgets.reference");

    private final Set<Viewpoint> registered = new HashSet<>();

    private final PlainLabels labels = new PlainLabels();

    private final BrokenPlans broken = new BrokenPlans();

    private final OneUndo undo = new OneUndo();

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        Bundle specifications = Platform.getBundle(SPECIFICATIONS);
        for (var url : Collections.list(specifications.findEntries("description", "*.odesign", false))) {
            register(SPECIFICATIONS + url.getPath());
        }
        if (DETAILS_NEED.stream().allMatch(name -> Platform.getBundle(name) != null)) {
            register(DETAILS);
        }
        OtherViewpoints.files().forEach(this::register);
        SessionManager.INSTANCE.addSessionsListener(labels);
        SessionManager.INSTANCE.addSessionsListener(broken);
        OperationHistoryFactory.getOperationHistory().addOperationHistoryListener(undo);
    }

    /** Sirius logs what it cannot read, and goes on without it. */
    private void register(String path) {
        registered.addAll(ViewpointRegistry.getInstance().registerFromPlugin(path));
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        OperationHistoryFactory.getOperationHistory().removeOperationHistoryListener(undo);
        SessionManager.INSTANCE.removeSessionsListener(broken);
        SessionManager.INSTANCE.removeSessionsListener(labels);
        registered.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
        registered.clear();
        super.stop(context);
    }
}
