// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reports of damaged plans: for whom, and whether every part of them could be written. */
final class ReportLook {

    /** Reports of larger files are for one person: that of everybody takes seconds. */
    private static final int LARGE = 200_000;

    private static final Pattern PERSON = Pattern.compile("<people id=\"([^\"&]+)\"");

    private static final Pattern RELATIVE = Pattern.compile("<circle id=\"([^\"&]+)\"");

    private static final Pattern BROKEN = Pattern.compile("class=\"broken\">([^<]*)<");

    private final Path output;

    /** @param output where reports come to stand, and are deleted again */
    ReportLook(Path output) {
        this.output = output;
    }

    /** A command that writes a report of some kind. */
    List<String> command(byte[] plan, Random random) {
        String text = new String(plan, StandardCharsets.UTF_8);
        List<String> readers = new ArrayList<>(plan.length > LARGE ? List.of() : List.of("team", "commissioner"));
        ids(PERSON, text).forEach(id -> readers.add("person:" + id));
        ids(RELATIVE, text).forEach(id -> readers.add("relative:" + id));
        String reader = readers.isEmpty() ? "commissioner" : readers.get(random.nextInt(readers.size()));
        List<String> command = new ArrayList<>(List.of("report", "--output", output.toString(), "--for", reader));
        if (random.nextBoolean() && !reader.startsWith("relative") && !reader.equals("commissioner")) {
            command.addAll(List.of("--compared-with", Corpus.FIRST.toString()));
        }
        return command;
    }

    /** What could not be written of the reports that stand there; null when all is well. They are gone then. */
    Failure failure() throws IOException {
        Failure failure = null;
        if (Files.exists(output)) {
            try (Stream<Path> files = Files.walk(output)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    if (file.toString().endsWith(".html")) {
                        Matcher broken = BROKEN.matcher(Files.readString(file));
                        failure = broken.find() ? new Failure("a broken part: " + broken.group(1), "report",
                                broken.group()) : failure;
                    }
                    Files.delete(file);
                }
            }
        }
        return failure;
    }

    private static List<String> ids(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).distinct().toList();
    }
}
