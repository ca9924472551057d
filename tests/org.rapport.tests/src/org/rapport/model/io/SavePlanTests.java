// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.assertj.core.api.Assumptions;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;
import org.rapport.testing.PlanBuilder;

/** Saving writes over nothing but what was loaded, and leaves files as they were in everything but their content. */
class SavePlanTests {

    private final PlanBuilder builder = new PlanBuilder();

    private final Person ada = builder.person("ada");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void saveOnce() throws IOException {
        file = folder.resolve("plan.rapport");
        Plans.save(builder.plan(), file);
    }

    private static ServicePlan renamed(Path from, String name) throws IOException {
        ServicePlan plan = Plans.load(from);
        plan.setName(name);
        return plan;
    }

    @Test
    @DisplayName("A changed plan is saved over what it was loaded from, again and again, and nothing else is left")
    void again() throws IOException {
        ServicePlan plan = renamed(file, "First");
        Plans.save(plan, file);
        plan.setName("Second");
        plan.eResource().save(null);
        assertThat(Plans.load(file).getName()).isEqualTo("Second");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
        assertThat(plan.eResource().isModified()).isFalse();
    }

    @Test
    @DisplayName("A file that somebody else changed since is left alone, with what to do")
    void changedElsewhere() throws IOException {
        ServicePlan mine = renamed(file, "Mine");
        Plans.save(renamed(file, "Theirs"), file);
        ChangedElsewhereException thrown = catchThrowableOfType(ChangedElsewhereException.class,
                () -> Plans.save(mine, file));
        assertThat(thrown).hasMessage(file + " was changed by somebody else since it was loaded. It was left as it is."
                + " Please save to another file, or load it again.");
        assertThat(thrown.file()).isEqualTo(file);
        assertThat(Plans.load(file).getName()).isEqualTo("Theirs");
        Plans.overwrite(mine, file);
        assertThat(Plans.load(file).getName()).isEqualTo("Mine");
    }

    @Test
    @DisplayName("A change of the same length within the same moment is seen; a mere touch is no change")
    void sameSizeAndTime() throws IOException {
        ServicePlan mine = renamed(file, "Mine");
        FileTime time = Files.getLastModifiedTime(file);
        String text = Files.readString(file);
        Files.writeString(file, text.replace("\"ada\"", "\"eve\""));
        Files.setLastModifiedTime(file, time);
        assertThatThrownBy(() -> Plans.save(mine, file)).isInstanceOf(ChangedElsewhereException.class);
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        Plans.save(mine, file);
        assertThat(Plans.load(file).getName()).isEqualTo("Mine");
    }

    @Test
    @DisplayName("A plan is not saved over a file that it was not loaded from, unless on purpose")
    void existsAlready() throws IOException {
        Path other = Files.writeString(folder.resolve("other.rapport"), "something else");
        ServicePlan plan = Plans.load(file);
        assertThatThrownBy(() -> Plans.save(plan, other)).isInstanceOf(ChangedElsewhereException.class)
                .hasMessage("There is a file " + other + " already. It was left as it is. Please choose another name.");
        assertThat(other).hasContent("something else");
        assertThat(plan.eResource().getURI()).isEqualTo(URI.createFileURI(file.toString()));
        Resource fresh = PlanResourceFactory.createResourceSet().createResource(URI.createFileURI(other.toString()));
        fresh.getContents().add(RapportFactory.eINSTANCE.createServicePlan());
        assertThatThrownBy(() -> fresh.save(null)).isInstanceOf(ChangedElsewhereException.class);
        fresh.save(Map.of(PlanResource.OPTION_OVERWRITE, Boolean.TRUE));
        assertThat(Plans.load(other).getStandards()).isNotNull();
    }

    @Test
    @DisplayName("Saving elsewhere takes the plan there, and leaves the first file as it is")
    void saveAs() throws IOException {
        Path other = folder.resolve("a name, with “marks” & %20.rapport");
        ServicePlan plan = renamed(file, "Elsewhere");
        Plans.save(plan, other);
        plan.setName("Elsewhere again");
        plan.eResource().save(null);
        assertThat(Plans.load(other).getName()).isEqualTo("Elsewhere again");
        assertThat(Plans.load(file).getName()).isEqualTo("A plan for a test");
    }

