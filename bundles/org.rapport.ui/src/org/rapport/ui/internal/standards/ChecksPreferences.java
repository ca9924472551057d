// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.standards;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.CheckRun;
import org.rapport.checks.Messages;
import org.rapport.checks.Severity;
import org.rapport.model.CheckLevel;
import org.rapport.model.RapportFactory;
import org.rapport.model.RulePack;
import org.rapport.model.text.Labels;
import org.rapport.ui.ActivePlan;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Named;
import org.rapport.ui.internal.UsablePreferencePage;
import org.rapport.ui.internal.look.LetterSize;

/**
 * By which rules the plan is judged, and how severe each check is in it. A plan keeps both itself, so that it is judged
 * alike wherever it is opened; they change by one step for undo.
 */
public final class ChecksPreferences extends UsablePreferencePage {

    private static final Messages MESSAGES = Messages.of(ChecksPreferences.class);

    private static final CheckLevel[] LEVELS = { null, CheckLevel.ERROR, CheckLevel.WARNING, CheckLevel.INFO,
            CheckLevel.OFF };

    private PlanSession session;

    private CheckLevels levels;

    private Combo rules;

    private Table table;

    private Combo level;

    private Label preview;

    private LevelsPreview job;

    @Override
    public void init(IWorkbench workbench) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        session = window == null ? null : ActivePlan.in(window.getActivePage()).session();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        if (session == null) {
            noDefaultAndApplyButton();
            label(area, MESSAGES.text("checks.no.plan"), 2);
            levels = CheckLevels.of(RapportFactory.eINSTANCE.createPlanningStandards());
            createTable(area);
            fillTable();
            Named.below(area);
            return area;
        }
        levels = CheckLevels.of(session.plan().getStandards());
        label(area, MESSAGES.format("checks.of", session.plan().getName()), 2);
        label(area, MESSAGES.text("checks.rules"), 1);
        rules = new Combo(area, SWT.READ_ONLY);
        Arrays.stream(RulePack.values()).forEach(pack -> rules.add(Labels.words(pack.getName())));
        rules.addListener(SWT.Selection, event -> {
            levels.useRules(RulePack.values()[rules.getSelectionIndex()]);
            show();
        });
        createTable(area);
        label(area, MESSAGES.text("checks.level"), 1);
        level = new Combo(area, SWT.READ_ONLY);
        Arrays.stream(LEVELS).forEach(each -> level.add(word(each)));
        table.addListener(SWT.Selection, event -> showLevel());
        level.addListener(SWT.Selection, event -> give(LEVELS[level.getSelectionIndex()]));
        preview = label(area, "", 2);
        Named.below(area);
        job = new LevelsPreview(session, this::tell);
        show();
        return area;
    }

    private static Label label(Composite parent, String text, int columns) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, columns > 1, false, columns, 1);
        data.widthHint = columns > 1 ? LetterSize.pixels(420) : SWT.DEFAULT;
        label.setLayoutData(data);
        return label;
    }

    private void createTable(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.heightHint = LetterSize.pixels(190);
        data.widthHint = LetterSize.pixels(520);
        table.setLayoutData(data);
        int[] widths = { 75, 240, 110, 110 };
        String[] heads = { "check", "title", "usual", "here" };
        for (int i = 0; i < heads.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(MESSAGES.text("column." + heads[i]));
            column.setWidth(LetterSize.pixels(widths[i]));
        }
        for (CheckDescriptor check : levels.checks()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(check);
        }
        table.select(0);
    }

    private static String word(CheckLevel level) {
        return MESSAGES.text(level == null ? "level.usual" : "level." + level.getName());
    }

    private void give(CheckLevel given) {
        for (TableItem item : table.getSelection()) {
            levels.give((CheckDescriptor) item.getData(), given);
        }
        show();
    }

    private void show() {
        rules.select(levels.rules().ordinal());
        fillTable();
        showLevel();
        job.show(levels);
    }

    private void fillTable() {
        for (TableItem item : table.getItems()) {
            CheckDescriptor check = (CheckDescriptor) item.getData();
            CheckLevel given = levels.of(check);
            item.setText(new String[] { check.id(), check.title(),
                    MESSAGES.text("level." + check.severity().name()), given == null ? "" : word(given) });
        }
    }

    private void showLevel() {
        TableItem[] selected = table.getSelection();
        level.setEnabled(selected.length > 0);
        if (selected.length > 0) {
            level.select(Arrays.asList(LEVELS).indexOf(levels.of((CheckDescriptor) selected[0].getData())));
        }
    }

    private void tell(CheckRun run) {
        if (!preview.isDisposed()) {
            List<Integer> counts = Arrays.stream(Severity.values()).map(run::count).toList();
            preview.setText(MESSAGES.format("checks.preview", counts.get(0), counts.get(1), counts.get(2)));
            preview.requestLayout();
        }
    }

    @Override
    protected void performDefaults() {
        if (session != null) {
            levels.checks().forEach(check -> levels.give(check, null));
            show();
        }
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        if (session != null && levels != null && !session.isClosed()
                && !levels.areThose(session.plan().getStandards())) {
            session.execute(MESSAGES.text("checks.command"), () -> levels.writeTo(session.plan().getStandards()));
        }
        return true;
    }
}
