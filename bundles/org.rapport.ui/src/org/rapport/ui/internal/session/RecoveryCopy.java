// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A copy of edits that are not saved yet, and a note what they are and which file they belong to. Whoever keeps one
 * holds a lock on it, which ends with the process; a copy that nobody holds is left over from a process that ended too
 * early. What is kept has reached the disk, so that it outlives a power cut as well.
 */
public final class RecoveryCopy {

    static final String NOTE = ".note";

    static final String CONTENT = ".unsaved";

    /** What is kept. */
    public enum Kind {

        /** The plan with all edits. */
        EDITS,

        /** What was planned otherwise in a draft beside the plan. */
        DRAFT
    }

    private final Path note;

    private FileChannel channel;

    private RecoveryCopy(Path note) {
        this.note = note;
    }

    /** Begins to keep copies for a file. */
    static RecoveryCopy begin(Path folder, Kind kind, Path file) throws IOException {
        Files.createDirectories(folder);
        RecoveryCopy copy = new RecoveryCopy(folder.resolve(UUID.randomUUID() + NOTE));
        String text = file.toAbsolutePath().normalize() + "\n" + kind;
        writeThrough(copy.note, text.getBytes(StandardCharsets.UTF_8));
        if (!copy.hold()) {
            throw new IOException(copy.note.toString());
        }
        return copy;
    }

    /** One that may be left over; null when somebody holds it, or it holds nothing. */
    static RecoveryCopy leftOver(Path note) throws IOException {
        RecoveryCopy copy = new RecoveryCopy(note);
        if (!copy.hold()) {
            return null;
        }
        if (!Files.exists(copy.content())) {
            copy.end();
            return null;
        }
        return copy;
    }

    private boolean hold() throws IOException {
        channel = FileChannel.open(note, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return true;
            }
        } catch (OverlappingFileLockException ours) {
            // Held by this process.
            channel.close();
            return false;
        }
        channel.close();
        return false;
    }

    /** Keeps what a plan says now, whole or not at all. */
    void write(byte[] plan) throws IOException {
        Path next = note.resolveSibling(note.getFileName() + ".next");
        try {
            writeThrough(next, plan);
            Files.move(next, content(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            syncNames(next.getParent());
        } catch (IOException failed) {
            // Half a copy is of no use, and takes room where there is none.
            Files.deleteIfExists(next);
            throw failed;
        }
    }

    /** Writes a file, and waits until the disk has it. */
    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
    }

    /** A name that only memory has is lost with the power, and what is kept under it. */
    private static void syncNames(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException notEverywhere) {
            // Windows opens no folders, and keeps names by itself.
            return;
        }
    }

    /** The file that the edits belong to. */
    public Path file() throws IOException {
        List<String> lines = Files.readAllLines(note);
        return Path.of(lines.isEmpty() ? "" : lines.getFirst());
    }

    /** What is kept. */
    public Kind kind() throws IOException {
        List<String> lines = Files.readAllLines(note);
        return lines.size() > 1 && lines.get(1).equals(Kind.DRAFT.name()) ? Kind.DRAFT : Kind.EDITS;
    }

    /** When it was kept. */
    public Instant time() throws IOException {
        return Files.getLastModifiedTime(content()).toInstant();
    }

    /** What the plan said. */
    public byte[] read() throws IOException {
        return Files.readAllBytes(content());
    }

    /** Throws the copy away: its edits are saved, taken over, or not wanted. */
    public void end() throws IOException {
        release();
        Files.deleteIfExists(content());
        Files.deleteIfExists(note);
    }

    /** Lets go of the copy without throwing it away, as the end of a process does. */
    public void release() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }

    private Path content() {
        String name = note.getFileName().toString();
        return note.resolveSibling(name.substring(0, name.length() - NOTE.length()) + CONTENT);
    }
}
