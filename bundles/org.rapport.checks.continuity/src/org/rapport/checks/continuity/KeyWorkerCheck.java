// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.fixes.KeyWorkers;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.Worker;
import org.rapport.model.calc.Episodes;
import org.rapport.model.text.Labels;

/**
 * CONT-07: somebody with visits who has no key worker on the day the plan is looked at, or more than one. Not asked
 * once all episodes of the person are over.
 */
public final class KeyWorkerCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("CONT-07", KeyWorkerCheck.class)
            .unit("key workers").fixes(KeyWorkers.NAME, KeyWorkers.KEEP_ONE).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        if (context.index().visitsOf(person).isEmpty() || Episodes.areOver(person, context.at())) {
            return;
        }
        List<Worker> keyWorkers = context.index().relationshipsOf(person).stream().filter(Relationship::isKeyWorker)
                .filter(relationship -> context.index().isInForce(relationship, context.at()))
                .map(Relationship::getWorker).distinct().toList();
        if (keyWorkers.size() != 1) {
            context.finding(person).involving(keyWorkers).measured(keyWorkers.size(), 1).report(
                    keyWorkers.isEmpty() ? "message.none" : "message.several", Labels.name(person),
                    Labels.names(keyWorkers), Labels.day(context.at()));
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        Person person = (Person) finding.element();
        return QuickFix.those(finding.measured() == 0 ? KeyWorkers.name(finding, person, context)
                : KeyWorkers.keepOne(finding, person, context));
    }
}
