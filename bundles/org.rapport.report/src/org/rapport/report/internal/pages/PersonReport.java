// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.Monitor;
import org.rapport.checks.Check;
import org.rapport.checks.CheckRun;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.Finding;
import org.rapport.checks.Messages;
import org.rapport.model.CircleMember;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.metrics.PlanMetrics;
import org.rapport.model.text.Labels;
import org.rapport.report.Audience;
import org.rapport.report.NotForReaderException;
import org.rapport.report.Part;
import org.rapport.report.PersonChange;
import org.rapport.report.PersonContext;
import org.rapport.report.PersonOutlook;
import org.rapport.report.PersonSection;
import org.rapport.report.ReportRequest;
import org.rapport.report.SectionRegistry;
import org.rapport.report.TeamContext;

/** A person’s own pages: among others for the team, else in a file of their own that holds nobody else. */
final class PersonReport {

    private static final Messages MESSAGES = Messages.of(PersonReport.class);

    private PersonReport() {
    }

    static void addForTeam(Page page, SectionRegistry sections, TeamContext team, PersonOutlook outlook,
            PersonChange change, String anchor) {
        Person person = outlook.person();
        page.addPerson(anchor, Labels.of(person), outlook == team.people().getFirst());
        PersonContext context = new PersonContext(person, team.index(), team.run().at(), outlook.findings(),
                change, Audience.TEAM, anchor + '-');
        add(page, sections, context, EnumSet.allOf(Part.class), 4);
    }

    /** A file for each person, or for the one that is wanted. */
    static List<ReportFile> forPeople(ReportRequest request, SectionRegistry sections,
            Collection<? extends Check> checks, Monitor monitor) {
        ServicePlan plan = request.plan();
        List<Person> people = plan.getPeople().stream()
                .filter(person -> request.id() == null || request.id().equals(person.getId())).toList();
        if (people.isEmpty()) {
            throw new NotForReaderException(request.id() == null ? MESSAGES.text("nobody")
                    : MESSAGES.format("no.person", request.id()));
        }
        monitor.beginTask("", 2);
        CheckRun run = new CheckRunner(checks).run(plan, request.at(), new ShareOfMonitor(monitor, 1));
        PlanIndex index = PlanIndex.of(plan);
        Changes changes = request.before() == null ? null : Changes.of(request, checks, run, index,
                PlanMetrics.of(index, request.at()), new ShareOfMonitor(monitor, 1));
        Map<Identifiable, List<Finding>> findings = new HashMap<>();
        run.findings().stream().filter(finding -> !finding.isOverridden())
                .filter(finding -> Ownership.isAboutNobodyElse(finding))
                .forEach(finding -> findings.computeIfAbsent(finding.subject(), key -> new ArrayList<>()).add(finding));
        FileNames names = new FileNames();
        return people.stream().map(person -> new ReportFile(names.of(Labels.of(person)),
                medium -> own(medium, request, sections, index, person, findings.getOrDefault(person, List.of()),
                        changes == null ? null : changes.of(person, Ownership::isAboutNobodyElse))))
                .toList();
    }

    private static String own(Medium medium, ReportRequest request, SectionRegistry sections, PlanIndex index,
            Person person, List<Finding> findings, PersonChange change) {
        Set<Part> all = EnumSet.allOf(Part.class);
        Excerpt excerpt = Excerpt.of(index, person, all, null);
        Page page = new Page(medium, Labels.of(excerpt.person()),
                Changes.lines(request, MESSAGES.text("lead.person")));
        add(page, sections, new PersonContext(excerpt.person(), PlanIndex.of(excerpt.plan()), request.at(), findings,
                change, Audience.PERSON, ""), all, 2);
        return page.toString();
    }

    /** What the person shares with a member of their circle. */
    static ReportFile forRelative(ReportRequest request, SectionRegistry sections) {
        CircleMember relative = relative(request);
        Person person = (Person) relative.eContainer();
        Sharing sharing = Sharing.of(person, relative, request.at());
        if (sharing.parts().isEmpty()) {
            throw new NotForReaderException(sharing.whyNothing(person, relative));
        }
        PlanIndex index = PlanIndex.of(request.plan());
        Excerpt excerpt = Excerpt.of(index, person, sharing.parts(), relative);
        return new ReportFile(new FileNames().of(Labels.of(person)), medium -> {
            Page page = new Page(medium, Labels.of(excerpt.person()),
                    List.of(MESSAGES.format("lead.relative", Labels.of(excerpt.person()), Labels.of(relative)),
                            MESSAGES.format("as.of", Labels.day(request.at()))));
            add(page, sections, new PersonContext(excerpt.person(), PlanIndex.of(excerpt.plan()), request.at(),
                    List.of(), null, Audience.RELATIVE, ""), sharing.parts(), 2);
            return page.toString();
        });
    }

    private static CircleMember relative(ReportRequest request) {
        return request.plan().getPeople().stream().flatMap(person -> person.getCircle().stream())
                .filter(member -> member.getId().equals(request.id())).findFirst()
                .orElseThrow(() -> new NotForReaderException(MESSAGES.format("no.relative", request.id())));
    }

    private static void add(Page page, SectionRegistry sections, PersonContext context, Set<Part> parts, int level) {
        for (PersonSection section : sections.sections(PersonSection.class)) {
            if (parts.contains(section.part()) && section.appliesTo(context)) {
                page.add(context.anchor() + section.id(), section.title(), level,
                        html -> section.write(context, html));
            }
        }
    }
}
