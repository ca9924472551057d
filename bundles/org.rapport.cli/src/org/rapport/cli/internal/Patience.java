// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

/** Says on a terminal what takes its time, when it takes more than a second, and takes that away in the end. */
final class Patience implements AutoCloseable {

    /** How long a person waits before they wonder, in milliseconds. */
    static final long MILLISECONDS = 1000;

    private final Terminal terminal;

    private final Thread clock;

    private boolean said;

    private boolean over;

    Patience(Terminal terminal, String what) {
        this.terminal = terminal;
        clock = terminal.errIsTerminal() ? new Thread(() -> sayLater(what), "rapport-patience") : null;
        if (clock != null) {
            clock.setDaemon(true);
            clock.start();
        }
    }

    private void sayLater(String what) {
        try {
            Thread.sleep(MILLISECONDS);
            say(what);
        } catch (InterruptedException inTime) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void say(String what) {
        if (!over) {
            said = true;
            terminal.err().print('\r' + what);
            terminal.err().flush();
        }
    }

    @Override
    public synchronized void close() {
        over = true;
        if (clock != null) {
            clock.interrupt();
        }
        if (said) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
    }
}
