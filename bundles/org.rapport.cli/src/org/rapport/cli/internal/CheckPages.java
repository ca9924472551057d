// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.rapport.checks.CheckDescriptor;

/** A folder of pages in Markdown: one for each check, one for all limits, and an index. */
public final class CheckPages {

    private final CheckCatalogue catalogue;

    private final List<CheckDescriptor> checks;

    public CheckPages(List<CheckDescriptor> checks) {
        this.checks = checks;
        catalogue = new CheckCatalogue(checks, true);
    }

    /** The pages by their file names. */
    public Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        pages.put(CheckCatalogue.INDEX, text(writer -> new ChecksMarkdown(catalogue, writer).index()));
        pages.put(CheckCatalogue.LIMITS, text(writer -> new LimitsPage(catalogue, writer).write(1)));
        for (CheckDescriptor check : checks) {
            pages.put(CheckCatalogue.page(check), text(writer -> new CheckPage(catalogue, check, writer).write(1)));
        }
        return pages;
    }

    /**
     * Writes the pages into a folder, which is made if its parent is there. Each is there whole or not at all; other
     * files in the folder stay as they are.
     *
     * @throws UsageException when nothing can be written there
     * @throws IOException when writing fails half-way
     */
    void write(String folder, Terminal terminal) throws IOException {
        Path target = folder(folder);
        for (Map.Entry<String, String> page : pages().entrySet()) {
            try (Output output = Output.open(target.resolve(page.getKey()).toString(), terminal)) {
                output.writer().write(page.getValue());
                output.complete();
            }
        }
    }

    private static Path folder(String name) {
        try {
            Path folder = Path.of(name).toAbsolutePath();
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw UsageException.of("output.no.folder", name);
            }
            if (!Files.isDirectory(folder)) {
                if (!Files.isDirectory(folder.getParent())) {
                    throw UsageException.of("output.parent", name, folder.getParent());
                }
                Files.createDirectory(folder);
            }
            return folder;
        } catch (InvalidPathException unreadable) {
            throw UsageException.of("file.name", name);
        } catch (IOException failed) {
            throw UsageException.of("output.unwritable", name, Output.reason(failed));
        }
    }

    /** What writes a page. */
    private interface Page {

        void write(StringWriter writer) throws IOException;
    }

    private static String text(Page page) {
        StringWriter writer = new StringWriter();
        try {
            page.write(writer);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return writer.toString();
    }
}
