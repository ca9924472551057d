// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.checks.Messages;
import org.rapport.ui.internal.Named;
import org.rapport.ui.internal.look.LetterSize;

/** All keys of the board, and what its colours and marks mean; any click elsewhere or Escape closes it. */
final class BoardHelp extends PopupDialog {

    private static final Messages MESSAGES = Messages.of(BoardHelp.class);

    private static final String[] KEYS = { "visits", "ends", "time", "day", "stretch", "give", "who", "open", "new",
            "remove",
            "menu",
            "undo", "escape", "page", "today", "calendar", "length", "rows", "colours", "find", "zoom", "fit", "draft",
            "help" };

    /** What stands around, in pixels. */
    private static final int MARGIN = 40;

    private final BoardCanvas board;

    BoardHelp(BoardCanvas board) {
        super(board.getShell(), SWT.TOOL, true, false, false, false, false, MESSAGES.text("help.title"),
                MESSAGES.text("help.mouse"));
        this.board = board;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("help.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.horizontalSpacing = 14;
        area.setLayout(layout);
        List<Label> words = new ArrayList<>();
        int rows = (KEYS.length + 1) / 2;
        for (int row = 0; row < rows; row++) {
            words.add(key(area, KEYS[row]));
            if (row + rows < KEYS.length) {
                words.add(key(area, KEYS[row + rows]));
            }
        }
        fit(area, words);
        BoardLegend legend = new BoardLegend(area);
        legend.show(board.state());
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 4, 1);
        data.verticalIndent = 8;
        data.widthHint = LetterSize.pixels(620);
        legend.control().setLayoutData(data);
        Named.described(getShell(), () -> words(area));
        return area;
    }

    /** All that is written, line by line, as nothing in it can be come to by keys. */
    private static String words(Composite area) {
        StringBuilder words = new StringBuilder();
        for (Control child : area.getChildren()) {
            if (child instanceof Label label && !label.getText().isBlank()) {
                words.append(label.getText()).append('\n');
            } else if (child instanceof Composite composite) {
                words.append(words(composite));
            }
        }
        return words.toString();
    }

    private static Label key(Composite area, String key) {
        new Label(area, SWT.NONE).setText(MESSAGES.text("help.key." + key));
        Label words = new Label(area, SWT.WRAP);
        words.setText(MESSAGES.text("help." + key));
        return words;
    }

    /** Large letters on a small screen: what keys do takes several lines then. */
    private static void fit(Composite area, List<Label> words) {
        int tooMuch = area.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + MARGIN - area.getMonitor().getClientArea().width;
        if (tooMuch > 0) {
            int widest = words.stream().mapToInt(each -> each.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max().orElse(0);
            for (Label each : words) {
                GridData data = new GridData();
                data.widthHint = Math.min(each.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, widest - tooMuch / 2);
                each.setLayoutData(data);
            }
        }
    }

    @Override
    protected Control getFocusControl() {
        return getShell();
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Point room = board.getSize();
        Point at = board.toDisplay(Math.max(0, (room.x - size.x) / 2), Math.max(0, (room.y - size.y) / 2));
        return new Point(at.x, Math.max(0, at.y));
    }
}
