// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.assertj.core.api.Assumptions;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.ServicePlan;
import org.rapport.testing.PlanBuilder;

/** Whatever ends a save halfway, the file is whole: as it was, or as it was to be. */
@Timeout(300)
class InterruptedSaveTests {

    private static final int KILLS = 8;

    @TempDir
    private Path folder;

    private Path savedPlan(int people) throws IOException {
        PlanBuilder builder = new PlanBuilder();
        for (int i = 0; i < people; i++) {
            builder.person("person-" + i).setWhatMatters("Number " + i);
        }
        Path file = folder.resolve("plan.rapport");
        Plans.save(builder.plan(), file);
        return file;
    }

    private Stream<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".saving")).toList().stream();
        }
    }

    @Test
    @DisplayName("A process killed at any moment of saving leaves a whole file, and the next save clears up after it")
    void killed() throws IOException, InterruptedException {
        Path file = savedPlan(3_000);
        Random random = new Random(4);
        for (int i = 0; i < KILLS; i++) {
            Process process = saving(file);
            try (InputStream out = process.getInputStream()) {
                assertThat(out.read()).as("a first save of the other process").isEqualTo('s');
                watch(file, TimeUnit.MILLISECONDS.toNanos(50 + random.nextInt(200)));
            } finally {
                process.destroyForcibly().waitFor();
            }
            ServicePlan plan = Plans.load(file);
            assertThat(plan.getPeople()).hasSize(3_000).allSatisfy(
                    person -> assertThat(person.getReference()).isEqualTo(plan.getName()));
        }
        Files.write(folder.resolve(".rapport-left-by-a-kill.saving"), new byte[10]);
        TimeUnit.MILLISECONDS.sleep(1_200);
        ServicePlan plan = Plans.load(file);
        plan.setName("After all");
        Plans.save(plan, file);
        assertThat(leftovers()).isEmpty();
    }

    /** Whoever looks at the file while it is saved sees all of it. */
    private static void watch(Path file, long nanos) throws IOException {
        long end = System.nanoTime() + nanos;
        do {
            assertThat(Files.readString(file)).endsWith("</rapport:ServicePlan>\n");
        } while (System.nanoTime() < end);
    }

    private static Process saving(Path file) throws IOException {
        String classes = String.join(File.pathSeparator, classes(SavingForever.class), classes(Plans.class),
                classes(URI.class), classes(EObject.class), classes(XMIResource.class));
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classes,
                SavingForever.class.getName(), file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Where a class comes from; in a checkout, bundles are folders with their classes below. */
    private static String classes(Class<?> type) {
        Path origin = Path.of(java.net.URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString().replace(" ", "%20")));
        return Stream.of("target/test-classes", "target/classes", "bin").map(origin::resolve)
                .filter(folder -> Files.exists(folder.resolve(type.getName().replace('.', '/') + ".class")))
                .findFirst().orElse(origin).toString();
    }

    @Test
    @DisplayName("A write that fails at any byte leaves the file as it was, and nothing beside it")
    void failsAtAnyByte() throws IOException {
        Path file = savedPlan(400);
        byte[] before = Files.readAllBytes(file);
        Resource resource = PlanResourceFactory.createResourceSet().getResource(URI.createFileURI(file.toString()),
                true);
        ((ServicePlan) resource.getContents().getFirst()).setName("Never, never to be seen");
        for (int at : new int[] { 0, 1, 100, 8_191, 8_192, 8_193, before.length / 2, before.length - 1 }) {
            assertThatThrownBy(() -> resource.save(Map.of(Resource.OPTION_CIPHER, new FullDisk(at))))
                    .as("at byte %d", at).isInstanceOf(PlanProblemsException.class).hasMessage(file
                            + ": The plan could not be saved (No space left on device). The file is as it was. "
                            + "Please check for free space, then save again.");
            assertThat(file).hasBinaryContent(before);
            assertThat(leftovers()).isEmpty();
        }
        resource.save(null);
        assertThat(Plans.load(file).getName()).isEqualTo("Never, never to be seen");
    }

    @Test
    @DisplayName("On a disk that is really full the file stays as it was (needs root and the right to mount)")
    void fullDisk() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Assumptions.assumeThat(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()))
                .as("a small disk can be mounted here").isTrue();
        try {
            Path file = disk.resolve("plan.rapport");
            PlanBuilder builder = new PlanBuilder();
            builder.person("ada");
            Plans.save(builder.plan(), file);
            byte[] before = Files.readAllBytes(file);
            builder.plan().getPeople().getFirst().setWhatMatters("Much. ".repeat(50_000));
            assertThatThrownBy(() -> Plans.save(builder.plan(), file)).isInstanceOf(PlanProblemsException.class)
                    .hasMessageContaining("could not be saved");
            assertThat(file).hasBinaryContent(before);
            try (Stream<Path> files = Files.list(disk)) {
                assertThat(files).containsExactly(file);
            }
        } finally {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    @DisplayName("In a folder where nothing may be written the file stays as it was")
    void readOnlyFolder() throws IOException {
        Path file = savedPlan(1);
        byte[] before = Files.readAllBytes(file);
        ServicePlan plan = Plans.load(file);
        plan.setName("Not to be");
        Assumptions.assumeThat(folder.toFile().setWritable(false) && !Files.isWritable(folder))
                .as("permissions bind this user, which they do not for root").isTrue();
        try {
            assertThatThrownBy(() -> Plans.save(plan, file)).isInstanceOf(PlanProblemsException.class)
                    .hasMessageContaining("Nothing may be written in this folder");
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    @DisplayName("Where not even root may write, saving says so")
    void systemFolder() {
        Path system = Path.of("/sys/kernel");
        Assumptions.assumeThat(system).as("Linux shows its kernel here, in files that nobody adds to").isDirectory();
        assertThatThrownBy(() -> Plans.save(new PlanBuilder().plan(), system.resolve("plan.rapport")))
                .isInstanceOf(PlanProblemsException.class);
    }

    /** A disk on which only so many bytes find room. */
    private record FullDisk(int room) implements URIConverter.Cipher {

        @Override
        public OutputStream encrypt(OutputStream out) {
            return new FilterOutputStream(out) {

                private int written;

                @Override
                public void write(int b) throws IOException {
                    if (written++ >= room) {
                        throw new IOException("No space left on device");
                    }
                    out.write(b);
                }
            };
        }

        @Override
        public void finish(OutputStream out) throws IOException {
            out.flush();
        }

        @Override
        public InputStream decrypt(InputStream in) {
            return in;
        }

        @Override
        public void finish(InputStream in) {
            throw new UnsupportedOperationException("only for writing");
        }
    }
}
