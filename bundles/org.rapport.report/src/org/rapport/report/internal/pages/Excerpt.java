// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.CircleMember;
import org.rapport.model.CommunityResource;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage;
import org.rapport.model.Relationship;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.report.Part;

/**
 * A plan that holds of one person what a reader may see, and nothing else: no other person, no id of the original, no
 * reference that leads out. What is written from it cannot tell more.
 *
 * @param plan the excerpt
 * @param person the person in it
 */
record Excerpt(ServicePlan plan, Person person) {

    /** What of a person belongs to which part. What is named nowhere stays out. */
    private static final Map<EStructuralFeature, Part> PARTS = parts();

    /**
     * Copies what may be seen.
     *
     * @param parts what of the person
     * @param reader the member of the circle who reads it, who is shown to themself; null for the person
     */
    static Excerpt of(PlanIndex index, Person person, Set<Part> parts, CircleMember reader) {
        Copier copier = new Copier(parts, reader);
        ServicePlan source = index.plan();
        ServicePlan plan = RapportFactory.eINSTANCE.createServicePlan();
        plan.setTimeZone(source.getTimeZone());
        plan.setPeriodStart(source.getPeriodStart());
        plan.setPeriodEnd(source.getPeriodEnd());
        plan.setStandards(copier.copied(index.standards()));
        Person copy = copier.copied(person);
        plan.getPeople().add(copy);
        if (parts.contains(Part.GOALS)) {
            resources(person).forEach(resource -> plan.getResources().add(copier.copied(resource)));
        }
        if (parts.contains(Part.VISITS)) {
            addVisits(index, person, plan, copier);
        }
        copier.copyReferences();
        return new Excerpt(plan, copy);
    }

    private static void addVisits(PlanIndex index, Person person, ServicePlan plan, Copier copier) {
        List<Visit> visits = new ArrayList<>(index.visitsOf(person));
        List<Relationship> relationships = index.relationshipsOf(person);
        Set<Worker> workers = new LinkedHashSet<>();
        visits.forEach(visit -> workers.addAll(visit.getWorkers()));
        relationships.forEach(relationship -> workers.add(relationship.getWorker()));
        workers.remove(null);
        workers.forEach(worker -> plan.getWorkers().add(copier.worker(worker)));
        relationships.forEach(relationship -> plan.getRelationships().add(copier.copied(relationship)));
        visits.forEach(visit -> plan.getVisits().add(copier.copied(visit)));
    }

    private static Set<CommunityResource> resources(Person person) {
        Set<CommunityResource> resources = new LinkedHashSet<>();
        person.getGoals().forEach(goal -> goal.getSteps().forEach(step -> resources.add(step.getResource())));
        resources.remove(null);
        return resources;
    }

    private static Map<EStructuralFeature, Part> parts() {
        Map<EStructuralFeature, Part> parts = new HashMap<>();
        parts.put(RapportPackage.Literals.PERSON__WHAT_MATTERS, Part.ABOUT_ME);
        parts.put(RapportPackage.Literals.PERSON__COMMUNICATION, Part.ABOUT_ME);
        parts.put(RapportPackage.Literals.PERSON__LANGUAGE, Part.ABOUT_ME);
        parts.put(RapportPackage.Literals.PERSON__RELATIONSHIP_WISH, Part.ABOUT_ME);
        parts.put(RapportPackage.Literals.PERSON__RELATIONSHIP_WISH_REASON, Part.ABOUT_ME);
        parts.put(RapportPackage.Literals.PERSON__STRENGTHS, Part.STRENGTHS);
        parts.put(RapportPackage.Literals.PERSON__NEEDS, Part.NEEDS);
        parts.put(RapportPackage.Literals.PERSON__RISKS, Part.NEEDS);
        parts.put(RapportPackage.Literals.PERSON__COMPLEXITY, Part.NEEDS);
        parts.put(RapportPackage.Literals.PERSON__GOALS, Part.GOALS);
        parts.put(RapportPackage.Literals.PERSON__OUTCOMES, Part.GOALS);
        parts.put(RapportPackage.Literals.PERSON__CIRCLE, Part.CIRCLE);
        parts.put(RapportPackage.Literals.PERSON__EPISODES, Part.REVIEWS);
        parts.put(RapportPackage.Literals.PERSON__REVIEWS, Part.REVIEWS);
        return parts;
    }

    /** Copies the person's parts that may be seen, and gives everything a new id in order. */
    private static final class Copier extends EcoreUtil.Copier {

        private static final long serialVersionUID = 1L;

        private final transient Set<Part> parts;

        private final transient CircleMember reader;

        private int last;

        Copier(Set<Part> parts, CircleMember reader) {
            super(true, false);
            this.parts = parts;
            this.reader = reader;
        }

        @SuppressWarnings("unchecked")
        <T extends EObject> T copied(T original) {
            return (T) copy(original);
        }

        /** Of a worker the name and the work: their week is their own. */
        Worker worker(Worker original) {
            Worker copy = (Worker) createCopy(original);
            put(original, copy);
            copy.setName(original.getName());
            copy.setRole(original.getRole());
            return copy;
        }

        @Override
        protected EObject createCopy(EObject original) {
            EObject copy = super.createCopy(original);
            if (copy instanceof Identifiable identifiable) {
                last++;
                identifiable.setId(String.format("%06d", last));
            }
            return copy;
        }

        @Override
        protected void copyAttribute(EAttribute attribute, EObject original, EObject copy) {
            boolean isId = attribute == RapportPackage.Literals.IDENTIFIABLE__ID;
            if (!isId && isSeen(attribute, original)) {
                super.copyAttribute(attribute, original, copy);
            }
        }

        @Override
        protected void copyContainment(EReference reference, EObject original, EObject copy) {
            if (isSeen(reference, original)) {
                super.copyContainment(reference, original, copy);
            } else if (reference == RapportPackage.Literals.PERSON__CIRCLE && reader != null) {
                ((Person) copy).getCircle().add(copied(reader));
            }
        }

        private boolean isSeen(EStructuralFeature feature, EObject owner) {
            return !(owner instanceof Person) || feature == RapportPackage.Literals.PERSON__NAME
                    || PARTS.containsKey(feature) && parts.contains(PARTS.get(feature));
        }
    }
}
