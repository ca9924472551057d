// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

/**
 * What was done in a draft, to do it again beside a plan that is opened again.
 *
 * @param monday first day of the week it is about
 * @param changes the visits that are planned otherwise
 * @param shown whether the board shows the draft, not the plan
 */
record DraftWork(LocalDate monday, List<VisitPlan> changes, boolean shown) {

    private static final String MONDAY = "monday";

    private static final String SHOWN = "shown";

    private static final String VISITS = "visits";

    /** As it is kept in a file. */
    byte[] content() throws IOException {
        Properties properties = new Properties();
        properties.setProperty(MONDAY, monday.toString());
        properties.setProperty(SHOWN, String.valueOf(shown));
        properties.setProperty(VISITS, String.valueOf(changes.size()));
        for (int index = 0; index < changes.size(); index++) {
            write(changes.get(index), "visit." + index, properties);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        properties.store(out, null);
        return out.toByteArray();
    }

    private static void write(VisitPlan visit, String key, Properties into) {
        set(into, key, visit.id());
        set(into, key + ".person", visit.person());
        set(into, key + ".start", visit.start() == null ? null : visit.start().toString());
        set(into, key + ".minutes", String.valueOf(visit.minutes()));
        set(into, key + ".pattern", visit.pattern());
        setAll(into, key + ".worker.", visit.workers());
        setAll(into, key + ".goal.", visit.goals());
    }

    private static void set(Properties into, String key, String value) {
        if (value != null) {
            into.setProperty(key, value);
        }
    }

    private static void setAll(Properties into, String key, List<String> values) {
        IntStream.range(0, values.size()).forEach(index -> into.setProperty(key + index, values.get(index)));
    }

    /** From a file. @throws IOException also when that holds something else */
    static DraftWork of(byte[] content) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(content));
            List<VisitPlan> changes = IntStream.range(0, Integer.parseInt(properties.getProperty(VISITS)))
                    .mapToObj(index -> visit(properties, "visit." + index)).toList();
            return new DraftWork(LocalDate.parse(properties.getProperty(MONDAY)), changes,
                    Boolean.parseBoolean(properties.getProperty(SHOWN)));
        } catch (IllegalArgumentException | DateTimeException | NullPointerException wrong) {
            throw new IOException(wrong.getLocalizedMessage(), wrong);
        }
    }

    private static VisitPlan visit(Properties from, String key) {
        String start = from.getProperty(key + ".start");
        return new VisitPlan(from.getProperty(key), from.getProperty(key + ".person"),
                start == null ? null : LocalDateTime.parse(start),
                Integer.parseInt(from.getProperty(key + ".minutes")), all(from, key + ".worker."),
                all(from, key + ".goal."), from.getProperty(key + ".pattern"));
    }

    private static List<String> all(Properties from, String key) {
        List<String> values = new ArrayList<>();
        for (String value = from.getProperty(key + 0); value != null; value = from.getProperty(key + values.size())) {
            values.add(value);
        }
        return values;
    }
}
