// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.pictures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.checks.Messages;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.Window;
import org.rapport.model.metrics.PersonMetrics;
import org.rapport.report.pictures.HeatMap;
import org.rapport.report.pictures.PictureStyle;
import org.rapport.report.pictures.Week;
import org.rapport.ui.internal.WordsPage;

/** Who met whom in the service, and one person’s days beside it, with what the figures of continuity mean. */
public final class ContinuityView extends PictureView {

    /** Its id. */
    public static final String ID = "org.rapport.ui.continuity";

    private static final Messages MESSAGES = Messages.of(ContinuityView.class);

    private final List<PictureCanvas> weeks = new ArrayList<>();

    private PictureCanvas map;

    private PersonChoice people;

    private WordsPage words;

    private Composite days;

    @Override
    protected String emptyText() {
        return MESSAGES.text("continuity.empty");
    }

    @Override
    protected Control createContents(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        map = new PictureCanvas(sash, this::chooseRow);
        Composite one = new Composite(sash, SWT.NONE);
        one.setLayout(new GridLayout());
        people = new PersonChoice(one, this::show);
        SashForm parts = new SashForm(one, SWT.HORIZONTAL | SWT.SMOOTH);
        parts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        words = new WordsPage(parts);
        days = new Composite(parts, SWT.NONE);
        days.setLayout(new FillLayout(SWT.VERTICAL));
        parts.setWeights(42, 58);
        sash.setWeights(50, 50);
        addZoom();
        return sash;
    }

    @Override
    List<PictureCanvas> canvases() {
        return Stream.concat(Stream.of(map), weeks.stream()).toList();
    }

    private void chooseRow(String id) {
        Identifiable element = session() == null ? null : session().element(id);
        if (element instanceof Person person) {
            show(person);
        }
        choose(id);
    }

    @Override
    void draw() {
        PlanIndex index = PlanIndex.of(session().plan());
        LocalDate at = session().findings().at();
        PictureStyle style = PictureStyle.of(map.theme()).withElementIds();
        map.show(HeatMap.of(index, at, style));
        Person person = person();
        people.show(session().plan().getPeople(), person);
        if (person == null) {
            say(MESSAGES.text("nobody.heading"), List.of(MESSAGES.text("nobody.text")), List.of());
            showWeeks(0);
            return;
        }
        Window window = Window.endingOn(at, index.standards().getWindowDays(), session().plan());
        say(MESSAGES.format("continuity.of", person.getName()),
                ContinuityWords.of(PersonMetrics.of(person, index, window), window,
                        index.standards().getMinimumVisitsForIndex()),
                ContinuityWords.questions(person, session().findings()));
        List<LocalDate> mondays = mondays(window);
        showWeeks(mondays.size());
        for (int i = 0; i < mondays.size(); i++) {
            weeks.get(i).show(Week.of(person, index, mondays.get(i), style));
        }
    }

    private void say(String title, List<String> sentences, List<String> questions) {
        words.begin();
        words.title(title);
        sentences.forEach(words::text);
        if (!questions.isEmpty()) {
            words.heading(MESSAGES.text("words.questions"));
            questions.forEach(words::text);
        }
        words.end();
    }

    /** The weeks that days of the window lie in. */
    static List<LocalDate> mondays(Window window) {
        LocalDate first = window.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return first.datesUntil(window.last().plusDays(1)).filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                .toList();
    }

    private void showWeeks(int count) {
        while (weeks.size() > count) {
            weeks.removeLast().control().dispose();
        }
        while (weeks.size() < count) {
            weeks.add(new PictureCanvas(days, this::choose));
        }
        days.layout();
    }
}
