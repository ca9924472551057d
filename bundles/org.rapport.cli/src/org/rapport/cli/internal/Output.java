// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Locale;

/**
 * Where results go: standard output, or a file that is there whole or not at all. Use it with try; what was not
 * completed is taken away.
 */
final class Output implements Closeable {

    private final Path target;

    private final Path beside;

    private final FileOutputStream file;

    private final Writer writer;

    private Output(Path target, Path beside, FileOutputStream file, Writer writer) {
        this.target = target;
        this.beside = beside;
        this.file = file;
        this.writer = writer;
    }

    /**
     * Opens the place that {@code --output} names.
     *
     * @param name the file; null or - for standard output
     * @throws UsageException when nothing can be written there
     */
    static Output open(String name, Terminal terminal) {
        if (name == null || name.equals("-")) {
            return new Output(null, null, null, writer(new PatientStream(terminal.out())));
        }
        try {
            Path target = Path.of(name).toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw UsageException.of("output.folder", name);
            }
            if (!Files.isDirectory(target.getParent())) {
                throw UsageException.of("output.parent", name, target.getParent());
            }
            return Files.exists(target) && !Files.isRegularFile(target) ? device(target) : beside(target);
        } catch (InvalidPathException unreadable) {
            throw UsageException.of("file.name", name);
        } catch (IOException failed) {
            throw UsageException.of("output.unwritable", name, reason(failed));
        }
    }

    /** A pipe or a device such as /dev/null can only be written to; putting a file in its place would break it. */
    private static Output device(Path target) throws IOException {
        FileOutputStream file = new FileOutputStream(target.toFile());
        return new Output(null, null, file, writer(new PatientStream(file)));
    }

    /** A link stays a link: what it points to is replaced. Who may read a file stays as it is too. */
    private static Output beside(Path target) throws IOException {
        Path real = Files.exists(target) ? target.toRealPath() : target;
        if (Files.exists(real) && !Files.isWritable(real)) {
            throw new AccessDeniedException(real.toString());
        }
        String name = '.' + real.getFileName().toString() + '-' + ProcessHandle.current().pid() + ".part";
        Path beside = Files.createFile(real.resolveSibling(name));
        beside.toFile().deleteOnExit();
        if (Files.exists(real) && Files.getFileStore(real).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(real));
        }
        FileOutputStream file = new FileOutputStream(beside.toFile());
        return new Output(real, beside, file, writer(file));
    }

    /** Whether results go to a file, where colour and width of the terminal mean nothing. */
    boolean isFile() {
        return file != null;
    }

    Writer writer() {
        return writer;
    }

    /** Puts everything in its place. */
    void complete() throws IOException {
        writer.flush();
        if (target != null) {
            file.getFD().sync();
            writer.close();
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
        if (beside != null) {
            Files.deleteIfExists(beside);
        }
    }

    /** Why reading or writing failed, in words; never null. */
    static String reason(IOException failed) {
        if (failed instanceof NoSuchFileException) {
            return Texts.text("reason.missing");
        }
        if (failed instanceof AccessDeniedException) {
            return Texts.text("reason.denied");
        }
        if (failed instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
    }

    private static Writer writer(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /**
     * Standard output whose reader may go before the end, as head does. The rest is then for nobody, and is let go; the
     * command goes on to its end, so that its exit code means what it always means.
     */
    private static final class PatientStream extends FilterOutputStream {

        private boolean gone;

        PatientStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (!gone) {
                try {
                    out.write(bytes, offset, length);
                } catch (IOException failed) {
                    leave(failed);
                }
            }
        }

        @Override
        public void flush() throws IOException {
            if (!gone) {
                try {
                    out.flush();
                } catch (IOException failed) {
                    leave(failed);
                }
            }
        }

        private void leave(IOException failed) throws IOException {
            String message = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
            if (!message.contains("pipe")) {
                throw failed;
            }
            gone = true;
        }
    }
}
