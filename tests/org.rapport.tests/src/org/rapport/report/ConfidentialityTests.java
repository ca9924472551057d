// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.CheckRunner;
import org.rapport.model.Consent;
import org.rapport.model.ConsentAnswer;
import org.rapport.model.Person;
import org.rapport.model.RapportPackage;
import org.rapport.report.Secrets.Secret;

/**
 * What is not for a reader is nowhere in their files: not in text, not in attributes, not in anything a PDF holds.
 * Every text of the plan is a word of its own here, so whatever gets out is found.
 */
class ConfidentialityTests {

    private static final Set<String> ABOUT_ME = Set.of("Person.whatMatters", "Person.communication", "Person.language");

    private static final Set<String> STRENGTHS = Set.of("Strength.statement", "Strength.unlockedBy");

    private static final Set<String> NEEDS = Set.of("Need.statement", "Risk.statement", "Risk.response",
            "ComplexityFactor.note");

    private static final Set<String> GOALS = Set.of("Goal.statement", "Goal.reason", "GoalStep.description",
            "CommunityResource.name");

    private static final Set<String> CIRCLE = Set.of("CircleMember.name");

    private static final Set<String> VISITS = Set.of("Worker.name");

    private static final Set<String> REVIEWS = Set.of("Episode.moveOnPlan", "Review.notes");

    @TempDir
    private Path folder;

    private final Secrets secrets = new Secrets(6);

    @ParameterizedTest
    @CsvSource({ "about me, ABOUT_ME", "strengths, STRENGTHS", "needs, NEEDS", "goals, GOALS", "circle, CIRCLE",
            "visits, VISITS", "reviews, REVIEWS" })
    @DisplayName("A relative reads the part that is shared, of that person, and nothing else")
    void onePart(String scope, Part part) throws IOException {
        secrets.share(0, scope);
        String told = everything(Audience.RELATIVE, secrets.relative(0).getId());
        assertThat(secrets.told(told, isOf(secrets.person(0), fields(part)))).isEmpty();
        assertThat(secrets.count(told)).as("secrets that are shared").isGreaterThan(2);
    }

    @Test
    @DisplayName("A relative with whom everything is shared reads it all but the questions, and nobody else’s")
    void wholePlan() throws IOException {
        secrets.share(0, "My whole plan");
        String told = everything(Audience.RELATIVE, secrets.relative(0).getId());
        assertThat(secrets.told(told, isOf(secrets.person(0), fields(Part.values())))).isEmpty();
        assertThat(told).doesNotContain("CONT-0").doesNotContain("PLAN-").doesNotContain("TIME-");
    }

    @Test
    @DisplayName("Sharing two parts links them, sharing one does not give the other away")
    void links() throws IOException {
        secrets.share(0, "goals");
        String strength = secrets.person(0).getStrengths().getFirst().getStatement();
        String step = secrets.person(0).getCircle().getLast().getName();
        assertThat(everything(Audience.RELATIVE, secrets.relative(0).getId())).doesNotContain(strength)
                .doesNotContain(step);
        secrets.share(0, "goals, strengths and circle");
        assertThat(everything(Audience.RELATIVE, secrets.relative(0).getId())).contains(strength).contains(step);
    }

    @Test
    @DisplayName("A person reads their own pages, and nobody else’s")
    void person() throws IOException {
        String told = everything(Audience.PERSON, secrets.person(0).getId());
        Predicate<Secret> own = isOf(secrets.person(0), fields(Part.values()));
        Predicate<Secret> inQuestions = secret -> secret.toString().equals("Worker.languages")
                || secret.toString().equals("Visit.skills");
        assertThat(secrets.told(told, own.or(inQuestions))).isEmpty();
        assertThat(told).contains("PLAN-");
    }

    @Test
    @DisplayName("A person reads what changes for them, and nothing of anybody else in either plan")
    void personsChange() throws IOException {
        Secrets before = new Secrets(6, "qy");
        before.visit(0, "2026-03-10T18:00");
        String told = everything(Audience.PERSON, secrets.person(0).getId(), before);
        Predicate<Secret> inQuestions = secret -> secret.toString().equals("Worker.languages")
                || secret.toString().equals("Visit.skills");
        assertThat(secrets.told(told, isOf(secrets.person(0), fields(Part.values())).or(inQuestions))).isEmpty();
        assertThat(before.told(told, isOf(before.person(0), fields(Part.values())).or(inQuestions))).isEmpty();
        assertThat(told).contains("What would change", "2 visits, before 3.");
    }