    @Test
    @DisplayName("Nothing is written when nothing has changed")
    void unchanged() throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        Plans.save(Plans.load(file), file);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(0));
    }

    @Test
    @DisplayName("What could not be loaded again is not saved, and the file is as it was")
    void invalid() throws IOException {
        ServicePlan plan = Plans.load(file);
        plan.getVisits().add(RapportFactory.eINSTANCE.createVisit());
        plan.getPeople().getFirst().getDeclinedWorkers().add(RapportFactory.eINSTANCE.createWorker());
        plan.setTimeZone("Nowhere");
        PlanProblemsException thrown = catchThrowableOfType(PlanProblemsException.class, () -> Plans.save(plan, file));
        assertThat(thrown.problems()).hasSize(5).allMatch(problem -> problem.file().equals(file.toString()));
        assertThat(thrown).hasMessageContaining(
                "declinedWorkers of person ada is worker without id, which belongs to no saved plan.");
        assertThat(PlanValidator.problems(plan)).isEqualTo(thrown.problems());
        assertThat(Plans.load(file).getVisits()).isEmpty();
    }

    @Test
    @DisplayName("Ids that are used twice or cannot be referred to are not saved")
    void ids() {
        ada.setId("two words");
        builder.person("bo").setId("plan");
        assertThat(PlanValidator.problems(builder.plan())).extracting(PlanProblem::message).containsExactlyInAnyOrder(
                "The id ‘two words’ of this person cannot be referred to. Please give it an id without blanks and #, "
                        + "and without / at its start.",
                "The id ‘plan’ is given twice: to a service plan and to this person. Please give each its own.");
    }

    @Test
    @DisplayName("A resource holds one plan; none or two are not saved")
    void oneRoot() {
        Resource resource = builder.plan().eResource();
        resource.getContents().add(RapportFactory.eINSTANCE.createServicePlan());
        assertThatThrownBy(() -> resource.save(null)).isInstanceOf(PlanProblemsException.class)
                .hasMessageContaining("here are 2 elements");
        resource.getContents().clear();
        assertThatThrownBy(() -> resource.save(null)).isInstanceOf(PlanProblemsException.class);
    }

    @Test
    @DisplayName("Permissions, owner and marks of the file stay")
    void permissions() throws IOException {
        FileStore store = Files.getFileStore(folder);
        Assumptions.assumeThat(store.supportsFileAttributeView(PosixFileAttributeView.class)).isTrue();
        for (String permissions : new String[] { "rw-r-----", "rw-rw-rw-", "rwx------" }) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            Plans.save(renamed(file, permissions), file);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo(permissions);
        }
        if ("root".equals(Files.getOwner(file).getName())) {
            Files.setAttribute(file, "unix:gid", 12);
            Files.setAttribute(file, "unix:uid", 34);
            Plans.save(renamed(file, "Owned"), file);
            assertThat(Files.readAttributes(file, "unix:uid,gid")).containsEntry("uid", 34).containsEntry("gid", 12);
        }
    }

    @Test
    @DisplayName("A file saved for the first time may be read by whom the system says")
    void newFile() throws IOException {
        Path plain = Files.createFile(folder.resolve("plain"));
        Assumptions.assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    @DisplayName("Behind a link the file itself is saved, and the link stays")
    void links() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real")).resolve("real.rapport");
        Files.move(file, real);
        Files.createSymbolicLink(folder.resolve("middle"), Path.of("real", "real.rapport"));
        Files.createSymbolicLink(file, Path.of("middle"));
        Plans.save(renamed(file, "Through links"), file);
        assertThat(file).isSymbolicLink();
        assertThat(Plans.load(real).getName()).isEqualTo("Through links");
        Path dangling = Files.createSymbolicLink(folder.resolve("new.rapport"), Path.of("real", "new.rapport"));
        Plans.save(Plans.load(file), dangling);
        assertThat(dangling).isSymbolicLink();
        assertThat(folder.resolve("real/new.rapport")).isRegularFile();
        Path round = Files.createSymbolicLink(folder.resolve("round.rapport"), Path.of("round.rapport"));
        assertThatThrownBy(() -> Plans.overwrite(Plans.load(real), round)).isInstanceOf(PlanProblemsException.class);
    }

    @Test
    @DisplayName("A folder that is not there, and a folder in the file’s place, are said so")
    void noFolder() throws IOException {
        assertThatThrownBy(() -> Plans.save(builder.plan(), folder.resolve("gone/plan.rapport")))
                .isInstanceOf(PlanProblemsException.class)
                .hasMessageEndingWith("There is no folder " + folder.resolve("gone")
                        + ". Please make it first, or choose another.");
        Path inTheWay = Files.createDirectory(folder.resolve("folder.rapport"));
        assertThatThrownBy(() -> Plans.overwrite(builder.plan(), inTheWay)).isInstanceOf(PlanProblemsException.class)
                .hasMessageContaining("This is a folder");
    }

    @Test
    @DisplayName("Through EMF’s stream the same bytes come out")
    void stream() throws IOException {
        var bytes = new ByteArrayOutputStream();
        builder.plan().eResource().save(bytes, Map.of("ENCODING", "ISO-8859-1", "LINE_WIDTH", 10));
        assertThat(bytes.toByteArray()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    @DisplayName("A plan read from the file’s stream is saved over that file, one read from elsewhere is not")
    void loadedFromStream() throws IOException {
        for (String name : new String[] { "plan.rapport", "other.rapport" }) {
            Resource resource = PlanResourceFactory.createResourceSet().createResource(
                    URI.createFileURI(file.toString()));
            Path source = folder.resolve(name);
            if (!source.equals(file)) {
                Plans.save(renamed(file, "Other"), source);
            }
            try (InputStream in = Files.newInputStream(source)) {
                resource.load(in, null);
            }
            ((ServicePlan) resource.getContents().getFirst()).setName("Mine");
            if (source.equals(file)) {
                resource.save(null);
                assertThat(Plans.load(file).getName()).isEqualTo("Mine");
            } else {
                assertThatThrownBy(() -> resource.save(null)).isInstanceOf(ChangedElsewhereException.class);
            }
        }
    }
}
