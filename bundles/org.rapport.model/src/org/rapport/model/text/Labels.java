// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.Activity;
import org.rapport.model.CircleMember;
import org.rapport.model.Episode;
import org.rapport.model.HandOff;
import org.rapport.model.Identifiable;
import org.rapport.model.NamedElement;
import org.rapport.model.Person;
import org.rapport.model.RapportPackage;
import org.rapport.model.Relationship;
import org.rapport.model.Visit;
import org.rapport.model.VisitPattern;
import org.rapport.model.Worker;
import org.rapport.model.calc.VisitTimes;

/** What elements are called when people read of them. One wording for findings, reports, diagrams and editors. */
public final class Labels {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.UK);

    private static final String NOBODY = "nobody yet";

    private static final String NO_TIME = "no time";

    private Labels() {
    }

    /** What to call an element; its kind in words when it says nothing of itself. Never null, never empty. */
    public static String of(Identifiable element) {
        String label = switch (element) {
            case Person person -> person.getName();
            case NamedElement named -> named.getName();
            case CircleMember member -> member.getName();
            case Visit visit -> "Visit to " + name(visit.getPerson()) + " by " + names(visit.getWorkers()) + ", "
                    + moment(VisitTimes.start(visit));
            case VisitPattern pattern -> "Visits to " + name(pattern.getPerson()) + " by " + names(pattern.getWorkers())
                    + " at " + (pattern.getTime() == null ? NO_TIME : pattern.getTime());
            case Activity activity -> words(activity.getKind().name()) + " of " + name(activity.getWorker()) + ", "
                    + moment(activity.getStart());
            case Relationship relationship -> name(relationship.getWorker()) + " with "
                    + name(relationship.getPerson());
            case HandOff handOff -> "Hand-off of " + name(handOff.getPerson()) + " from "
                    + name(handOff.getFromWorker()) + " to " + name(handOff.getToWorker());
            case Episode episode -> words(episode.getKind().name()) + " from " + day(episode.getStartedOn());
            default -> PartLabels.of(element);
        };
        label = label == null ? statement(element) : label;
        return label == null || label.isBlank() ? words(element.eClass().getName()) : label;
    }

    /** What to call a person; never null. */
    public static String name(Person person) {
        return person == null ? NOBODY : Objects.requireNonNullElse(person.getName(), "somebody");
    }

    /** What to call a worker; never null. */
    public static String name(Worker worker) {
        return worker == null ? NOBODY : Objects.requireNonNullElse(worker.getName(), "somebody");
    }

    /** Names of workers, joined by "and". */
    public static String names(List<Worker> workers) {
        return workers.isEmpty() ? NOBODY : workers.stream().map(Labels::name).collect(Collectors.joining(" and "));
    }

    /** A day in words, such as Mon 2 Mar 2026; "no day" for null. */
    public static String day(LocalDate day) {
        return day == null ? "no day" : DAY.format(day);
    }

    /** A moment in words, such as Mon 2 Mar 2026 09:30; "no time" for null. */
    public static String moment(LocalDateTime moment) {
        return moment == null ? NO_TIME : MOMENT.format(moment);
    }

    /** A class or literal name in words: GoalStep is Goal step, DOING_WITH is Doing with. */
    public static String words(String name) {
        String spaced = name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    /** The first text that an element has but its id: statement, description and the like. */
    private static String statement(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (!attribute.isMany() && attribute != RapportPackage.Literals.IDENTIFIABLE__ID
                    && element.eGet(attribute) instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }
}
