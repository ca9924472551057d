// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.pictures;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.checks.Messages;
import org.rapport.model.Person;
import org.rapport.model.calc.PlanIndex;
import org.rapport.report.pictures.CircleOfSupport;
import org.rapport.report.pictures.Picture;
import org.rapport.report.pictures.PictureStyle;
import org.rapport.report.pictures.StrengthsMap;
import org.rapport.report.pictures.TaperCurve;
import org.rapport.ui.EmptyState;
import org.rapport.ui.internal.Named;

/** A person’s strengths, goals and steps as a map, and who is around them, as pictures that follow every edit. */
public final class MapView extends PictureView {

    /** Its id. */
    public static final String ID = "org.rapport.ui.map";

    private static final Messages MESSAGES = Messages.of(MapView.class);

    /** What can be seen of a person. */
    private enum Kind {
        STRENGTHS, CIRCLE, TAPER
    }

    private final StackLayout layout = new StackLayout();

    private PersonChoice people;

    private Combo kinds;

    private Composite stack;

    private EmptyState nobody;

    private PictureCanvas canvas;

    @Override
    protected String emptyText() {
        return MESSAGES.text("map.empty");
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout();
        grid.marginWidth = 0;
        grid.marginHeight = 4;
        area.setLayout(grid);
        Composite choices = new Composite(area, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.marginTop = 0;
        choices.setLayout(row);
        choices.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        people = new PersonChoice(choices, this::show);
        kinds = new Combo(choices, SWT.READ_ONLY);
        for (Kind kind : Kind.values()) {
            kinds.add(MESSAGES.text("map." + kind.name()));
        }
        Named.as(kinds, MESSAGES.text("map.kind"));
        kinds.select(0);
        kinds.addListener(SWT.Selection, event -> draw());
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(layout);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        nobody = new EmptyState(stack, MESSAGES.text("nobody.heading"), MESSAGES.text("nobody.text"));
        canvas = new PictureCanvas(stack, this::choose);
        layout.topControl = canvas.control();
        addZoom();
        return area;
    }

    @Override
    List<PictureCanvas> canvases() {
        return List.of(canvas);
    }

    @Override
    void draw() {
        Person person = person();
        people.show(session().plan().getPeople(), person);
        layout.topControl = person == null ? nobody : canvas.control();
        stack.layout();
        // Names may need another line now.
        people.control().getParent().getParent().layout(new Control[] { people.control() });
        if (person != null) {
            canvas.show(picture(person));
        }
    }

    private Picture picture(Person person) {
        PictureStyle style = PictureStyle.of(canvas.theme()).withElementIds();
        return switch (Kind.values()[kinds.getSelectionIndex()]) {
            case STRENGTHS -> StrengthsMap.of(person, style);
            case CIRCLE -> CircleOfSupport.of(person, PlanIndex.of(session().plan()), session().findings().at(), style);
            case TAPER -> TaperCurve.of(person, PlanIndex.of(session().plan()), session().findings().at(), style);
        };
    }
}
