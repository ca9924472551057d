// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.util.Monitor;

/** A stream that ends with a {@link CancellationException} as soon as its reader is cancelled. */
final class CancellableInput extends FilterInputStream {

    private final Monitor monitor;

    CancellableInput(InputStream in, Monitor monitor) {
        super(in);
        this.monitor = monitor;
    }

    @Override
    public int read() throws IOException {
        stopIfCancelled();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        stopIfCancelled();
        return super.read(buffer, offset, length);
    }

    private void stopIfCancelled() {
        stop(monitor);
    }

    /** Ends what is done as soon as it is cancelled. */
    static void stop(Monitor monitor) {
        if (monitor.isCanceled()) {
            throw new CancellationException();
        }
    }
}
