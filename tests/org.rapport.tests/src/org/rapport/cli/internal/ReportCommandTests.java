// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.cli.internal.CommandLineRun.rapport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.cli.internal.CommandLineRun.Result;
import org.rapport.house.Checkout;

@DisplayName("rapport report")
class ReportCommandTests {

    private static final Pattern FIGURE = Pattern.compile("<(?:td|span)[^>]*data-figure=\"([^\"]+)\"[^>]*>([^<]*)<");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("The names of the files are printed, and the folder is made")
    void names() throws IOException {
        Path output = folder.resolve("a/b");
        Result result = rapport("report", plan(), "--output", output);
        assertThat(result).isEqualTo(
                new Result(0, output.resolve("report.html") + "\n" + output.resolve("report.pdf") + "\n", ""));
        assertThat(output).isDirectoryContaining("glob:**/report.html").isDirectoryContaining("glob:**/report.pdf");
    }

    @Test
    @DisplayName("Every figure of a report is that of rapport metrics")
    void figures() throws IOException {
        Path riverside = Checkout.root().resolve("examples/riverside/riverside.rapport");
        assertThat(rapport("report", riverside, "--output", folder).exit()).isZero();
        JsonObject metrics = JsonParser.parseString(rapport("metrics", riverside, "--format", "json").out())
                .getAsJsonObject().getAsJsonArray("files").get(0).getAsJsonObject();
        Matcher figures = FIGURE.matcher(Files.readString(folder.resolve("report.html")));
        Set<String> kinds = new TreeSet<>();
        int count = 0;
        while (figures.find()) {
            String figure = figures.group(1);
            JsonElement value = value(metrics, figure);
            assertThat(value.isJsonNull()).as(figure).isFalse();
            assertThat(forms(figure, value.getAsDouble())).as(figure).contains(figures.group(2));
            kinds.add(figure.replaceAll("\\.[^.]*(?=\\.[a-zA-Z]+$)", "").replaceAll("\\d+", "N"));
            count++;
        }
        assertThat(count).as("figures").isGreaterThan(500);
        assertThat(kinds).contains("people.coc", "people.newWorkerVisits", "relationships.minutesGiven",
                "workers.utilisationPercent", "service.atLeastPercent", "service.failureCostPence");
    }

    @ParameterizedTest
    @ValueSource(strings = { "x", "person:", "team:ada", "commissioner:x", "" })
    @DisplayName("A reader there is not is wrong use")
    void readers(String reader) throws IOException {
        Result result = rapport("report", plan(), "--output", folder.resolve("out"), "--for", reader);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("team, person, relative:ID, commissioner");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    @DisplayName("A relative is named by id, and gets nothing that is not shared; the folder is not made for nothing")
    void relatives() throws IOException {
        assertThat(rapport("report", plan(), "--output", folder, "--for", "relative").err()).contains("relative:ID");
        Result nobody = rapport("report", plan(), "--output", folder.resolve("out"), "--for", "relative:r2");
        assertThat(nobody.exit()).isEqualTo(2);
        assertThat(nobody.err()).contains("r2");
        Result nothing = rapport("report", plan(), "--output", folder.resolve("out"), "--for", "relative:ruth");
        assertThat(nothing.exit()).isEqualTo(2);
        assertThat(nothing.err()).contains("Ada has not agreed to share anything with Ruth");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    @DisplayName("Without a folder to write to, or with a file for it, it is wrong use")
    void output() throws IOException {
        assertThat(rapport("report", plan())).satisfies(result -> {
            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.err()).contains("--output DIR");
        });
        assertThat(rapport("report", plan(), "--output", plan()).err()).contains("takes a folder");
        Files.copy(plan(), folder.resolve("plan/other.rapport"));
        assertThat(rapport("report", folder, "--output", folder.resolve("out")).err()).contains("several plans");
    }

    @Test
    @DisplayName("A report that is interrupted leaves nothing behind")
    void interrupted() throws IOException {
        Path output = folder.resolve("out");
        Result result = new CommandLineRun().interrupted().run("report", plan(), "--output", output);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(output).doesNotExist();
    }

    private Path plan() throws IOException {
        Path file = folder.resolve("plan/plan.rapport");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, """
                <?xml version="1.0" encoding="UTF-8"?>
                <rapport:ServicePlan xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:rapport="http://rapport-planning.org/plan" id="plan-1" name="A small plan" formatVersion="1"
                    periodStart="2026-03-02" periodEnd="2026-04-12">
                  <standards id="std"/>
                  <people id="ada" name="Ada"><circle id="ruth" name="Ruth"/></people>
                </rapport:ServicePlan>
                """);
    }

    /** What a figure is called in the metrics: lists of people and the like by id, others by place. */
    private static JsonElement value(JsonObject metrics, String figure) {
        String[] path = figure.split("\\.");
        if (path[0].equals("service")) {
            JsonElement value = metrics;
            for (String step : path) {
                value = value.isJsonArray() ? value.getAsJsonArray().get(Integer.parseInt(step))
                        : value.getAsJsonObject().get(step);
            }
            return value;
        }
        String id = figure.substring(path[0].length() + 1, figure.lastIndexOf('.'));
        for (JsonElement each : metrics.getAsJsonArray(path[0])) {
            if (each.getAsJsonObject().get("id").getAsString().equals(id)) {
                return each.getAsJsonObject().get(path[path.length - 1]);
            }
        }
        throw new AssertionError("Nothing in the metrics is called " + figure);
    }

    /** How a figure may be written: whole, with one digit or two, minutes as hours, pence as pounds. */
    private static Set<String> forms(String figure, double value) {
        Set<String> forms = new TreeSet<>();
        forms.add(Long.toString((long) value));
        forms.add(String.format(Locale.ROOT, "%.1f", value));
        forms.add(String.format(Locale.ROOT, "%.2f", value));
        if (figure.contains("inutes")) {
            forms.add(String.format(Locale.ROOT, "%.1f", value / 60));
        }
        if (figure.endsWith("Percent")) {
            forms.add(String.format(Locale.ROOT, "%.1f %%", value));
        }
        if (figure.endsWith("Pence")) {
            forms.add(String.format(Locale.UK, "£%,.2f", value / 100));
        }
        if (figure.endsWith("independence.value")) {
            forms.add(String.format(Locale.ROOT, "%+.1f", value));
        }
        return forms;
    }
}
