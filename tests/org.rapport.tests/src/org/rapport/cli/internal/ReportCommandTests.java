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

    private static final Path RIVERSIDE = Checkout.root().resolve("examples/riverside/riverside.rapport");

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
        assertThat(rapport("report", RIVERSIDE, "--output", folder).exit()).isZero();
        Set<String> kinds = figures(Files.readString(folder.resolve("report.html")), "data-figure", RIVERSIDE, 500);
        assertThat(kinds).contains("people.coc", "people.newWorkerVisits", "relationships.minutesGiven",
                "workers.utilisationPercent", "service.atLeastPercent", "service.failureCostPence");
    }

    @Test
    @DisplayName("A comparison begins the report, with the figures of both plans and as many findings as compare tells")
    void comparison() throws IOException {
        Path before = otherRoster();
        assertThat(rapport("report", RIVERSIDE, "--compared-with", before, "--output", folder.resolve("out")).exit())
                .isZero();
        String page = Files.readString(folder.resolve("out/report.html"));
        assertThat(rapport("report", RIVERSIDE, "--output", folder.resolve("alone")).exit()).isZero();
        assertThat(Files.readString(folder.resolve("alone/report.html"))).contains("chapter-outcomes")
                .doesNotContain("chapter-change");
        String change = page.substring(page.indexOf("id=\"chapter-change\""),
                page.indexOf("id=\"chapter-outcomes\""));
        assertThat(figures(change, "data-figure", RIVERSIDE, 20)).contains("people.coc",
                "workers.utilisationPercent");
        assertThat(figures(change, "data-before", before, 10)).contains("people.coc", "workers.utilisationPercent");
        JsonObject compared = JsonParser.parseString(
                rapport("compare", before, RIVERSIDE, "--format", "json", "--fail-on", "never").out())
                .getAsJsonObject().getAsJsonObject("findings");
        assertThat(tile(change, "asked now, and not before")).isEqualTo(compared.getAsJsonArray("new").size())
                .isPositive();
        assertThat(tile(change, "asked before, and no more")).isEqualTo(compared.getAsJsonArray("gone").size())
                .isPositive();
        assertThat(tile(change, "asked before and now alike")).isEqualTo(compared.get("same").getAsInt());
        assertThat(change).contains("Continuity of care before and after", "What is asked otherwise");
        assertThat(page).contains("Compared with Riverside", "What would change");
    }

    @Test
    @DisplayName("A plan compared with itself changes nothing, and says so")
    void comparedWithItself() throws IOException {
        Path plan = plan();
        assertThat(rapport("report", plan, "--compared-with", plan, "--output", folder.resolve("out")).exit()).isZero();
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("The same is asked of both plans.",
                "Nobody’s figures change.", "No worker’s weeks change.");
    }

    @Test
    @DisplayName("A plan to compare with that cannot be read is named, and two plans cannot both be standard input")
    void unreadableComparison() throws IOException {
        Path output = folder.resolve("out");
        Result missing = rapport("report", plan(), "--compared-with", folder.resolve("x"), "--output", output);
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains(folder.resolve("x") + ": There is no such file");
        assertThat(rapport("report", "-", "--compared-with", "-", "--output", output).err())
                .contains("Only one of the two");
        assertThat(output).doesNotExist();
    }

    /** Riverside with other workers for some visits. */
    private Path otherRoster() throws IOException {
        return Files.writeString(folder.resolve("before.rapport"), Files.readString(RIVERSIDE)
                .replaceAll("(-2026-04-[01]\\d\" person=\"\\w+\") workers=\"owen\"", "$1 workers=\"nia\""));
    }

    private static int tile(String page, String what) {
        Matcher matcher = Pattern.compile(">(\\d+)</span><span class=\"what\">" + what).matcher(page);
        assertThat(matcher.find()).as(what).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    /** Asserts that figures are those of the metrics. @param least how many @return their kinds */
    private static Set<String> figures(String page, String attribute, Path plan, int least) {
        JsonObject metrics = JsonParser.parseString(rapport("metrics", plan, "--format", "json").out())
                .getAsJsonObject().getAsJsonArray("files").get(0).getAsJsonObject();
        Matcher figures = Pattern.compile("<(?:td|span)[^>]*" + attribute + "=\"([^\"]+)\"[^>]*>([^<]*)<")
                .matcher(page);
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
        assertThat(count).as("figures").isGreaterThan(least);
        return kinds;
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
