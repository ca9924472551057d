// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.testing;

import java.util.ArrayList;
import java.util.List;

import org.rapport.checks.Check;
import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.CheckProvider;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.PlanCheck;
import org.rapport.model.Person;
import org.rapport.model.RulePack;
import org.rapport.model.ServicePlan;

/** Checks that show what the contract promises. */
public final class SampleChecks implements CheckProvider {

    @Override
    public List<Check> checks() {
        return List.of(new EveryVisitCheck(), new ThrowingCheck(), new LimitedCheck());
    }

    /** Finds every visit, and remembers whom it was asked about. */
    public static final class EveryVisitCheck implements PersonCheck {

        private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TEST-01", EveryVisitCheck.class)
                .unit("min").build();

        private final List<String> asked = new ArrayList<>();

        /** Ids of the people asked about since this list was last cleared, in order. */
        public List<String> asked() {
            return asked;
        }

        @Override
        public CheckDescriptor descriptor() {
            return DESCRIPTOR;
        }

        @Override
        public void check(Person person, CheckContext context) {
            asked.add(person.getId());
            context.index().visitsOf(person).forEach(visit -> context.finding(visit)
                    .measured(visit.getDurationMinutes(), 60).report("message", visit.getDurationMinutes()));
        }
    }

    /** Reports nothing, because it throws for everybody who has a visit. */
    public static final class ThrowingCheck implements PersonCheck {

        private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TEST-02", ThrowingCheck.class).build();

        @Override
        public CheckDescriptor descriptor() {
            return DESCRIPTOR;
        }

        @Override
        public void check(Person person, CheckContext context) {
            if (!context.index().visitsOf(person).isEmpty()) {
                throw new IllegalStateException("out of order");
            }
        }
    }

    /** Wales only, and off without a limit. */
    public static final class LimitedCheck implements PlanCheck {

        private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TEST-03", LimitedCheck.class)
                .onlyFor(RulePack.WALES).limits("maxWorkersInWindow").offWhenEmpty("maxWorkersInWindow").build();

        @Override
        public CheckDescriptor descriptor() {
            return DESCRIPTOR;
        }

        @Override
        public void check(ServicePlan plan, CheckContext context) {
            context.finding(plan).report("message");
        }
    }
}
