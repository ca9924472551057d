// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Files in the making, and what is left of them when a process ends while it saves. Whoever writes one holds a lock on
 * it, which ends with the process; what is not locked is left over, and the next save in that folder takes it away.
 */
final class Leftovers {

    private static final String PREFIX = ".rapport-";

    private static final String SUFFIX = ".saving";

    private Leftovers() {
    }

    /** A name beside the file for the next state of it; short, whatever the file is called. */
    static Path newName(Path file) {
        return file.resolveSibling(PREFIX + UUID.randomUUID() + SUFFIX);
    }

    /** Says that a file is being written. @return null where there are no locks; nothing is taken away there */
    static FileLock lock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (IOException e) {
            // A network file system without locks: remove() takes none there either, and leaves such files alone.
            return null;
        }
    }

    /** Takes away what nobody is writing any more. What cannot be taken away is no reason not to save. */
    static void remove(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + '*' + SUFFIX)) {
            for (Path file : files) {
                remove(file, System.currentTimeMillis());
            }
        } catch (IOException e) {
            // Not to be listed: whether it can be written is seen when it is.
            return;
        }
    }

    private static void remove(Path file, long now) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            // One that was made this very moment may be about to be locked.
            if (lock != null && now - Files.getLastModifiedTime(file).toMillis() > 1_000) {
                Files.delete(file);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // Somebody else's, being written by this process, or gone already.
            return;
        }
    }
}
