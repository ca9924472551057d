// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/**
 * Writes files whole or not at all: beside the file, to the disk, then in its place by renaming. Whatever happens on
 * the way, a full disk or the end of the process, the file is either as it was or as it is to be. Hard links to it keep
 * the old state, because a renamed file is another one.
 */
final class AtomicFile {

    private static final int MAX_LINKS = 40;

    private AtomicFile() {
    }

    /** Something that writes all of a file. */
    @FunctionalInterface
    interface Writer {

        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param known what the file held when it was last looked at; null when it never was
     * @param overwrite whether to write over it whatever it holds
     * @return what the file holds now
     * @throws ChangedElsewhereException when the file is not what is known of it; it is left alone
     * @throws IOException when it cannot be written; it is as it was
     */
    static FileState write(Path link, FileState known, boolean overwrite, Writer writer) throws IOException {
        Path file = target(link);
        if (!overwrite) {
            FileState.check(known, file);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        Leftovers.remove(file.getParent());
        Path making = Leftovers.newName(file);
        try (FileChannel channel = FileAttributes.create(making, Files.exists(file));
                FileLock lock = Leftovers.lock(channel)) {
            Digests.Content content = make(channel, writer);
            boolean exists = Files.exists(file);
            if (exists && content.isIn(file)) {
                return new FileState(file, content);
            }
            if (exists) {
                FileAttributes.copy(file, making);
            }
            channel.force(true);
            if (!overwrite) {
                FileState.check(known, file);
            }
            put(making, file, exists || overwrite);
            sync(file.getParent());
            return new FileState(file, content);
        } finally {
            Files.deleteIfExists(making);
        }
    }

    /** The file behind a link, also when it is not there yet. */
    static Path target(Path link) throws IOException {
        Path file = link.toAbsolutePath();
        for (int i = 0; Files.isSymbolicLink(file); i++) {
            if (i == MAX_LINKS) {
                throw new FileSystemLoopException(link.toString());
            }
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        Path folder = file.getParent();
        return Files.isDirectory(folder) ? folder.toRealPath().resolve(file.getFileName()) : file;
    }

    private static Digests.Content make(FileChannel channel, Writer writer) throws IOException {
        MessageDigest digest = Digests.sha256();
        OutputStream out = new BufferedOutputStream(
                new DigestOutputStream(Channels.newOutputStream(channel), digest), 1 << 16);
        writer.writeTo(out);
        out.flush();
        return new Digests.Content(channel.size(), digest.digest());
    }

    private static void put(Path making, Path file, boolean replace) throws IOException {
        if (replace) {
            Files.move(making, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        try {
            // Unlike renaming, linking fails when somebody has made the file in the meantime.
            Files.createLink(file, making);
        } catch (FileAlreadyExistsException e) {
            throw new ChangedElsewhereException(file, Messages.format("changed.exists", file));
        } catch (UnsupportedOperationException | IOException e) {
            // A file system without links, such as FAT: what is left is to look, then rename.
            FileState.check(null, file);
            Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Brings the new name of the file to the disk, so that a loss of power does not bring back the old one. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders, and some network file systems sync none. The file is whole either way.
            return;
        }
    }
}
