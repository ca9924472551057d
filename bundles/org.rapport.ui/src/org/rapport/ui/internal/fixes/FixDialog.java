// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.fixes;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.checks.Finding;
import org.rapport.checks.FixPreview;
import org.rapport.checks.FixValues;
import org.rapport.checks.Messages;
import org.rapport.checks.QuickFix;
import org.rapport.ui.internal.Letters;
import org.rapport.ui.internal.Named;
import org.rapport.ui.internal.look.LetterSize;

/** Chooses among fixes, asks what must be said, and shows what would change before it does. */
final class FixDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(FixDialog.class);

    /** Trying a fix takes a moment, so that nobody waits at every key. */
    private static final int PAUSE = 150;

    private static final int MOST_IN_SIGHT = 10;

    private static final int WIDTH = 460;

    private final FixDesk desk;

    private final List<QuickFix> fixes;

    private final int findings;

    private final Runnable trial = this::tryOut;

    private QuickFix fix;

    private FixForm form;

    private Composite fields;

    private Label does;

    private Text changes;

    private FixValues values;

    /** @param findings for how many it is asked; what would change is shown for one */
    FixDialog(Shell parent, FixDesk desk, List<QuickFix> fixes, int findings) {
        super(parent);
        this.desk = desk;
        this.fixes = fixes;
        this.findings = findings;
        setHelpAvailable(false);
    }

    /** The fix chosen. */
    QuickFix fix() {
        return fix;
    }

    /** What was said for it. */
    FixValues values() {
        return values;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(fixes.size() == 1 ? fixes.getFirst().kind().name() : MESSAGES.text("choose.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        if (fixes.size() > 1) {
            int style = SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL;
            org.eclipse.swt.widgets.List choice = new org.eclipse.swt.widgets.List(area, style);
            fixes.forEach(each -> choice.add(label(each)));
            GridData few = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
            few.widthHint = LetterSize.pixels(WIDTH);
            few.heightHint = Math.min(fixes.size(), MOST_IN_SIGHT) * choice.getItemHeight();
            choice.setLayoutData(few);
            choice.select(0);
            Named.as(choice, MESSAGES.text("choose.title"));
            choice.addListener(SWT.Selection, event -> use(fixes.get(Math.max(choice.getSelectionIndex(), 0))));
        }
        does = new Label(area, SWT.WRAP);
        does.setLayoutData(wide(0));
        fields = new Composite(area, SWT.NONE);
        fields.setLayout(new GridLayout(2, false));
        fields.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Label heading = new Label(area, SWT.NONE);
        heading.setText(MESSAGES.text("changes.heading"));
        changes = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        Named.by(changes, heading);
        changes.setLayoutData(wide(5 * changes.getLineHeight()));
        return area;
    }

    /** Where several findings have the same answer, each says which it is. */
    private String label(QuickFix one) {
        if (findings > 1) {
            return one.kind().name();
        }
        boolean alone = fixes.stream().filter(each -> each.title().equals(one.title())).count() == 1;
        return alone ? one.title() : MESSAGES.format("choose.of", one.title(), one.finding().message());
    }

    private static GridData wide(int height) {
        GridData data = new GridData(SWT.FILL, height == 0 ? SWT.BEGINNING : SWT.FILL, true, height > 0);
        data.widthHint = LetterSize.pixels(WIDTH);
        if (height > 0) {
            data.heightHint = height;
        }
        return data;
    }

    @Override
    public void create() {
        super.create();
        use(fixes.getFirst());
    }

    private void use(QuickFix chosen) {
        fix = chosen;
        setTitle(findings == 1 ? fix.title() : MESSAGES.format("many.title", fix.kind().name(), findings));
        does.setText(fix.kind().does());
        for (Control old : fields.getChildren()) {
            old.dispose();
        }
        form = new FixForm(fields, fix, findings > 1, this::soon);
        Named.below(fields);
        ((GridData) fields.getLayoutData()).exclude = fields.getChildren().length == 0;
        getButton(IDialogConstants.OK_ID).setText(MESSAGES.text(fix.kind().records() ? "ok.records" : "ok.plans"));
        setButtonLayoutData(getButton(IDialogConstants.OK_ID));
        Letters.in(getShell());
        fit();
        tryOut();
        form.focus();
    }

    /** Fixes have other fields; the dialogue grows where it must, and never shrinks below what the user made of it. */
    private void fit() {
        Point now = getShell().getSize();
        Point needed = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        getShell().setSize(Math.max(now.x, needed.x), Math.max(now.y, needed.y));
        getShell().layout(true, true);
    }

    private void soon() {
        values = form.values();
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        getShell().getDisplay().timerExec(-1, trial);
        getShell().getDisplay().timerExec(PAUSE, trial);
    }

    private void tryOut() {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        values = form.values();
        FixPreview preview = desk.preview(fix, values);
        String problem = form.problem().isEmpty() ? preview.obstacle() : form.problem();
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
        setMessage(problem.isEmpty() ? fix.finding().message() : problem,
                problem.isEmpty() ? IMessageProvider.NONE : IMessageProvider.INFORMATION);
        changes.setText(problem.isEmpty() ? words(preview) : "");
    }

    private static String words(FixPreview preview) {
        String changed = preview.changes().stream().map(line -> MESSAGES.format("changes.line", line))
                .collect(Collectors.joining("\n"));
        return changed + asked("changes.gone", preview.gone()) + asked("changes.come", preview.come());
    }

    private static String asked(String key, List<Finding> findings) {
        return findings.isEmpty() ? ""
                : "\n" + MESSAGES.text(key) + findings.stream()
                        .map(finding -> '\n' + MESSAGES.format("changes.line", finding.message()))
                        .collect(Collectors.joining());
    }
}
