// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Tells whether contents of files are the same without keeping them. */
final class Digests {

    private Digests() {
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What a file holds now. */
    static Content of(Path file) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
                size += count;
            }
        }
        return new Content(size, digest.digest());
    }

    /** What a file held at some time: its size in bytes and the SHA-256 of it. */
    record Content(long size, byte[] sha256) {

        boolean isIn(Path file) throws IOException {
            return Files.size(file) == size && Arrays.equals(of(file).sha256, sha256);
        }

        boolean isSameAs(Content other) {
            return size == other.size && Arrays.equals(sha256, other.sha256);
        }
    }
}
