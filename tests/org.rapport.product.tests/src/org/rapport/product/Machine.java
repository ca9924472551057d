// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A make-believe machine in a folder: its PATH holds a few basic tools and no Java, the user's home is empty, and no
 * Java is installed in any of the usual places. Tests add what they need.
 */
final class Machine {

    static final Path ROOT = Path.of(System.getProperty("rapport.root", "../.."));

    private static final List<String> TOOLS = List.of("cat", "chmod", "cksum", "cp", "dirname", "env", "find", "grep",
            "head", "id", "ls", "mkdir", "mktemp", "mv", "paste", "readlink", "rm", "rmdir", "sed", "sh", "sleep",
            "sort",
            "tail", "touch", "tr", "uname");

    private final Path folder;

    private final Map<String, String> environment = new LinkedHashMap<>();

    Machine(Path folder) throws IOException {
        this.folder = folder;
        for (var tool : TOOLS) {
            Files.createSymbolicLink(Files.createDirectories(path("bin")).resolve(tool), find(tool));
        }
        environment.put("PATH", path("bin").toString());
        environment.put("HOME", Files.createDirectories(path("home")).toString());
        environment.put("TMPDIR", Files.createDirectories(path("tmp")).toString());
        environment.put("RAPPORT_JAVA_FOLDER", Files.createDirectories(path("jvm")).toString());
    }

    static Path find(String tool) {
        return Arrays.stream(System.getenv("PATH").split(":")).map(each -> Path.of(each, tool))
                .filter(Files::isExecutable).findFirst().orElseThrow();
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Sets a variable of the environment, or removes it when the value is null. */
    Machine with(String variable, Object value) {
        if (value == null) {
            environment.remove(variable);
        } else {
            environment.put(variable, value.toString());
        }
        return this;
    }

    /** A Java that does not run anything but tells its name and what it was asked for. */
    Path installFakeJava(String place, String release) throws IOException {
        var home = Files.createDirectories(path(place));
        script(home.resolve("bin/java"), "echo \"java of " + place + ": $*\"");
        script(home.resolve("bin/javac"), "exit 1");
        if (release != null) {
            Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + release + "\"\n");
        }
        return home;
    }

    static Path script(Path file, String... lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        file.toFile().setExecutable(true);
        return file;
    }

    Command command(Object program, String... arguments) {
        return Command.of(path("home"), Map.copyOf(environment), program, arguments);
    }
}
