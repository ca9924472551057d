// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The product with maps, on the command line,")
class MapExportTests {

    private static final int MINUTES = 4;
    private static final int WIDE = 600;

    @TempDir
    Path folder;

    private Path program;
    private Path plan;

    /** How a run ended, and what it said on both streams. */
    private record Ended(int code, String said) {
    }

    @BeforeEach
    void find() throws IOException {
        program = Workbench.checkout().resolve(
                "releng/org.rapport.diagrams/target/distribution/linux-x86_64/rapport-diagrams/rapport-diagrams");
        assumeTrue(Files.isExecutable(program), "The product has not been built, or not for this machine");
        plan = Files.copy(Workbench.checkout().resolve("examples/first-plan.rapport"),
                folder.resolve("first-plan.rapport"));
    }

    @Test
    @DisplayName("writes every map of a plan as pixels and as lines, and leaves the plan alone")
    void all() throws Exception {
        byte[] before = Files.readAllBytes(plan);
        Ended ended = run("export", plan.toString(), "--to", "pictures", "--format", "png", "--format", "svg");
        assertThat(ended.code()).as(ended.said()).isZero();
        List<Path> pictures = files(folder.resolve("pictures"));
        assertThat(pictures).hasSize(6).allSatisfy(picture -> assertThat(ended.said()).contains(
                picture.getFileName().toString()));
        for (Path picture : pictures) {
            if (picture.toString().endsWith(".png")) {
                assertThat(ImageIO.read(picture.toFile()).getWidth()).isGreaterThan(WIDE);
            } else {
                assertThat(picture).content().contains("<svg").contains("</svg>");
            }
        }
        assertThat(plan).hasBinaryContent(before);
        assertThat(files(folder)).containsOnly(plan);
    }

    @Test
    @DisplayName("writes one map of one person where that is asked for")
    void one() throws Exception {
        Ended ended = run("export", plan.toString(), "--map", "circle_of_support", "--to", "pictures");
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(files(folder.resolve("pictures"))).singleElement()
                .satisfies(picture -> assertThat(picture).isNotEmptyFile());
    }

    @Test
    @DisplayName("says what is wrong where there is nothing to draw, and fails")
    void wrong() throws Exception {
        Ended missing = run("export", "nowhere.rapport");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.said()).contains("nowhere.rapport");
        Ended nobody = run("export", plan.toString(), "--about", "nobody");
        assertThat(nobody.code()).isEqualTo(2);
        assertThat(nobody.said()).contains("no map like that");
        Files.writeString(plan, "<not a plan");
        Ended broken = run("export", plan.toString());
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.said()).contains("first-plan.rapport");
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile("said", ".txt");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(said.toFile()).start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        String text = Files.readString(said);
        Files.delete(said);
        assertThat(ended).as(text).isTrue();
        return new Ended(process.exitValue(), text);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
