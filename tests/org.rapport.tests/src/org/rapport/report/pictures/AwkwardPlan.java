// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.util.List;
import java.util.stream.IntStream;

import org.rapport.model.CircleMember;
import org.rapport.model.CircleRelation;
import org.rapport.model.Contributor;
import org.rapport.model.Goal;
import org.rapport.model.GoalStep;
import org.rapport.model.Need;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;
import org.rapport.model.Strength;
import org.rapport.model.StrengthKind;
import org.rapport.model.StrengthOwner;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

/** A plan whose people have names and statements that pictures could stumble on. */
final class AwkwardPlan {

    private static final RapportFactory FACTORY = RapportFactory.eINSTANCE;

    private static final String ENDLESS = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtenverein";

    private static final List<String> STATEMENTS = List.of("Go", "W".repeat(90), ENDLESS + " " + ENDLESS,
            "To walk to the gate and back every morning before the post comes, first with the frame, then a stick, "
                    .repeat(6),
            "أريد أن أمشي إلى السوق مع جارتي كل صباح، ثم نشرب الشاي معًا.",
            "אני רוצה לאפות לחם לשכנים שלי ביום חמישי.",
            "毎週木曜日に近所の人たちのためにパンを焼きたい。四つのパンを焼いて、朝七時に配りたい。",
            "Ça me plaît — naïve façade, Łódź, Ħal Qormi, ŵy, Dvořák", "👩‍🍳🍞🥖 baking 👍🏽",
            "<script>alert(\"&\")</script>",
            "a\u0000b\tc\nd", "   ");

    private final PlanBuilder builder = new PlanBuilder();

    private AwkwardPlan() {
    }

    static ServicePlan create() {
        AwkwardPlan plan = new AwkwardPlan();
        plan.builder.rapportStandard(120, 180);
        plan.person("Maximiliane-Friederike von und zu Hohenstein-Württemberg the Younger", 12);
        plan.person("فاطمة الزهراء بنت عبد الرحمن", 3);
        plan.person("W".repeat(60), 20);
        plan.person("nobody", 0);
        plan.builder.person("no name").setName(null);
        return plan.builder.plan();
    }

    private void person(String name, int goals) {
        Person person = builder.person(name);
        IntStream.range(0, goals).forEach(each -> goal(person, each));
        for (int i = 0; i < goals; i++) {
            CircleMember member = FACTORY.createCircleMember();
            member.setId(name + "-member-" + i);
            member.setName(statement(i));
            member.setRelation(CircleRelation.get(i % CircleRelation.values().length));
            member.setHoursPerWeek(i * 1.25);
            member.setCarer(i % 2 == 0);
            person.getCircle().add(member);
            Worker worker = builder.worker("worker-" + goals + "-" + i);
            worker.setName(name.substring(0, Math.min(3, name.length())) + i + ' ' + statement(i));
            if (i % 5 != 4) {
                builder.relationship(worker, person, i % 3 == 0 ? null : "2026-03-0" + (2 + i % 5))
                        .setKeyWorker(i % 2 == 0);
            }
            builder.visit(person, "2026-03-%02dT%02d:%02d".formatted(2 + i % 14, 7 + i % 12, i % 4 * 15), 15 + i * 7,
                    worker);
        }
    }

    private void goal(Person person, int number) {
        Strength strength = FACTORY.createStrength();
        strength.setId(person.getId() + "-strength-" + number);
        strength.setStatement(statement(number + 1));
        strength.setKind(StrengthKind.get(number % StrengthKind.values().length));
        strength.setOwner(StrengthOwner.get(number % StrengthOwner.values().length));
        strength.setPotential(number % 2 == 1);
        strength.setUnlockedBy(statement(number + 3));
        person.getStrengths().add(strength);
        Need need = FACTORY.createNeed();
        need.setId(person.getId() + "-need-" + number);
        need.setStatement(statement(number + 2));
        person.getNeeds().add(need);
        Goal goal = FACTORY.createGoal();
        goal.setId(person.getId() + "-goal-" + number);
        goal.setStatement(statement(number));
        goal.getDrawsOn().addAll(person.getStrengths().subList(number / 2, number + 1));
        goal.getAddresses().add(need);
        person.getGoals().add(goal);
        for (Contributor contributor : Contributor.values()) {
            GoalStep step = FACTORY.createGoalStep();
            step.setId(goal.getId() + "-step-" + contributor);
            step.setDescription(statement(number + contributor.ordinal()));
            step.setContributor(contributor);
            step.setMinutesPerWeek(number * 1000);
            goal.getSteps().add(step);
        }
    }

    private static String statement(int number) {
        return STATEMENTS.get(number % STATEMENTS.size());
    }
}
