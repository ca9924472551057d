// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.ServicePlan;

/** Files that mean harm end in a message: nothing is fetched, nothing fills memory. */
@Timeout(120)
class HardenedParserTests {

    private static final String OPEN = "<r:ServicePlan xmlns:r='http://rapport-planning.org/plan' id='p'>";

    private static final String CLOSE = "</r:ServicePlan>";

    private static final String MEGABYTE = "a".repeat(1 << 20);

    @TempDir
    private Path folder;

    private Path write(String... parts) throws IOException {
        Path file = folder.resolve("plan.rapport");
        try (Writer writer = Files.newBufferedWriter(file)) {
            for (String part : parts) {
                writer.write(part);
            }
        }
        return file;
    }

    /** A file with a piece of 64 MB in it. */
    private Path writeHuge(String before, String after) throws IOException {
        Path file = folder.resolve("plan.rapport");
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write(before);
            for (int i = 0; i < 64; i++) {
                writer.write(MEGABYTE);
            }
            writer.write(after);
        }
        return file;
    }

    private static String refusal(Path file) {
        PlanProblemsException thrown = catchThrowableOfType(PlanProblemsException.class, () -> Plans.load(file));
        assertThat(thrown).as("refused").isNotNull();
        return thrown.getMessage();
    }

    @Test
    @DisplayName("A bomb of nested entities ends in a message")
    void entityBomb() throws IOException {
        StringBuilder entities = new StringBuilder("<!DOCTYPE r:ServicePlan [<!ENTITY l0 'lol'>");
        for (int i = 1; i < 20; i++) {
            entities.append("<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>");
        }
        assertThat(refusal(write(entities + "]>" + OPEN, "<people name='&l19;'/>", CLOSE)))
                .contains("A plan has no DOCTYPE");
    }

    @Test
    @DisplayName("An external entity is not looked at, nor is an external DTD")
    void externalEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String file = refusal(write("<!DOCTYPE r:ServicePlan [<!ENTITY s SYSTEM '" + secret.toUri() + "'>]>" + OPEN,
                "<people><name>&s;</name></people>", CLOSE));
        assertThat(file).contains("A plan has no DOCTYPE").doesNotContain("the secret");
        assertThat(refusal(write("<!DOCTYPE r:ServicePlan SYSTEM '" + secret.toUri() + "'>" + OPEN + CLOSE)))
                .contains("A plan has no DOCTYPE");
    }

    @Test
    @DisplayName("Whatever a file names on the network, no connection is made")
    void noConnection() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String host = "http://localhost:" + server.getLocalPort();
            refusal(write(OPEN, "<people id='a' place='" + host + "/p.rapport#x'/>", CLOSE));
            refusal(write(OPEN, "<people id='a'><place href='" + host + "/p.rapport#x'/></people>", CLOSE));
            refusal(write(OPEN, "<x:people xmlns:x='" + host + "/x.ecore'/>", CLOSE));
            refusal(write(OPEN, "<people id='a' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:x='" + host
                    + "/x.ecore' xsi:type='x:Other'/>", CLOSE));
            refusal(write("<!DOCTYPE p SYSTEM '" + host + "/p.dtd'>" + OPEN, CLOSE));
            refusal(write("<x:Plan xmlns:x='" + host + "/x.ecore'/>"));
            refusal(write(OPEN, "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + host + "/p'/>",
                    CLOSE));
            assertThat(Plans.load(write(OPEN.replace(">", " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                    + " xsi:schemaLocation='http://rapport-planning.org/plan " + host + "/plan.ecore'>"), CLOSE)))
                    .isNotNull();
            server.setSoTimeout(200);
            assertThat(catchThrowableOfType(SocketTimeoutException.class, () -> {
                try (Socket caller = server.accept()) {
                    assertThat(caller).as("somebody called").isNull();
                }
            })).as("nobody called").isNotNull();
        }
    }

    @Test
    @DisplayName("Very deep nesting ends in a message")
    void deep() throws IOException {
        int depth = 200_000;
        assertThat(refusal(write(OPEN, "<x>".repeat(depth), "</x>".repeat(depth), CLOSE)))
                .contains("nested more than 64 deep").hasLineCount(2);
    }

    @Test
    @DisplayName("A gigantic attribute, text, comment or name ends in a message")
    void gigantic() throws IOException {
        assertThat(refusal(writeHuge(OPEN + "<people name='", "'/>" + CLOSE))).contains("longer than 16 MB");
        assertThat(refusal(writeHuge(OPEN + "<people><name>", "</name></people>" + CLOSE)))
                .contains("longer than 16 MB");
        assertThat(refusal(writeHuge(OPEN + "<!--", "-->" + CLOSE))).contains("longer than 16 MB");
        assertThat(refusal(writeHuge(OPEN + "<", "/>" + CLOSE))).contains("no XML that can be read");
    }

    @Test
    @DisplayName("A plan may hold any number of ampersands and quotes")
    void manyEscapes() throws IOException {
        ServicePlan plan = Plans.load(write(OPEN, "<people name='a&amp;b&quot;&#65;&lt;'/>".repeat(60_000), CLOSE));
        assertThat(plan.getPeople()).hasSize(60_000)
                .allSatisfy(person -> assertThat(person.getName()).isEqualTo("a&b\"A<"));
    }

    @Test
    @DisplayName("A plan may refer to a plan in another file beside it, and keeps doing so when saved")
    void anotherPlan() throws IOException {
        Files.writeString(folder.resolve("other.rapport"), OPEN + "<places id='home' name='Home'/>" + CLOSE);
        String text = OPEN + "<people id='a' place='other.rapport#home'/>" + CLOSE;
        ResourceSet resources = PlanResourceFactory.createResourceSet();
        Resource resource = resources.getResource(URI.createFileURI(write(text).toString()), true);
        ServicePlan plan = (ServicePlan) resource.getContents().getFirst();
        assertThat(plan.getPeople().getFirst().getPlace().getName()).isEqualTo("Home");
        resource.save(null);
        assertThat(folder.resolve("plan.rapport")).content().contains("href=\"other.rapport#home\"");
        assertThat(Plans.load(folder.resolve("plan.rapport")).getPeople().getFirst().getPlace().getName())
                .isEqualTo("Home");
    }

    @Test
    @DisplayName("Plans that refer to each other load, whichever comes first")
    void eachOther() throws IOException {
        Files.writeString(folder.resolve("one.rapport"),
                OPEN + "<people id='a' place='two.rapport#home'/><places id='office'/>" + CLOSE);
        Files.writeString(folder.resolve("two.rapport"),
                OPEN + "<people id='b' place='one.rapport#office'/><places id='home'/>" + CLOSE);
        for (String first : new String[] { "one", "two" }) {
            assertThat(Plans.load(folder.resolve(first + ".rapport")).getPeople().getFirst().getPlace().eIsProxy())
                    .isFalse();
        }
    }
}
