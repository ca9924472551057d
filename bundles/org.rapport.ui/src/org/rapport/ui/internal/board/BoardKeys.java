// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * Lets keys do all that the mouse can: arrows go from visit to visit; with Ctrl they move it or give it to another row,
 * with Ctrl and Shift they move it by days, with Shift they make it longer or shorter.
 */
final class BoardKeys {

    /** Minutes of a day. */
    static final int DAY = 24 * 60;

    private final BoardCanvas canvas;

    private final BoardActions actions;

    private final BoardInput input;

    private final BoardTools tools;

    BoardKeys(BoardCanvas canvas, BoardActions actions, BoardInput input, BoardTools tools) {
        this.tools = tools;
        this.canvas = canvas;
        this.actions = actions;
        this.input = input;
        canvas.addListener(SWT.KeyDown, event -> {
            if (canvas.state() != null && press(event)) {
                event.doit = false;
            }
        });
        canvas.addListener(SWT.Traverse, event -> {
            boolean leaves = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
            event.doit = leaves;
        });
    }

    private boolean press(Event event) {
        int modifiers = modifiers(event.stateMask & SWT.MODIFIER_MASK);
        boolean done = switch (event.keyCode) {
            case SWT.ARROW_LEFT -> sideways(-1, modifiers);
            case SWT.ARROW_RIGHT -> sideways(1, modifiers);
            case SWT.ARROW_UP -> upwards(-1, modifiers);
            case SWT.ARROW_DOWN -> upwards(1, modifiers);
            case SWT.HOME -> run(() -> actions.along(Integer.MIN_VALUE));
            case SWT.END -> run(() -> actions.along(Integer.MAX_VALUE));
            case SWT.PAGE_UP -> run(() -> actions.page(-1));
            case SWT.PAGE_DOWN -> run(() -> actions.page(1));
            case SWT.ESC -> run(input::cancel);
            case SWT.CR, SWT.KEYPAD_CR -> run(actions::open);
            case SWT.DEL -> run(actions::remove);
            case SWT.F1 -> run(tools::help);
            default -> false;
        };
        return done || (modifiers & ~SWT.SHIFT) == 0 && letter(event.character);
    }

    /** On a Mac, Command is what Ctrl is elsewhere. */
    private static int modifiers(int held) {
        return (held & SWT.COMMAND) == 0 ? held : held & ~SWT.COMMAND | SWT.CTRL;
    }

    private boolean sideways(int direction, int modifiers) {
        return switch (modifiers) {
            case SWT.NONE -> run(() -> actions.along(direction));
            case SWT.CTRL -> run(() -> actions.moveBy(direction * VisitChange.STEP));
            case SWT.SHIFT -> run(() -> actions.stretchBy(direction * VisitChange.STEP));
            case SWT.CTRL | SWT.SHIFT -> run(() -> actions.moveBy(direction * DAY));
            default -> false;
        };
    }

    private boolean upwards(int direction, int modifiers) {
        return switch (modifiers) {
            case SWT.NONE -> run(() -> actions.across(direction));
            case SWT.CTRL -> run(() -> actions.giveTo(direction));
            default -> false;
        };
    }

    private boolean letter(char character) {
        return switch (Character.toLowerCase(character)) {
            case 'w' -> run(actions::whoCouldGo);
            case 'n' -> run(actions::addNext);
            case 't' -> run(() -> actions.show(canvas.state().contents().period().at(LocalDate.now())));
            case 'g' -> run(tools::chooseDay);
            case 'd' -> run(tools::otherLength);
            case 'p' -> run(tools::otherRows);
            case 'c' -> run(tools::otherColours);
            case 'x' -> run(tools::draft);
            case 'f' -> run(tools::find);
            case '?' -> run(tools::help);
            case '+', '=' -> run(() -> canvas.zoom(1));
            case '-' -> run(() -> canvas.zoom(-1));
            case '0' -> run(canvas::zoomToFit);
            default -> false;
        };
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }
}
