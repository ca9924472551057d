// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** What is logged as an error or warning about maps, until it is closed. */
final class Errors implements ILogListener, AutoCloseable {

    private static final List<String> ABOUT_MAPS = List.of("org.eclipse.sirius", "org.eclipse.acceleo",
            "org.eclipse.gmf", "org.eclipse.emf", "org.rapport", "org.eclipse.ui");

    private final List<String> logged = new CopyOnWriteArrayList<>();

    Errors() {
        Platform.addLogListener(this);
    }

    /** The messages so far. */
    List<String> logged() {
        return logged;
    }

    @Override
    public void logging(IStatus status, String plugin) {
        if (status.getSeverity() >= IStatus.WARNING && ABOUT_MAPS.stream().anyMatch(plugin::startsWith)) {
            logged.add(plugin + ": " + status.getMessage()
                    + (status.getException() == null ? "" : " (" + status.getException() + ")"));
        }
    }

    @Override
    public void close() {
        Platform.removeLogListener(this);
    }
}
