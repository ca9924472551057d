// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.rapport.checks.Messages;
import org.rapport.model.CircleMember;
import org.rapport.model.CircleRelation;
import org.rapport.model.CommunityResource;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.RapportTime;
import org.rapport.model.text.Labels;
import org.rapport.report.internal.draw.Icon;
import org.rapport.report.internal.draw.Tone;

/** Who is around a person, each as a card: their own people first, family before friends before community. */
final class CircleCards {

    private static final Messages MESSAGES = Messages.of(CircleCards.class);

    private static final String SEPARATOR = " · ";

    /** Of each side; more than that nobody can take in. */
    private static final int MOST = 12;

    private final Person person;

    private final PlanIndex index;

    private final LocalDate at;

    private final PictureStyle style;

    CircleCards(Person person, PlanIndex index, LocalDate at, PictureStyle style) {
        this.person = person;
        this.index = index;
        this.at = at;
        this.style = style;
    }

    /** Family, friends, neighbours, groups, and the community's part in the person's goals. */
    List<CircleCard> own() {
        List<CircleCard> cards = new ArrayList<>();
        person.getCircle().stream().filter(style::isShown)
                .sorted(Comparator.comparing(member -> order(member.getRelation()))).map(this::member)
                .forEach(cards::add);
        Set<CommunityResource> resources = new LinkedHashSet<>();
        person.getGoals().stream().filter(style::isShown).flatMap(goal -> goal.getSteps().stream())
                .filter(style::isShown).map(step -> step.getResource()).filter(style::isShown).forEach(resources::add);
        resources.forEach(resource -> cards.add(card(resource, CardShape.HEXAGON, Tone.COMMUNITY, Icon.COMMUNITY,
                Labels.of(resource), MESSAGES.text("circle.resource"))));
        return bounded(cards, "circle.more.circle", Tone.PERSON);
    }

    /** Workers with a relationship, the key worker first, then by minutes; then whoever came without one. */
    List<CircleCard> workers() {
        List<CircleCard> cards = index.relationshipsOf(person).stream().filter(style::isShown)
                .filter(relationship -> style.isShown(relationship.getWorker())).map(this::relationship)
                .sorted(Comparator.comparing(CircleCard::inForce).thenComparing(CircleCard::key)
                        .thenComparing(CircleCard::minutes).reversed())
                .toList();
        List<CircleCard> bounded = bounded(cards, "circle.more.workers", Tone.WORKER);
        List<String> unrecorded = index.visitsByWorker(person).keySet().stream().filter(style::isShown)
                .filter(worker -> index.relationshipsOf(person).stream().noneMatch(each -> each.getWorker() == worker))
                .map(Labels::name).toList();
        if (!unrecorded.isEmpty()) {
            bounded.add(new CircleCard(null, CardShape.FOLDED, Tone.LOOK, Icon.NEW, false,
                    MESSAGES.format("circle.unrecorded", unrecorded.size()),
                    MESSAGES.format("circle.unrecorded.names", String.join(", ", unrecorded)), null, 0, false));
        }
        return bounded;
    }

    private List<CircleCard> bounded(List<CircleCard> cards, String key, Tone tone) {
        if (cards.size() <= MOST) {
            return new ArrayList<>(cards);
        }
        List<CircleCard> rest = cards.subList(MOST - 1, cards.size());
        List<CircleCard> some = new ArrayList<>(cards.subList(0, MOST - 1));
        some.add(new CircleCard(null, CardShape.PLAIN, tone, Icon.COMMUNITY, false, MESSAGES.format(key, rest.size()),
                rest.stream().map(CircleCard::name).collect(Collectors.joining(", ")), null, 0, true));
        return some;
    }

    private CircleCard member(CircleMember member) {
        List<String> about = new ArrayList<>();
        about.add(Labels.words(member.getRelation().getName()));
        if (member.isCarer()) {
            about.add(MESSAGES.text("circle.carer"));
        }
        if (member.getHoursPerWeek() > 0) {
            about.add(MESSAGES.format("circle.hoursPerWeek", member.getHoursPerWeek()));
        }
        boolean group = member.getRelation() == CircleRelation.GROUP;
        Icon icon = switch (order(member.getRelation())) {
            case 0 -> Icon.FAMILY;
            case 1 -> Icon.HEART;
            default -> Icon.COMMUNITY;
        };
        return card(member, group ? CardShape.HEXAGON : order(member.getRelation()) == 0 ? CardShape.HOUSE
                : CardShape.ROUND, group ? Tone.COMMUNITY : Tone.PERSON, icon, Labels.of(member),
                String.join(SEPARATOR, about));
    }

    private CircleCard relationship(Relationship relationship) {
        Worker worker = relationship.getWorker();
        LedgerBar ledger = LedgerBar.of(relationship, index, at);
        List<String> about = new ArrayList<>();
        about.add(Words.role(worker));
        about.add(Labels.words(relationship.getDepth().getName()).toLowerCase(Locale.ROOT));
        about.add(stage(relationship));
        if (relationship.isChosenByPerson()) {
            about.add(MESSAGES.format("circle.chosen", Labels.name(person)));
        }
        return new CircleCard(relationship, CardShape.FOLDED, Tone.WORKER, Icon.WORKER, relationship.isKeyWorker(),
                Labels.name(worker), String.join(SEPARATOR, about), ledger, ledger.metrics().minutesGiven(),
                index.isInForce(relationship, at));
    }

    private String stage(Relationship relationship) {
        LocalDate ended = relationship.getEndedOn();
        if (ended != null && ended.isBefore(at)) {
            return MESSAGES.format("circle.ended", Days.brief(ended));
        }
        LocalDate started = RapportTime.start(relationship,
                index.visitsOf(relationship.getWorker(), person));
        if (started == null) {
            return MESSAGES.text("circle.notBegun");
        }
        return MESSAGES.format(started.isAfter(at) ? "circle.begins" : "circle.since", Days.brief(started));
    }

    private static CircleCard card(Identifiable element, CardShape shape, Tone tone, Icon icon,
            String name, String about) {
        return new CircleCard(element, shape, tone, icon, false, name, about, null, 0, true);
    }

    private static int order(CircleRelation relation) {
        return switch (relation) {
            case PARTNER, PARENT, CHILD, SIBLING, OTHER_FAMILY -> 0;
            case FRIEND, NEIGHBOUR -> 1;
            case GROUP -> 2;
        };
    }
}
