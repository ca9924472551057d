// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.export;

import java.io.IOException;
import java.io.PrintWriter;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.rapport.checks.Messages;

/** A workbench that makes the pictures asked for and ends. Its window is there to draw in and is not to be seen. */
final class ExportAdvisor extends WorkbenchAdvisor {

    private static final Integer DONE = 0;
    private static final Integer UNREADABLE = 2;
    private static final Integer DEFECT = 3;
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;

    private static final Messages TEXTS = Messages.of(ExportAdvisor.class);

    private final ExportRequest request;
    private final PrintWriter out;
    private final PrintWriter errors;
    private Integer code = DEFECT;

    ExportAdvisor(ExportRequest request, PrintWriter out, PrintWriter errors) {
        this.request = request;
        this.out = out;
        this.errors = errors;
    }

    /** The exit code: 0 done, 2 the plan cannot be read or a picture not be written, 3 a defect of the program. */
    Integer code() {
        return code;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(false);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return EmptyPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        configurer.setInitialSize(new Point(WIDTH, HEIGHT));
        configurer.setShellStyle(SWT.NO_TRIM);
        return new WorkbenchWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(this::export);
    }

    private void export() {
        try {
            new Export(request).write(new NullProgressMonitor())
                    .forEach(file -> out.println(TEXTS.format("export.written", file)));
            code = DONE;
        } catch (CoreException | IOException failed) {
            errors.println(failed.getLocalizedMessage());
            code = UNREADABLE;
        } catch (RuntimeException | LinkageError defect) {
            errors.println(TEXTS.format("export.defect", defect));
            throw defect;
        } finally {
            out.flush();
            errors.flush();
            PlatformUI.getWorkbench().close();
        }
    }
}
