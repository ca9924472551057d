// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rapport.exchange.VisitImport.Coming;
import org.rapport.exchange.VisitImport.Present;
import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.text.Labels;

/**
 * Tells visits that come in from those that are there already. Two are the same when they have the same id, or the same
 * person, start and one of the workers.
 */
final class VisitMatcher {

    /** What can be an id in a plan, where several stand in one attribute. */
    private static final Pattern ID = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*");

    private static final Map<VisitColumn, Function<Visit, Object>> COMPARED = new EnumMap<>(Map.of(
            VisitColumn.PERSON, Visit::getPerson, VisitColumn.PERSON_NAME, Visit::getPerson,
            VisitColumn.START, Visit::getStart, VisitColumn.PURPOSE, Visit::getPurpose, VisitColumn.STATUS,
            Visit::getStatus,
            VisitColumn.ACTUAL_START, Visit::getActualStart, VisitColumn.ACTUAL_MINUTES, Visit::getActualMinutes));

    private final SheetColumns columns;

    private final LocalDate first;

    private final LocalDate last;

    private final Map<String, Visit> ofPlan = new HashMap<>();

    private final Map<String, Visit> anyAt = new HashMap<>();

    private final Map<String, EObject> ids = new HashMap<>();

    /** By person, start and worker. */
    private final Map<String, Coming> ofSheet = new HashMap<>();

    /** Those with an id of their own. */
    private final Map<String, Coming> byId = new HashMap<>();

    /** Those without, by person and start. */
    private final Map<String, Coming> withoutId = new HashMap<>();

    private final List<Coming> coming = new ArrayList<>();

    private final List<Present> present = new ArrayList<>();

    private final List<ImportProblem> problems = new ArrayList<>();

    private int unsaid;

