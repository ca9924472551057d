// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.DosFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.EnumSet;
import java.util.Set;

/** Gives a file that takes another one's place the same owner, permissions and marks, as far as the system lets it. */
final class FileAttributes {

    private static final Set<PosixFilePermission> OWNER_ONLY = EnumSet.of(PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE);

    private FileAttributes() {
    }

    /**
     * Makes an empty file.
     *
     * @param closed whether nobody else may look into it for now, because it takes a place that may be private
     */
    static FileChannel create(Path file, boolean closed) throws IOException {
        Set<OpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        boolean posix = Files.getFileStore(file.getParent()).supportsFileAttributeView(PosixFileAttributeView.class);
        return closed && posix ? FileChannel.open(file, options, PosixFilePermissions.asFileAttribute(OWNER_ONLY))
                : FileChannel.open(file, options);
    }

    /** Copies what can be copied. */
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (posix != null) {
            copyPosix(posix.readAttributes(), Files.getFileAttributeView(to, PosixFileAttributeView.class));
        }
        AclFileAttributeView acl = Files.getFileAttributeView(from, AclFileAttributeView.class);
        if (acl != null) {
            attempt(() -> Files.getFileAttributeView(to, AclFileAttributeView.class).setAcl(acl.getAcl()));
        }
        DosFileAttributeView dos = posix == null ? Files.getFileAttributeView(from, DosFileAttributeView.class) : null;
        if (dos != null) {
            copyDos(dos.readAttributes(), Files.getFileAttributeView(to, DosFileAttributeView.class));
        }
        UserDefinedFileAttributeView marks = Files.getFileAttributeView(from, UserDefinedFileAttributeView.class);
        if (marks != null) {
            attempt(() -> copyMarks(marks, Files.getFileAttributeView(to, UserDefinedFileAttributeView.class)));
        }
    }

    private static void copyPosix(PosixFileAttributes from, PosixFileAttributeView to) throws IOException {
        PosixFileAttributes now = to.readAttributes();
        if (!now.owner().equals(from.owner())) {
            attempt(() -> to.setOwner(from.owner()));
        }
        if (!now.group().equals(from.group())) {
            attempt(() -> to.setGroup(from.group()));
        }
        // After the owner, because a new owner takes some permissions away.
        to.setPermissions(from.permissions());
    }

    private static void copyDos(DosFileAttributes from, DosFileAttributeView to) {
        attempt(() -> {
            to.setHidden(from.isHidden());
            to.setSystem(from.isSystem());
            to.setArchive(true);
        });
    }

    private static void copyMarks(UserDefinedFileAttributeView from, UserDefinedFileAttributeView to)
            throws IOException {
        for (String name : from.list()) {
            ByteBuffer value = ByteBuffer.allocate(from.size(name));
            from.read(name, value);
            to.write(name, value.flip());
        }
    }

    /** Some of it only an administrator may do, and some file systems know nothing of it: the plan is saved anyway. */
    private static void attempt(Change change) {
        try {
            change.make();
        } catch (IOException | UnsupportedOperationException e) {
            return;
        }
    }

    private interface Change {

        void make() throws IOException;
    }
}
