// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.model.ServicePlan;
import org.rapport.testing.PlanBuilder;

@DisplayName("A sheet of visits")
class VisitSheetTests {

    private static final String TEXT = "Client,Start,Minutes\nZoë,2026-03-02 09:00,30\n";

    private final PlanBuilder plan = new PlanBuilder();

    private VisitImport read(byte[] bytes) throws Exception {
        plan.person("Zoë");
        plan.worker("Sam");
        return VisitImport.of(Sheets.sheet(bytes), plan.plan(), new ImportChoices(), new BasicMonitor());
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252" })
    @DisplayName("is read in the characters it is written in, and says so where they had to be guessed")
    void charsets(String name) throws Exception {
        String mark = name.startsWith("UTF-16") ? "\uFEFF" : "";
        VisitImport read = read((mark + TEXT).getBytes(Charset.forName(name)));
        assertThat(read.coming()).hasSize(1);
        assertThat(read.notes().getFirst().contains("Windows-1252")).isEqualTo(name.startsWith("w"));
    }

    @Test
    @DisplayName("may begin with a mark for UTF-8")
    void byteOrderMark() throws Exception {
        assertThat(read(('\uFEFF' + TEXT).getBytes(StandardCharsets.UTF_8)).coming()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "';'", "'\t'", "','" })
    @DisplayName("has commas, semicolons or tabs between cells, and lines that end in any way")
    void separators(char separator) throws Exception {
        for (String end : new String[] { "\n", "\r\n", "\r" }) {
            assertThat(read(("sep=" + separator + end + TEXT.replace(',', separator).replace("\n", end))
                    .getBytes(StandardCharsets.UTF_8)).coming()).hasSize(1);
        }
    }

    @Test
    @DisplayName("may have a title above the names of columns, and empty lines anywhere")
    void title() throws Exception {
        VisitImport read = read(("Rota of the week,,\n\n,,\nPrinted by the office; page 1,,\n" + TEXT
                + ",,\n\nNobody,2026-03-02 09:00,30\n").getBytes(StandardCharsets.UTF_8));
        assertThat(read.coming()).hasSize(1);
        assertThat(read.problems()).singleElement().satisfies(each -> assertThat(each.line()).isEqualTo(9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "'' | There is nothing in this file",
            "' \n \n' | There is nothing in this file",
            "'\"\"' | There is nothing in this file",
            "PK\u0003\u0004more | This is an Excel workbook", "a\u0000b | This is no text",
            "'Apples,Pears\n1,2\n' | No row with the names of columns was found",
            "'Client,Start\nZoë,09:00\n' | Of the columns named in line 1 (Client, Start) none says how long it takes",
            "'Carer,Minutes\nZoë,30\n' | none says whom a visit is for and when it starts",
            "'Client,Start,Minutes\n' | There are no visits below the names of the columns",
            "'Client,Start,Minutes\nZoë,2026-03-02 09:00,30\nZoë,\"2026-03-03 09:00,30\n' | Below line 2 a quotation",
            "'Client,Start,Minutes\nZoë,\"2026-03-03\" 09:00,30\n' | Below line 1 a quotation mark" })
    @DisplayName("that is none says what it is instead, and what to do")
    void refused(String text, String why) {
        assertThatThrownBy(() -> Sheets.sheet(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotASheetException.class).hasMessageContaining(why);
    }

    @Test
    @DisplayName("with broken UTF-8 or UTF-16 behind its mark is refused")
    void brokenCharacters() {
        assertThatThrownBy(() -> Sheets.sheet(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xC3, 'a' }))
                .isInstanceOf(NotASheetException.class).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> Sheets.sheet(new byte[] { (byte) 0xFF, (byte) 0xFE, 'a' }))
                .isInstanceOf(NotASheetException.class).hasMessageContaining("UTF-16LE");
    }

    @Test
    @DisplayName("with a row of more cells than columns asks for that row alone")
    void extraCells() throws Exception {
        VisitImport read = read((TEXT + "Zoë,2026-03-03 09:00,30,again,\nZoë,2026-03-04 09:00,30,,\n")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(read.coming()).hasSize(2);
        assertThat(read.problems()).singleElement()
                .satisfies(each -> assertThat(each.asked()).startsWith("This row has 5 cells, and only 3 columns"));
    }

    @Test
    @DisplayName("may hold visits by the ten thousand, good and bad")
    void large() throws Exception {
        String rows = IntStream.range(0, 20_000)
                .mapToObj(i -> (i % 10 == 0 ? "Nobody " + i : "Zoë") + ",Sam," + (1 + i / 1440 % 28) + "/"
                        + (1 + i / 1440 / 28) + "/2026 " + i / 60 % 24 + ":" + (i % 60 < 10 ? "0" : "") + i % 60
                        + ",30\n")
                .collect(Collectors.joining());
        VisitImport read = read(("Client,Carer,Start,Minutes\n" + rows).getBytes(StandardCharsets.UTF_8));
        assertThat(read.refused()).isEqualTo(2_000);
        assertThat(read.unknown()).hasSize(2_000);
        assertThat(read.coming()).hasSize(18_000);
        ServicePlan target = plan.plan();
        assertThat(read.addTo(target)).isEmpty();
        assertThat(target.getVisits()).hasSize(18_000);
    }
}
