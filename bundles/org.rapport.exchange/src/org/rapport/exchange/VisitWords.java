// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.Worker;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/** What a calendar says of a visit, by who reads it. */
abstract class VisitWords {

    /** For the person: who comes. */
    static final VisitWords OF_PERSON = new VisitWords() {

        @Override
        String summary(Visit visit) {
            return Texts.format("calendar.person",
                    visit.getWorkers().isEmpty() ? Texts.text("calendar.open") : names(visit.getWorkers()),
                    purpose(visit));
        }
    };

    /** For somebody of the person's circle: whose visit, and who comes. */
    static final VisitWords SHARED = new VisitWords() {

        @Override
        String summary(Visit visit) {
            return Texts.format("calendar.shared", Labels.name(visit.getPerson()), purpose(visit),
                    visit.getWorkers().isEmpty() ? Texts.text("calendar.open.with") : names(visit.getWorkers()));
        }
    };

    /** For a worker: to whom, where, and with whom. */
    static VisitWords of(Worker worker) {
        return new VisitWords() {

            @Override
            String summary(Visit visit) {
                return Texts.format("calendar.worker", Labels.name(visit.getPerson()), purpose(visit));
            }

            @Override
            List<String> sentences(Visit visit) {
                List<String> sentences = new ArrayList<>(super.sentences(visit));
                List<Worker> others = visit.getWorkers().stream().filter(other -> other != worker).toList();
                if (!others.isEmpty()) {
                    sentences.add(Texts.format("calendar.together", names(others)));
                }
                int wanting = visit.getWorkersNeeded() - visit.getWorkers().size();
                if (wanting > 0) {
                    sentences.add(Texts.format("calendar.wanting", Integer.toString(wanting)));
                }
                return sentences;
            }

            @Override
            String place(Visit visit) {
                Person person = visit.getPerson();
                boolean atHome = visit.getMode() == VisitMode.HOME && person != null && person.getPlace() != null;
                return atHome ? Labels.of(person.getPlace()) : "";
            }
        };
    }

    /** The line that a calendar shows. */
    abstract String summary(Visit visit);

    /** What else there is to say, in sentences; empty for nothing. */
    final String description(Visit visit) {
        return String.join(" ", sentences(visit));
    }

    /** Where to go; empty where the reader knows, or nobody said. */
    String place(Visit visit) {
        return "";
    }

    List<String> sentences(Visit visit) {
        boolean usual = VisitTimes.isFaceToFace(visit) && visit.getMode() != VisitMode.CLINIC;
        return usual ? List.of() : List.of(Texts.text("mode." + visit.getMode().getName()));
    }

    private static String purpose(Visit visit) {
        return Texts.text("purpose." + visit.getPurpose().getName());
    }

    private static String names(List<Worker> workers) {
        return workers.stream().map(Labels::name).collect(Collectors.joining(Texts.text("calendar.and")));
    }
}
