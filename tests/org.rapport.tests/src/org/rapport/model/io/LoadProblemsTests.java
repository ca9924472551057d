// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.Assumptions;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.testing.TestData;

/** Files that are no plan: each says all that is wrong with it, where, and what to do. */
class LoadProblemsTests {

    @TempDir
    private Path folder;

    static Stream<String> cases() throws IOException {
        return TestData.cases(LoadProblemsTests.class, "cases").stream().map(path -> path.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("A file says everything that is wrong with it, in the order of its lines, and nothing of it is loaded")
    void says(String name) throws IOException {
        Path data = TestData.beside(getClass(), "cases").resolve(name);
        Path file = data.resolve("plan.rapport");
        Resource resource = resource(file);
        PlanProblemsException thrown = catchThrowableOfType(PlanProblemsException.class, () -> resource.load(null));
        assertThat(thrown).as("refused").isNotNull();
        assertThat(text(thrown.problems())).isEqualTo(Files.readString(data.resolve("expected.txt")));
        assertThat(thrown.problems()).extracting(PlanProblem::file).containsOnly(file.toString());
        assertThat(thrown.getMessage().lines()).hasSameSizeAs(thrown.problems());
        assertThat(resource.getContents()).isEmpty();
        assertThat(resource.getErrors()).isEqualTo(thrown.problems());
    }

    /** A problem a line: the line of the file, the element in brackets, the message. */
    private static String text(List<PlanProblem> problems) {
        return problems.stream().map(problem -> problem.line() + " [" + (problem.element() == null ? ""
                : problem.element()) + "] " + withoutParser(problem.message()) + '\n').collect(Collectors.joining());
    }

    /** The parser says its part in the language of the machine. */
    private static String withoutParser(String message) {
        return message.replaceFirst("(can be read:) .* (Please mend)", "$1 … $2");
    }

    private static Resource resource(Path file) {
        return PlanResourceFactory.createResourceSet().createResource(URI.createFileURI(file.toString()));
    }

    private static PlanProblem onlyProblem(Path file) {
        PlanProblemsException thrown = catchThrowableOfType(PlanProblemsException.class, () -> Plans.load(file));
        assertThat(thrown).isNotNull();
        assertThat(thrown.problems()).hasSize(1);
        return thrown.problems().getFirst();
    }

    @Test
    @DisplayName("A file that is not there, and a folder, say so by their path")
    void noFile() {
        Path missing = folder.resolve("a b.rapport");
        assertThat(onlyProblem(missing)).hasToString(
                missing + ": There is no such file. Please check the name and the folder.");
        assertThat(onlyProblem(folder)).hasToString(
                folder + ": This is a folder, not a plan. Please name a file that ends in .rapport.");
    }

    @Test
    @DisplayName("A file that may not be read says so")
    void notReadable() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.rapport"), "secret");
        Assumptions.assumeThat(file.toFile().setReadable(false) && !Files.isReadable(file))
                .as("permissions bind this user, which they do not for root").isTrue();
        assertThat(onlyProblem(file).message()).isEqualTo(
                "This file may not be read. Please ask for permission to read it.");
    }

    @Test
    @DisplayName("Who loads through EMF's resource set gets the same problems, as its exception and as errors")
    void throughResourceSet() {
        Path file = TestData.beside(getClass(), "cases").resolve("dangling-reference/plan.rapport");
        ResourceSet resources = PlanResourceFactory.createResourceSet();
        URI uri = URI.createFileURI(file.toString());
        WrappedException thrown = catchThrowableOfType(WrappedException.class, () -> resources.getResource(uri, true));
        assertThat(thrown.getCause()).isInstanceOf(PlanProblemsException.class);
        Resource resource = resources.getResource(uri, false);
        assertThat(resource.getContents()).isEmpty();
        assertThat(resource.getErrors()).hasSize(2).allSatisfy(error -> {
            assertThat(error.getLine()).isEqualTo(10);
            assertThat(error.getLocation()).isEqualTo(file.toString());
        });
    }

    @Test
    @DisplayName("So much that nobody could mend it is counted, not kept")
    void tooMany() throws IOException {
        StringBuilder text = new StringBuilder("<r:ServicePlan xmlns:r='http://rapport-planning.org/plan'>");
        text.append("<visits/>".repeat(ProblemCollector.LIMIT));
        Path file = Files.writeString(folder.resolve("many.rapport"), text.append("</r:ServicePlan>"));
        PlanProblemsException thrown = catchThrowableOfType(PlanProblemsException.class, () -> Plans.load(file));
        assertThat(thrown.problems()).hasSize(ProblemCollector.LIMIT + 1);
        assertThat(thrown.problems().getLast().message()).startsWith("There are 20000 more problems.");
    }

    @Test
    @DisplayName("Standard input is called what it is called, and read in the same way")
    void fromStream() throws IOException {
        try (var in = Files.newInputStream(TestData.beside(getClass(), "cases/wrong-root/plan.rapport"))) {
            PlanProblemsException thrown = catchThrowableOfType(PlanProblemsException.class,
                    () -> Plans.load(in, "standard input"));
            assertThat(thrown).hasMessageStartingWith("standard input:2: This is no plan");
        }
        try (var in = Files.newInputStream(TestData.beside(getClass(), "least.rapport"))) {
            assertThat(Plans.load(in, "standard input").getName()).isEqualTo("A small plan");
        }
    }
}