    VisitMatcher(ServicePlan plan, SheetColumns columns) {
        this.columns = columns;
        first = plan.getPeriodStart();
        last = plan.getPeriodEnd();
        for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identifiable element) {
                ids.put(element.getId(), element);
            }
        }
        for (Visit visit : plan.getVisits()) {
            for (LocalDateTime start : starts(visit)) {
                keys(visit, start).forEach(key -> ofPlan.putIfAbsent(key, visit));
                anyAt.putIfAbsent(at(visit, start), visit);
            }
        }
    }

    private static Set<LocalDateTime> starts(Visit visit) {
        Set<LocalDateTime> starts = new HashSet<>();
        starts.add(visit.getStart());
        starts.add(visit.getActualStart());
        starts.remove(null);
        return starts;
    }

    /** Whether a visit is in the plan already. */
    boolean has(Visit visit) {
        return ids.containsKey(visit.getId()) || keys(visit, visit.getStart()).stream().anyMatch(ofPlan::containsKey);
    }

    /** Puts the visit of a row where it belongs. */
    void take(SheetRow row, Visit visit) {
        if (row.isUnderstood()) {
            String id = row.cell(VisitColumn.ID);
            visit.setId(idFor(visit, id));
            EObject sameId = ids.get(visit.getId());
            if (sameId != null && !(sameId instanceof Visit)) {
                row.ask(VisitColumn.ID, Texts.format("row.id.taken", Labels.of((Identifiable) sameId)));
            } else {
                Visit same = sameId != null ? (Visit) sameId : inPlan(visit);
                if (same != null) {
                    present.add(new Present(row.line(), same, others(row, visit, same), visit));
                } else {
                    add(row, visit, !id.isEmpty());
                }
            }
        }
        problems.addAll(row.problems());
    }

    private Visit inPlan(Visit visit) {
        return keys(visit, visit.getStart()).stream().map(ofPlan::get).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    private void add(SheetRow row, Visit visit, boolean hasId) {
        Coming sameId = hasId ? byId.get(visit.getId()) : null;
        Coming sameKey = keys(visit, visit.getStart()).stream().map(ofSheet::get).filter(Objects::nonNull).findFirst()
                .orElse(null);
        Coming together = hasId ? sameId : withoutId.get(at(visit, visit.getStart()));
        if (sameKey == null && together != null && isShared(together.visit(), visit)) {
            join(row, together, visit);
        } else if (sameKey != null && (sameId == sameKey || !hasId)) {
            row.ask(Texts.format("row.twice", sameKey.lines().getFirst().toString()));
        } else if (sameId != null) {
            row.ask(VisitColumn.ID, Texts.format("row.id.twice", sameId.lines().getFirst().toString()));
        } else if (sameKey != null) {
            row.ask(Texts.format("row.twin", sameKey.lines().getFirst().toString()));
        } else {
            remember(row, visit, hasId);
        }
    }

    private void remember(SheetRow row, Visit visit, boolean hasId) {
        Coming one = new Coming(new ArrayList<>(List.of(row.line())), visit, notes(row, visit));
        coming.add(one);
        unsaid += row.has(VisitColumn.STATUS) || row.has(VisitColumn.ACTUAL_START)
                || row.has(VisitColumn.ACTUAL_MINUTES) ? 0 : 1;
        keys(visit, visit.getStart()).forEach(key -> ofSheet.put(key, one));
        if (hasId) {
            byId.put(visit.getId(), one);
        } else {
            withoutId.putIfAbsent(at(visit, visit.getStart()), one);
        }
    }

    private static boolean isShared(Visit one, Visit other) {
        return one.getPerson() == other.getPerson() && one.getStart().equals(other.getStart())
                && !one.getWorkers().isEmpty() && !other.getWorkers().isEmpty()
                && one.getDurationMinutes() == other.getDurationMinutes() && one.getPurpose() == other.getPurpose()
                && one.getStatus() == other.getStatus();
    }

    /** Some systems write a row for each of the workers who go together. */
    private void join(SheetRow row, Coming together, Visit visit) {
        Visit whole = together.visit();
        whole.getWorkers().addAll(visit.getWorkers());
        whole.setWorkersNeeded(Math.max(whole.getWorkersNeeded(), whole.getWorkers().size()));
        if (!Objects.equals(whole.getActualStart(), visit.getActualStart())
                || !Objects.equals(whole.getActualMinutes(), visit.getActualMinutes())) {
            together.notes().add(Texts.format("note.together", String.valueOf(row.line()),
                    together.lines().getFirst().toString()));
        }
        together.lines().add(row.line());
        keys(whole, whole.getStart()).forEach(key -> ofSheet.put(key, together));
    }

    private List<String> notes(SheetRow row, Visit visit) {
        List<String> notes = new ArrayList<>(row.notes());
        Visit other = anyAt.get(at(visit, visit.getStart()));
        if (other != null) {
            notes.add(Texts.format("note.other", Labels.names(other.getWorkers()), Labels.name(visit.getPerson())));
        }
        LocalDate day = visit.getStart().toLocalDate();
        if (first != null && day.isBefore(first) || last != null && day.isAfter(last)) {
            notes.add(Texts.text("note.outside"));
        }
        return notes;
    }

    private List<String> others(SheetRow row, Visit visit, Visit same) {
        List<String> others = new ArrayList<>();
        COMPARED.forEach((column, value) -> {
            if (row.has(column) && !Objects.equals(value.apply(visit), value.apply(same))) {
                others.add(columns.name(column));
            }
        });
        if (visit.getDurationMinutes() != same.getDurationMinutes()) {
            others.add(Stream.of(VisitColumn.DURATION, VisitColumn.HOURS, VisitColumn.END, VisitColumn.ACTUAL_MINUTES,
                    VisitColumn.ACTUAL_END).filter(row::has).map(columns::name).findFirst().orElseThrow());
        }
        boolean someOfThem = !row.has(VisitColumn.ID) && same.getWorkers().containsAll(visit.getWorkers());
        if (!someOfThem && !Set.copyOf(visit.getWorkers()).equals(Set.copyOf(same.getWorkers()))) {
            others.add(columns.name(columns.has(VisitColumn.WORKERS) ? VisitColumn.WORKERS : VisitColumn.WORKER_NAMES));
        }
        return others;
    }

    /** The id of the sheet, or one that follows from what it says: so it is known again when it comes in again. */
    private static String idFor(Visit visit, String said) {
        if (ID.matcher(said).matches()) {
            return said;
        }
        String text = said.isEmpty() ? String.join("\n", keys(visit, visit.getStart())) : said;
        return "visit-" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String at(Visit visit, LocalDateTime start) {
        return (visit.getPerson() == null ? "" : visit.getPerson().getId()) + '\n' + start;
    }

    private static List<String> keys(Visit visit, LocalDateTime start) {
        String at = at(visit, start);
        return visit.getWorkers().isEmpty() ? List.of(at + '\n')
                : visit.getWorkers().stream().map(Worker::getId).map(id -> at + '\n' + id).toList();
    }

    List<Coming> coming() {
        return coming;
    }

    List<Present> present() {
        return present;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    int unsaid() {
        return unsaid;
    }
}
