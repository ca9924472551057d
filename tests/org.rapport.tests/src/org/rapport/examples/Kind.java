// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.examples;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.rapport.model.RapportPackage;

/**
 * A keyword of the {@link Notation}.
 *
 * @param keyword what the line starts with
 * @param type the class of the element that the line makes
 * @param parent keyword of the element that contains it, the latest one read; empty: the plan
 * @param containment the feature that contains it
 * @param id template of its id: $p is the id of its parent, $1 the first token, $2 the second, $n a number
 * @param head features set by the tokens between keyword and colon, in order; "id" only serves the template
 * @param text feature set by what stands after the colon; empty: none
 * @param presets features with a value of their own
 */
record Kind(String keyword, EClass type, String parent, String containment, String id, List<String> head, String text,
        Map<String, String> presets) {

    private static final RapportPackage MODEL = RapportPackage.eINSTANCE;

    private static final Map<String, Kind> ALL = Stream.of( //
            kind("place", MODEL.getPlace(), "", "places", "$1", "id latitude longitude", "name"),
            kind("travel", MODEL.getTravelTime(), "", "travelTimes", "travel-$1-$2", "from to minutes", ""),
            kind("resource", MODEL.getCommunityResource(), "", "resources", "$1", "id place", "name"),
            kind("standards", MODEL.getPlanningStandards(), "", "standards", "standards", "", ""),
            kind("rapport", MODEL.getRapportStandard(), "standards", "rapport", "rapport-$n",
                    "depth role minimumMinutes optimumMinutes withinDays", "source"),
            kind("weight", MODEL.getComplexityWeight(), "standards", "complexityWeights", "weight-$n",
                    "kind extraTimePercent", ""),
            kind("band", MODEL.getContinuityBand(), "standards", "continuityBands", "band-$n",
                    "fromMinutesPerDay lowCoc", ""),
            kind("worker", MODEL.getWorker(), "", "workers", "$1", "id role contractedMinutesPerWeek", "name"),
            kind("away", MODEL.getAbsence(), "worker", "absences", "$p-away-$n", "from to", "reason"),
            kind("team", MODEL.getTeam(), "", "teams", "$1", "id", "name"),
            kind("member", MODEL.getMembership(), "team", "memberships", "$p-$1", "worker from to", ""),
            kind("person", MODEL.getPerson(), "", "people", "$1", "id birthYear place", "name"),
            kind("strength", MODEL.getStrength(), "person", "strengths", "$p-strength-$1", "id kind owner",
                    "statement"),
            kind("potential", MODEL.getStrength(), "person", "strengths", "$p-strength-$1", "id kind owner",
                    "statement",
                    "potential", "true"),
            kind("need", MODEL.getNeed(), "person", "needs", "$p-need-$1", "id area severity", "statement"),
            kind("risk", MODEL.getRisk(), "person", "risks", "$p-risk-$n", "perspective", "statement"),
            kind("goal", MODEL.getGoal(), "person", "goals", "$p-goal-$1",
                    "id area expressedBy importance difficulty baselineLevel currentLevel", "statement", "status",
                    "ACTIVE"),
            kind("step", MODEL.getGoalStep(), "goal", "steps", "$p-step-$n", "contributor approach minutesPerWeek",
                    "description"),
            kind("complexity", MODEL.getComplexityFactor(), "person", "complexity", "$p-complexity-$n", "kind", "note"),
            kind("circle", MODEL.getCircleMember(), "person", "circle", "$p-circle-$1", "id relation hoursPerWeek",
                    "name"),
            kind("carer", MODEL.getCircleMember(), "person", "circle", "$p-circle-$1", "id relation hoursPerWeek",
                    "name", "carer", "true"),
            kind("package", MODEL.getCarerSupport(), "carer", "support", "$p-package",
                    "informationGivenOn trainingOfferedOn emergencyPlanOn nextBreakOn benefitsAdviceOn "
                            + "involvedInPlanOn",
                    ""),
            kind("consent", MODEL.getConsent(), "person", "consents", "$p-consent-$1", "recipient answer askedOn",
                    "scope"),
            kind("episode", MODEL.getEpisode(), "person", "episodes", "$p-episode-$n",
                    "kind referredOn startedOn plannedEnd minutesPerWeekAtStart minutesPerWeekAim", "moveOnPlan"),
            kind("review", MODEL.getReview(), "person", "reviews", "$p-review-$1", "plannedFor heldOn", "notes",
                    "personPresent", "true"),
            kind("option", MODEL.getSupportOption(), "person", "options", "$p-option-$n",
                    "fundingRoute weeklyCostPence offeredOn", "description"),
            kind("chosen", MODEL.getSupportOption(), "person", "options", "$p-option-$n",
                    "fundingRoute weeklyCostPence offeredOn", "description", "chosen", "true"),
            kind("outcome", MODEL.getOutcomeScore(), "person", "outcomes", "$p-outcome-$n",
                    "instrument on score sustainedUntil", ""),
            kind("soft", MODEL.getOutcomeScore(), "person", "outcomes", "$p-outcome-$n",
                    "instrument on score sustainedUntil", "", "soft", "true"),
            kind("with", MODEL.getRelationship(), "", "relationships", "$p-with-$1", "worker depth startedOn", ""),
            kind("handoff", MODEL.getHandOff(), "", "handOffs", "handoff-$1-$4", "person fromWorker toWorker on",
                    "reason"),
            kind("demand", MODEL.getDemandEvent(), "", "demand", "demand-$n", "person kind on costPence", "cause"),
            kind("activity", MODEL.getActivity(), "", "activities", "activity-$1-$2",
                    "worker start kind durationMinutes", ""),
            kind("override", MODEL.getFindingOverride(), "", "overrides", "override-$n", "checkId element on",
                    "reason"))
            .collect(toMap(Kind::keyword, kind -> kind));

    /** The kind of a keyword; null when there is none. */
    static Kind of(String keyword) {
        return ALL.get(keyword);
    }

    private static Kind kind(String keyword, EClass type, String parent, String containment, String id, String head,
            String text, String... preset) {
        return new Kind(keyword, type, parent, containment, id, head.isEmpty() ? List.of() : List.of(head.split(" ")),
                text, preset.length == 0 ? Map.of() : Map.of(preset[0], preset[1]));
    }
}
