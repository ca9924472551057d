// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/**
 * The bytes of a file on their way to the parser. Remembers their digest, so that a later save can tell whether the
 * file is still the same, and stops where the parser reads on and on without an event: at a value that fills memory.
 */
final class GuardedInput extends FilterInputStream {

    /** Far more than any text in a plan; far less than memory. */
    static final int MAX_PIECE = 16 << 20;

    /** Blanks, and the three bytes that some editors begin UTF-8 with. */
    private static final String BLANKS = " \t\r\n\u00EF\u00BB\u00BF";

    private final MessageDigest digest = Digests.sha256();

    private long size;

    private long quiet;

    private boolean exhausted;

    private int first = -1;

    GuardedInput(InputStream in) {
        super(in);
    }

    /** The parser has come to an end of something. */
    void progress() {
        quiet = 0;
    }

    /** Whether somebody asked for more than there was. */
    boolean isExhausted() {
        return exhausted;
    }

    /** The first byte that is no blank and no byte order mark, or -1. */
    int first() {
        return first;
    }

    /** What the whole file was; reads what the parser left of it. */
    Digests.Content content() throws IOException {
        byte[] rest = new byte[8192];
        while (!exhausted) {
            quiet = 0;
            read(rest, 0, rest.length);
        }
        return new Digests.Content(size, digest.digest());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count < 0) {
            exhausted = true;
            return count;
        }
        digest.update(bytes, offset, count);
        for (int i = offset; first < 0 && i < offset + count; i++) {
            boolean skip = BLANKS.indexOf(bytes[i] & 0xFF) >= 0;
            first = skip ? -1 : bytes[i] & 0xFF;
        }
        size += count;
        quiet += count;
        if (quiet > MAX_PIECE) {
            throw new TooBigException();
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** A single value, comment or name goes on without end. */
    static final class TooBigException extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
