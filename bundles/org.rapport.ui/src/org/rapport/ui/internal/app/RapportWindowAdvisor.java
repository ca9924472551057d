// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.rapport.checks.Messages;
import org.rapport.ui.internal.look.LetterSize;
import org.rapport.ui.internal.look.NativeLook;

/** What a window is like: a menu, a short toolbar, a status line with progress. */
final class RapportWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Messages MESSAGES = Messages.of(RapportWindowAdvisor.class);

    private static final Point USUAL = new Point(1280, 860);

    /** Of a screen that is smaller than this, nothing can be spared. */
    private static final Point SMALL = new Point(1400, 900);

    RapportWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new RapportActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        NativeLook.follow();
        LetterSize.follow();
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(firstSize(Display.getCurrent().getPrimaryMonitor().getClientArea()));
        window.setTitle(MESSAGES.text("window.title"));
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
    }

    /** On a small screen a window needs all of it, to show a plan with its map and findings. */
    static Point firstSize(Rectangle screen) {
        return screen.width < SMALL.x || screen.height < SMALL.y ? new Point(screen.width, screen.height) : USUAL;
    }

    @Override
    public void postWindowOpen() {
        new OwnMenus(getWindowConfigurer().getWindow()).keep();
        new WindowTitle(getWindowConfigurer()).follow();
        WelcomeKeeper.keep(getWindowConfigurer().getWindow());
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        MenuLetters.give(window.getShell().getMenuBar());
        window.getShell().getDisplay().asyncExec(() -> RecoveryOffer.make(window));
    }
}
