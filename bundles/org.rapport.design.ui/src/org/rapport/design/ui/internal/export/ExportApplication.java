// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.export;

import java.io.PrintWriter;
import java.util.ResourceBundle;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Makes pictures of the maps of a plan, without a window. Sirius draws with the workbench's own means, so one runs
 * unseen; on Linux it needs a display, which {@code xvfb-run} gives where there is none.
 */
public final class ExportApplication implements IApplication {

    private static final Integer WRONG_USE = 2;

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        ExportRequest request = new ExportRequest();
        CommandLine line = new CommandLine(request).setCaseInsensitiveEnumValuesAllowed(true);
        // Loaded here: the library does not see the classes of this bundle.
        line.setResourceBundle(ResourceBundle.getBundle(getClass().getPackageName() + ".messages",
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        PrintWriter errors = line.getErr();
        try {
            line.parseArgs(arguments);
        } catch (ParameterException wrong) {
            errors.println(wrong.getMessage());
            line.usage(errors);
            return WRONG_USE;
        }
        if (request.isHelp()) {
            line.usage(line.getOut());
            return EXIT_OK;
        }
        Display display = PlatformUI.createDisplay();
        try {
            ExportAdvisor advisor = new ExportAdvisor(request, line.getOut(), errors);
            PlatformUI.createAndRunWorkbench(display, advisor);
            return advisor.code();
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
