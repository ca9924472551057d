// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import java.lang.reflect.Method;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.app.WorkbenchApplication;

/**
 * Runs tests inside the workbench. It is started once, as the product starts it, in a thread of its own; every method
 * of a test then runs in that thread, where widgets may be touched. It ends with the last test.
 */
public final class WorkbenchExtension implements BeforeAllCallback, InvocationInterceptor {

    private static final long PATIENCE_SECONDS = 300;

    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        if (!PlatformUI.isWorkbenchRunning()) {
            start();
            context.getRoot().getStore(ExtensionContext.Namespace.create(WorkbenchExtension.class)).put("end",
                    (ExtensionContext.Store.CloseableResource) WorkbenchExtension::stop);
        }
    }

    private static void start() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            new WorkbenchApplication().start(null);
            ended.countDown();
        }, "workbench");
        thread.setDaemon(true);
        thread.start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isStarting()) {
            if (System.nanoTime() > end || ended.await(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The workbench did not start");
            }
        }
    }

    private static void stop() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            // Drafts of the tests may be lost; the last choice is not the safe one.
            Ask.answerBy((question, choices) -> choices.length - 1);
            PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false);
            PlatformUI.getWorkbench().close();
        });
    }

    @Override
    public void interceptBeforeEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        inWorkbench(invocation);
    }

    @Override
    public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        inWorkbench(invocation);
    }

    @Override
    public void interceptTestTemplateMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        inWorkbench(invocation);
    }

    @Override
    public void interceptAfterEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        inWorkbench(invocation);
    }

    private static void inWorkbench(Invocation<Void> invocation) throws Throwable {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
            try {
                invocation.proceed();
            } catch (Throwable failed) {
                failure.set(failed);
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
    }
}
