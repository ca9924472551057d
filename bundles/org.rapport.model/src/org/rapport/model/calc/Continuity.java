// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Continuity of care for one person over a window of visits. Both a concentration index (UPC, COC, HI, MMCI) and a
 * sequence index (SECON) are given, because equal concentration can hide opposite sequences. An index that is not
 * defined is {@code null}, never 0 or 1.
 * <p>
 * With n<sub>i</sub> the attendances of worker i and N their sum (a visit by two workers is two attendances):
 * UPC = max n<sub>i</sub> / N and COC (Bice-Boxerman) = (&Sigma; n<sub>i</sub>&sup2; - N) / (N (N - 1)) and
 * MMCI = (1 - M / (N + 0.1)) / (1 - 1 / (N + 0.1)) after BMC Health Services Research 2022, 22:7953, table 2;
 * HI = &Sigma; (n<sub>i</sub> / N)&sup2; and SECON = share of consecutive visits with a worker in common after BMC
 * Primary Care 2021, s12875-020-01361-0, table 1.
 *
 * @param visits visits with at least one worker, 0 or more
 * @param attendances N, the sum of the workers' attendances, 0 or more
 * @param workers M, different workers, 0 or more
 * @param upc usual provider of care, over 0 to 1; undefined for N = 0
 * @param coc Bice-Boxerman continuity of care, 0 to 1; undefined for N &lt; 2
 * @param secon sequential continuity, 0 to 1; undefined for fewer than two visits
 * @param hi Herfindahl index, over 0 to 1; undefined for N = 0
 * @param mmci modified modified continuity index, 0 to 1; undefined for N = 0
 * @param handOffs consecutive visits without a worker in common, 0 or more; equals (N - 1)(1 - SECON) when every visit
 *        has one worker; undefined without visits
 */
public record Continuity(int visits, int attendances, int workers, Double upc, Double coc, Double secon, Double hi,
        Double mmci, Integer handOffs) {

    /**
     * The indices of a sequence of visits.
     *
     * @param visitors for each visit, in order, the workers who came; a visit without any is left out
     */
    public static Continuity of(List<? extends Collection<?>> visitors) {
        List<? extends Collection<?>> filled = visitors.stream().filter(workers -> !workers.isEmpty()).toList();
        Map<Object, Integer> counts = new HashMap<>();
        filled.forEach(workers -> workers.forEach(worker -> counts.merge(worker, 1, Integer::sum)));
        long n = 0;
        long squares = 0;
        int most = 0;
        for (int count : counts.values()) {
            n += count;
            squares += (long) count * count;
            most = Math.max(most, count);
        }
        int visits = filled.size();
        Integer handOffs = visits == 0 ? null : changes(filled);
        return new Continuity(visits, Math.toIntExact(n), counts.size(), //
                n == 0 ? null : (double) most / n, //
                n < 2 ? null : (double) (squares - n) / ((double) n * (n - 1)), //
                visits < 2 ? null : 1 - (double) handOffs / (visits - 1), //
                n == 0 ? null : (double) squares / ((double) n * n), //
                n == 0 ? null : (1 - counts.size() / (n + 0.1)) / (1 - 1 / (n + 0.1)), //
                handOffs);
    }

    /** Whether there are too few visits for an index to say anything. @param minimum the fewest that do, 0 or more */
    public boolean tooFewVisits(int minimum) {
        return visits < minimum;
    }

    /** These figures with every index undefined when there are fewer visits than {@code minimum}. */
    public Continuity undefinedBelow(int minimum) {
        return tooFewVisits(minimum)
                ? new Continuity(visits, attendances, workers, null, null, null, null, null, handOffs)
                : this;
    }

    private static int changes(List<? extends Collection<?>> visitors) {
        int changes = 0;
        for (int i = 1; i < visitors.size(); i++) {
            if (Collections.disjoint(visitors.get(i - 1), visitors.get(i))) {
                changes++;
            }
        }
        return changes;
    }
}
