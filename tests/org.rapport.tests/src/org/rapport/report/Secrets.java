// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.CircleMember;
import org.rapport.model.Consent;
import org.rapport.model.ConsentAnswer;
import org.rapport.model.DemandEvent;
import org.rapport.model.DemandKind;
import org.rapport.model.Goal;
import org.rapport.model.GoalStatus;
import org.rapport.model.GoalStep;
import org.rapport.model.OutcomeScore;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Relationship;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.Worker;

/** A plan in which every text is a word of its own, ids included, so that each can be found wherever it gets to. */
final class Secrets {

    /** What a secret word stands for. */
    record Secret(EObject owner, EStructuralFeature feature) {

        @Override
        public String toString() {
            return owner.eClass().getName() + '.' + feature.getName();
        }
    }

    private final String prefix;

    private final Pattern word;

    private final Map<String, Secret> words = new HashMap<>();

    private final ServicePlan plan = RapportFactory.eINSTANCE.createServicePlan();

    /** @param people how many people there are */
    Secrets(int people) {
        this(people, "qz");
    }

    /** @param prefix of its words, two letters that stand in no other word */
    Secrets(int people, String prefix) {
        this.prefix = prefix;
        word = Pattern.compile(prefix + "\\d{5}x");
        plan.setPeriodStart(LocalDate.parse("2026-03-02"));
        plan.setPeriodEnd(LocalDate.parse("2026-03-15"));
        plan.setStandards(RapportFactory.eINSTANCE.createPlanningStandards());
        for (int i = 0; i < people; i++) {
            plan.getPeople().add((Person) full(RapportFactory.eINSTANCE.createPerson()));
        }
        for (int i = 0; i < 2; i++) {
            plan.getWorkers().add((Worker) full(RapportFactory.eINSTANCE.createWorker()));
        }
        plan.getResources().add(RapportFactory.eINSTANCE.createCommunityResource());
        plan.getPeople().forEach(this::connect);
        name(plan);
        plan.eAllContents().forEachRemaining(this::name);
    }

    ServicePlan plan() {
        return plan;
    }

    Person person(int index) {
        return plan.getPeople().get(index);
    }

    CircleMember relative(int index) {
        return person(index).getCircle().getFirst();
    }

    /** Lets a person share so much with the first of their circle. */
    Consent share(int index, String scope) {
        Consent consent = person(index).getConsents().getFirst();
        consent.setAnswer(ConsentAnswer.GIVEN);
        consent.setScope(scope);
        consent.setAskedOn(LocalDate.parse("2026-03-01"));
        consent.setExpiresOn(null);
        return consent;
    }

    /** Adds a visit to a person by the first worker, of half an hour. */
    void visit(int index, String start) {
        visit(person(index), plan.getWorkers().getFirst(), LocalDateTime.parse(start));
    }

    /** Makes people and workers those of another plan. */
    void takeIdsFrom(Secrets other) {
        for (int i = 0; i < plan.getPeople().size(); i++) {
            person(i).setId(other.person(i).getId());
        }
        for (int i = 0; i < plan.getWorkers().size(); i++) {
            plan.getWorkers().get(i).setId(other.plan.getWorkers().get(i).getId());
        }
    }

    /** The secrets in a text that may not be there. */
    Set<String> told(String text, Predicate<Secret> allowed) {
        Matcher matcher = word.matcher(text);
        return matcher.results().map(found -> words.get(found.group())).filter(secret -> !allowed.test(secret))
                .map(Secret::toString).collect(Collectors.toSet());
    }

    /** How many different secrets there are in a text. */
    long count(String text) {
        return word.matcher(text).results().map(found -> found.group()).distinct().count();
    }

    /** One of everything that an element can contain. */
    private static EObject full(EObject element) {
        for (EReference reference : element.eClass().getEAllContainments()) {
            EClass type = reference.getEReferenceType();
            for (int i = 0; i < (reference.isMany() ? 2 : 1); i++) {
                EObject part = full(EcoreUtil.create(type));
                if (reference.isMany()) {
                    list(element, reference).add(part);
                } else {
                    element.eSet(reference, part);
                }
            }
        }
        return element;
    }

    private void connect(Person person) {
        int at = plan.getPeople().indexOf(person);
        person.getStrengths().getLast().setPotential(true);
        for (Goal goal : person.getGoals()) {
            goal.setStatus(GoalStatus.ACTIVE);
            goal.setBaselineLevel(-1);
            goal.setCurrentLevel(0);
            goal.getDrawsOn().addAll(person.getStrengths());
            goal.getAddresses().addAll(person.getNeeds());
            GoalStep step = goal.getSteps().getFirst();
            step.setWho(person.getCircle().getLast());
            step.setResource(plan.getResources().getFirst());
        }
        person.getConsents().forEach(consent -> consent.setRecipient(person.getCircle().getFirst()));
        person.getEpisodes().getFirst().setStartedOn(LocalDate.parse("2026-03-02"));
        int day = 1;
        for (OutcomeScore score : person.getOutcomes()) {
            score.setOn(LocalDate.of(2026, 3, ++day));
        }
        for (Worker worker : plan.getWorkers()) {
            visit(person, worker, LocalDateTime.of(2026, 3, 9 + at % 5, 8 + day++, 0));
            Relationship relationship = RapportFactory.eINSTANCE.createRelationship();
            relationship.setPerson(person);
            relationship.setWorker(worker);
            plan.getRelationships().add(relationship);
        }
        DemandEvent event = RapportFactory.eINSTANCE.createDemandEvent();
        event.setKind(DemandKind.FAILURE);
        event.setPerson(person);
        event.setCostPence(100);
        plan.getDemand().add(event);
    }

    private void visit(Person person, Worker worker, LocalDateTime start) {
        Visit visit = RapportFactory.eINSTANCE.createVisit();
        visit.setPerson(person);
        visit.getWorkers().add(worker);
        visit.setStart(start);
        visit.setDurationMinutes(20);
        plan.getVisits().add(visit);
    }

    private void name(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && attribute.isChangeable()
                    && !attribute.getName().equals("timeZone")) {
                String secret = String.format("%s%05dx", prefix, words.size());
                words.put(secret, new Secret(element, attribute));
                if (attribute.isMany()) {
                    list(element, attribute).add(secret);
                } else {
                    element.eSet(attribute, secret);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(EObject element, EStructuralFeature feature) {
        return (List<Object>) element.eGet(feature);
    }
}
