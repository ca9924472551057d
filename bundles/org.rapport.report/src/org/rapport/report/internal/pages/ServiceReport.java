// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.Monitor;
import org.rapport.checks.Check;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.CheckRun;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.Finding;
import org.rapport.checks.Messages;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.metrics.PersonMetrics;
import org.rapport.model.metrics.PlanMetrics;
import org.rapport.model.text.Labels;
import org.rapport.report.Chapter;
import org.rapport.report.PersonOutlook;
import org.rapport.report.PersonSection;
import org.rapport.report.ReportRequest;
import org.rapport.report.ReportSection;
import org.rapport.report.SectionRegistry;
import org.rapport.report.ServiceContext;
import org.rapport.report.ServiceSection;
import org.rapport.report.TeamContext;
import org.rapport.report.TeamSection;

/** The report about a whole service: for the team with its people, for those who pay without them. */
final class ServiceReport {

    /** The pages of more people than these would be a file that nobody can leaf through. */
    private static final int MOST_PEOPLE = 60;

    /** Of more people, so many whom a change would help most have their pages among the others; there is an index. */
    private static final int FIRST_PEOPLE = 20;

    private static final int MOST_ROWS = 60;

    private static final Messages MESSAGES = Messages.of(ServiceReport.class);

    private final ReportRequest request;

    private final SectionRegistry sections;

    private ServiceReport(ReportRequest request, SectionRegistry sections) {
        this.request = request;
        this.sections = sections;
    }

    static ReportFile forCommissioner(ReportRequest request, SectionRegistry sections,
            Collection<? extends Check> checks, Monitor monitor) {
        ServiceReport report = new ServiceReport(request, sections);
        PlanIndex index = PlanIndex.of(request.plan());
        PlanMetrics metrics = PlanMetrics.of(index, request.at());
        ReportFiles.stopIfCancelled(monitor);
        int fewest = index.standards().getMinGroupSize();
        ServiceContext context = new ServiceContext(Labels.of(request.plan()), request.at(),
                metrics.service().forOutsiders(fewest), descriptors(checks), false);
        return new ReportFile("report", medium -> {
            Page page = report.page(medium, "lead.commissioner");
            if (context.figures() == null) {
                page.add("too-few", MESSAGES.text("too.few"), 2,
                        html -> html.element("p", MESSAGES.format("too.few.why", fewest)));
            } else {
                report.chapters(page, context, null);
            }
            return page.toString();
        });
    }

    static ReportFile forTeam(ReportRequest request, SectionRegistry sections, Collection<? extends Check> checks,
            Monitor monitor) {
        ServiceReport report = new ServiceReport(request, sections);
        monitor.beginTask("", 2);
        CheckRun run = new CheckRunner(checks).run(request.plan(), request.at(), new ShareOfMonitor(monitor, 1));
        PlanIndex index = PlanIndex.of(request.plan());
        PlanMetrics metrics = PlanMetrics.of(index, request.at());
        ReportFiles.stopIfCancelled(monitor);
        Changes changes = Changes.of(request, checks, run, index, metrics, new ShareOfMonitor(monitor, 1));
        ServiceContext service = new ServiceContext(Labels.of(request.plan()), request.at(), metrics.service(),
                run.asked().stream().sorted(Comparator.comparing(CheckDescriptor::id)).toList(), true);
        List<PersonOutlook> people = outlooks(run, metrics);
        Map<Person, String> anchors = new HashMap<>();
        people.stream().limit(people.size() <= MOST_PEOPLE ? MOST_PEOPLE : FIRST_PEOPLE)
                .forEach(each -> anchors.put(each.person(), "person-" + (anchors.size() + 1)));
        TeamContext team = new TeamContext(index, run, metrics, people, MOST_ROWS,
                changes == null ? null : changes.comparison(),
                person -> anchors.containsKey(person) ? "#" + anchors.get(person) : null);
        return new ReportFile("report", medium -> {
            Page page = report.page(medium, "lead.team");
            report.chapters(page, service, team);
            report.people(page, service, team, each -> PersonReport.addForTeam(page, sections, team, each,
                    changes == null ? null : changes.of(each.person(), finding -> true),
                    anchors.get(each.person())), anchors.size());
            report.chapter(page, Chapter.APPENDIX, service, team);
            return page.toString();
        });
    }

    /** The checks that a plan could be asked, without asking. */
    private static List<CheckDescriptor> descriptors(Collection<? extends Check> checks) {
        return checks.stream().map(Check::descriptor).sorted(Comparator.comparing(CheckDescriptor::id)).toList();
    }

    private static List<PersonOutlook> outlooks(CheckRun run, PlanMetrics metrics) {
        Map<Identifiable, List<Finding>> findings = new HashMap<>();
        run.findings().stream().filter(finding -> !finding.isOverridden()).forEach(
                finding -> findings.computeIfAbsent(finding.subject(), absent -> new ArrayList<>()).add(finding));
        List<Person> people = run.plan().getPeople();
        List<PersonOutlook> outlooks = new ArrayList<>(people.size());
        for (int i = 0; i < people.size(); i++) {
            PersonMetrics figures = metrics.people().get(i);
            outlooks.add(new PersonOutlook(people.get(i), findings.getOrDefault(people.get(i), List.of()), figures));
        }
        outlooks.sort(PersonOutlook.MOST_HELP_FIRST);
        return outlooks;
    }

    private Page page(Medium medium, String lead) {
        return new Page(medium, Labels.of(request.plan()), Changes.lines(request, MESSAGES.text(lead)));
    }

    /** @param team null for readers who see no person */
    private void chapters(Page page, ServiceContext service, TeamContext team) {
        for (Chapter chapter : Chapter.values()) {
            if (team == null || chapter != Chapter.PEOPLE && chapter != Chapter.APPENDIX) {
                chapter(page, chapter, service, team);
            }
        }
    }

    private void chapter(Page page, Chapter chapter, ServiceContext service, TeamContext team) {
        List<ReportSection> shown = shown(chapter, team);
        if (!shown.isEmpty()) {
            String word = chapter.name().toLowerCase(Locale.ROOT);
            page.addChapter("chapter-" + word, MESSAGES.text("chapter." + word),
                    html -> html.element("p", MESSAGES.text("chapter.lead." + word), "class", "lead"));
            add(page, shown, service, team);
        }
    }

    private List<ReportSection> shown(Chapter chapter, TeamContext team) {
        return sections.sections(chapter).stream().filter(section -> team == null ? section instanceof ServiceSection
                : !(section instanceof TeamSection each) || each.appliesTo(team)).toList();
    }

    private static void add(Page page, List<ReportSection> shown, ServiceContext service, TeamContext team) {
        for (ReportSection section : shown) {
            page.add(section.id(), section.title(), 3, html -> {
                switch (section) {
                    case ServiceSection each -> each.write(service, html);
                    case TeamSection each -> each.write(team, html);
                    case PersonSection each -> throw new IllegalStateException(each.id());
                }
            });
        }
    }

    /** @param add adds somebody’s pages @param some how many people have theirs here */
    private void people(Page page, ServiceContext service, TeamContext team, Consumer<PersonOutlook> add, int some) {
        int all = team.people().size();
        if (all == 0) {
            return;
        }
        page.addChapter("people", MESSAGES.text("people"), html -> html.element("p", all == some
                ? MESSAGES.text("people.lead") : MESSAGES.format("people.lead.some", all, some), "class", "lead"));
        add(page, shown(Chapter.PEOPLE, team), service, team);
        team.people().subList(0, some).forEach(add);
    }
}
