// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.model.RapportPackage;
import org.rapport.model.ServicePlan;
import org.rapport.testing.TestData;

/** Whatever Rapport once wrote, it reads. */
class FormatHistoryTests {

    @TempDir
    private Path folder;

    static IntStream versions() {
        return IntStream.rangeClosed(1, FormatHistory.CURRENT);
    }

    private static Path golden(int version) {
        return TestData.beside(FormatHistoryTests.class, "golden/format-" + version + ".rapport");
    }

    @ParameterizedTest
    @MethodSource("versions")
    @DisplayName("The golden file of every version loads, says all it ever said, and comes back when saved")
    void goldenFile(int version) throws IOException {
        Path file = golden(version);
        assertThat(file).content().contains("formatVersion=\"" + version + "\"");
        ServicePlan plan = Plans.load(file);
        assertThat(plan.getFormatVersion()).isEqualTo(FormatHistory.CURRENT);
        Path saved = folder.resolve("saved.rapport");
        Plans.save(plan, saved);
        assertThat(EcoreUtil.equals(Plans.load(saved), plan)).isTrue();
        if (version == FormatHistory.CURRENT) {
            assertThat(saved).as("what is written today").hasSameBinaryContentAs(file);
        }
    }

    @Test
    @DisplayName("The golden file of today’s version has every feature that the model has")
    void completeGolden() throws IOException {
        String text = Files.readString(golden(FormatHistory.CURRENT));
        assertThat(RapportPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .flatMap(eClass -> eClass.getEStructuralFeatures().stream())
                .filter(feature -> !text.contains(' ' + feature.getName() + "=\"")
                        && !text.contains('<' + feature.getName()))
                .map(feature -> feature.getEContainingClass().getName() + '.' + feature.getName())).isEmpty();
    }

    @Test
    @DisplayName("A file that says no version is read as one of version 1")
    void noVersion() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.rapport"),
                "<r:ServicePlan xmlns:r='http://rapport-planning.org/plan'/>");
        assertThat(Plans.load(file).getFormatVersion()).isEqualTo(1);
        assertThat(FormatHistory.isReadable(0)).isFalse();
        assertThat(FormatHistory.isReadable(FormatHistory.CURRENT + 1)).isFalse();
    }
}
