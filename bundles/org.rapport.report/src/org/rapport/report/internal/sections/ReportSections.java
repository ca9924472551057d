// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.List;

import org.rapport.report.ReportSection;
import org.rapport.report.SectionProvider;

/** The sections that ship with Rapport. */
public final class ReportSections implements SectionProvider {

    @Override
    public List<ReportSection> sections() {
        return List.of(new GoesWellSection(), new NothingAskedSection(), new WhoFirstSection(),
                new AttainmentSection(), new TrajectorySection(), new GroupsSection(), new FacesSection(),
                new ContinuitySection(), new LedgerSection(), new VisitLengthSection(), new TimeUseSection(),
                new WorkloadSection(), new FailureDemandSection(), new FailureCausesSection(), new RoutesSection(),
                new ChangeSection(), new ChangedFindingsSection(), new ChangedPeopleSection(),
                new ChangedWorkersSection(), new EverybodySection(), new ChecksSection(), new AboutMeSection(),
                new StrengthsSection(),
                new NeedsSection(), new GoalsSection(), new CircleSection(), new VisitsSection(), new MyChangeSection(),
                new ReviewSection(),
                new QuestionsSection());
    }
}
