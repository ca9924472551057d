// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bad plans by the thousand. How long is set by the property {@code rapport.fuzz.seconds}: a few seconds unless said
 * otherwise, for two seeds. {@code rapport.fuzz.seed} sets the second one, such as that of a case that failed.
 */
@DisplayName("Whatever is in a file")
class MutationFuzzTests {

    private static final long FIXED = 20260302;

    private static final int MOST_MUTATIONS = 5;

    private static final int SHOWN = 6000;

    private static final long NANOSECONDS = TimeUnit.SECONDS.toNanos(Integer.getInteger("rapport.fuzz.seconds", 4)) / 2;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("the program says what is wrong with it, or answers: no crash, no hang, nothing written")
    void fixedSeed(TestReporter reporter) throws IOException {
        assertThat(fuzz(FIXED, reporter)).isEmpty();
    }

    @Test
    @DisplayName("the same holds with a seed nobody has seen before")
    void freshSeed(TestReporter reporter) throws IOException {
        assertThat(fuzz(Long.getLong("rapport.fuzz.seed", System.nanoTime()), reporter)).isEmpty();
    }

    /** @return a report for each defect found */
    private Map<String, String> fuzz(long seed, TestReporter reporter) throws IOException {
        reporter.publishEntry("rapport.fuzz.seed", String.valueOf(seed));
        Corpus corpus = new Corpus();
        Probe probe = new Probe(folder);
        Map<String, String> failures = new TreeMap<>();
        long end = System.nanoTime() + NANOSECONDS;
        int cases = 0;
        while (cases == 0 || System.nanoTime() < end) {
            long caseSeed = seed + cases++;
            byte[] file = file(corpus, new Random(caseSeed));
            Failure failure = probe.failure(file, caseSeed);
            if (failure != null && !failures.containsKey(failure.signature())) {
                byte[] small = Shrinker.shrink(probe, failure, file, caseSeed);
                failures.put(failure.signature(), report(caseSeed, failure, small));
            }
        }
        reporter.publishEntry("files", cases + ", of which " + probe.loaded() + " were plans");
        return failures;
    }

    private static byte[] file(Corpus corpus, Random random) {
        Markup plan = corpus.pick(random).copy();
        Markup other = corpus.pick(random);
        boolean bytes = random.nextInt(8) == 0;
        TreeMutator tree = new TreeMutator(plan, other, random);
        for (int i = random.nextInt(MOST_MUTATIONS) + (bytes ? 0 : 1); i > 0; i--) {
            tree.mutate();
        }
        byte[] file = plan.write().getBytes(StandardCharsets.UTF_8);
        return bytes ? new ByteMutator(random).mutate(file, other.write().getBytes(StandardCharsets.UTF_8)) : file;
    }

    private static String report(long seed, Failure failure, byte[] file) {
        String plan = new String(file, StandardCharsets.UTF_8);
        return "\nseed " + seed + ", rapport " + failure.command() + ":\n" + shown(failure.details())
                + "\n--- the plan, of " + file.length + " bytes:\n" + shown(plan) + "\n";
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
