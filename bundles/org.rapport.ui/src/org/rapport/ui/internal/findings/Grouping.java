// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.findings;

import org.rapport.checks.Finding;
import org.rapport.checks.Messages;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.text.Labels;
import org.rapport.ui.internal.PersonOf;

/** What findings are put together by. */
public enum Grouping {

    /** The person it is about; what is about no person is under the worker, or the plan. */
    PERSON {
        @Override
        public FindingGroup.Key key(Finding finding) {
            Person person = PersonOf.finding(finding);
            if (person != null) {
                return new FindingGroup.Key(person.getId(), Labels.name(person), person);
            }
            return finding.subject() == null || finding.subject() instanceof ServicePlan
                    ? new FindingGroup.Key("", MESSAGES.text("group.plan"), finding.subject())
                    : new FindingGroup.Key(finding.subject().getId(), Labels.of(finding.subject()), finding.subject());
        }
    },

    /** The check that asks. */
    CHECK {
        @Override
        public FindingGroup.Key key(Finding finding) {
            return new FindingGroup.Key(finding.check().id(), finding.check().title(), null);
        }
    },

    /** How much it asks for attention. */
    SEVERITY {
        @Override
        public FindingGroup.Key key(Finding finding) {
            return new FindingGroup.Key(finding.severity().name(),
                    MESSAGES.text("severity." + finding.severity().word()), null);
        }
    };

    private static final Messages MESSAGES = Messages.of(Grouping.class);

    /** The group that a finding belongs to. */
    public abstract FindingGroup.Key key(Finding finding);

    /** As the user reads it. */
    String label() {
        return MESSAGES.text("by." + name());
    }
}