    @Test
    @DisplayName("A comparison is neither for relatives nor for those who pay, and says why")
    void nobodyElsesChange() {
        Secrets before = new Secrets(6, "qy");
        secrets.share(0, "everything");
        assertThatThrownBy(() -> everything(Audience.COMMISSIONER, null, before))
                .isInstanceOf(NotForReaderException.class).hasMessageContaining("difference of two figures");
        assertThatThrownBy(() -> everything(Audience.RELATIVE, secrets.relative(0).getId(), before))
                .isInstanceOf(NotForReaderException.class).hasMessageContaining("for the team and for people");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("Those who pay read nothing of a person or a worker")
    void commissioner() throws IOException {
        String told = everything(Audience.COMMISSIONER, null);
        assertThat(secrets.told(told, secret -> secret.toString().equals("ServicePlan.name"))).isEmpty();
        assertThat(told).contains("failure demand");
    }

    @Test
    @DisplayName("Of a service with fewer people than the least those who pay read no figure")
    void tooFew() throws IOException {
        Secrets few = new Secrets(4);
        String told = everything(new ReportRequest(few.plan(), CheckRunner.defaultDay(few.plan()),
                Audience.COMMISSIONER, null));
        assertThat(few.told(told, secret -> secret.toString().equals("ServicePlan.name"))).isEmpty();
        assertThat(told).contains("fewer than 5 people").doesNotContain("data-figure");
    }

    @Test
    @DisplayName("What was not given, has expired, was withdrawn since or is not understood shares nothing")
    void noConsent() {
        String relative = secrets.relative(0).getId();
        assertRefused(relative, "has not agreed");
        Consent consent = secrets.share(0, "everything");
        consent.setExpiresOn(LocalDate.parse("2026-03-14"));
        assertRefused(relative, "has not agreed");
        consent.setExpiresOn(null);
        consent.setAskedOn(LocalDate.parse("2026-03-16"));
        assertRefused(relative, "has not agreed");
        secrets.share(0, "everything but the bank");
        assertRefused(relative, "everything but the bank");
        secrets.share(0, "everything");
        Consent later = secrets.person(0).getConsents().getLast();
        later.setAskedOn(LocalDate.parse("2026-03-10"));
        later.setScope("all that");
        later.setAnswer(ConsentAnswer.WITHDRAWN);
        assertRefused(relative, "has not agreed");
    }

    @Test
    @DisplayName("What was withdrawn later is left out, and the rest stays shared")
    void partlyWithdrawn() throws IOException {
        secrets.share(0, "goals, needs");
        Consent later = secrets.person(0).getConsents().getLast();
        later.setAskedOn(LocalDate.parse("2026-03-10"));
        later.setScope("needs");
        later.setAnswer(ConsentAnswer.WITHDRAWN);
        String told = everything(Audience.RELATIVE, secrets.relative(0).getId());
        assertThat(secrets.told(told, isOf(secrets.person(0), fields(Part.GOALS)))).isEmpty();
    }

    private void assertRefused(String relative, String why) {
        assertThatThrownBy(() -> everything(Audience.RELATIVE, relative)).isInstanceOf(NotForReaderException.class)
                .hasMessageContaining(why);
        assertThat(folder).isEmptyDirectory();
    }

    private static Set<String> fields(Part... parts) {
        Set<String> fields = new HashSet<>(Set.of("Person.name"));
        for (Part part : parts) {
            fields.addAll(switch (part) {
                case ABOUT_ME -> ABOUT_ME;
                case STRENGTHS -> STRENGTHS;
                case NEEDS -> NEEDS;
                case GOALS -> GOALS;
                case CIRCLE -> CIRCLE;
                case VISITS -> VISITS;
                case REVIEWS -> REVIEWS;
                case QUESTIONS -> Set.of();
            });
        }
        return fields;
    }

    /** These fields of the person and what is theirs; the name of the one who reads it is no secret. */
    private Predicate<Secret> isOf(Person person, Set<String> fields) {
        return secret -> {
            boolean own = secret.owner() == person || isIn(secret.owner(), person)
                    || secret.owner().eContainmentFeature() == RapportPackage.Literals.SERVICE_PLAN__WORKERS
                    || secret.owner().eContainmentFeature() == RapportPackage.Literals.SERVICE_PLAN__RESOURCES;
            boolean reader = secret.owner() == person.getCircle().getFirst()
                    && secret.toString().equals("CircleMember.name");
            return reader || own && fields.contains(secret.toString());
        };
    }

    private static boolean isIn(EObject element, EObject container) {
        return element != null && (element == container || isIn(element.eContainer(), container));
    }

    private String everything(Audience audience, String id) throws IOException {
        return everything(new ReportRequest(secrets.plan(), CheckRunner.defaultDay(secrets.plan()), audience, id));
    }

    /** The ids of both plans are those of the secrets, so that who is in both is the same. */
    private String everything(Audience audience, String id, Secrets before) throws IOException {
        before.takeIdsFrom(secrets);
        return everything(new ReportRequest(secrets.plan(), CheckRunner.defaultDay(secrets.plan()), audience, id,
                new PlanBefore(before.plan(), CheckRunner.defaultDay(before.plan()))));
    }

    private String everything(ReportRequest request) throws IOException {
        List<Path> files = new ReportWriter(SectionRegistry.installed(), CheckRegistry.installed().checks())
                .write(request, folder, new BasicMonitor());
        assertThat(files).hasSize(2);
        return Files.readString(files.getFirst()) + new PdfText(files.getLast()).everything()
                + files.getFirst().getFileName() + files.getLast().getFileName();
    }
}
