// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.fixes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;
import org.rapport.checks.AnswerFinding;
import org.rapport.checks.Finding;
import org.rapport.checks.FixField.Type;
import org.rapport.checks.FixKind;
import org.rapport.checks.FixValues;
import org.rapport.checks.Messages;
import org.rapport.checks.QuickFix;
import org.rapport.model.Identifiable;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;

/** What users can do about findings: each way has a label, and asks what it must know before it changes the plan. */
public final class Fixing {

    private static final Messages MESSAGES = Messages.of(Fixing.class);

    private static final int TOLD = 5;

    private final Shell shell;

    private final FixDesk desk;

    /** For findings of a plan. @param shell where questions stand before */
    public Fixing(Shell shell, PlanSession session) {
        this.shell = shell;
        desk = FixDesk.of(session);
    }

    /**
     * One way to answer findings.
     *
     * @param label as users read it; ends with … when something is asked first
     * @param tip what it does
     * @param run does it
     */
    public record Way(String label, String tip, Runnable run) {
    }

    /**
     * What is asked of an element: about itself first, then about its parts and where it is involved. That is what maps
     * mark; what is answered is left out.
     */
    public static List<Finding> asked(PlanSession session, Identifiable element) {
        List<Finding> asking = session.refreshFindings().findings().stream()
                .filter(finding -> !finding.isOverridden()).toList();
        List<Finding> about = new ArrayList<>(asking.stream().filter(each -> each.element() == element).toList());
        if (element != session.plan()) {
            asking.stream().filter(each -> each.element() != element)
                    .filter(each -> each.subject() == element || each.involved().contains(element)).forEach(about::add);
        }
        return about;
    }

    /** What can be done about findings: best first, to answer with a reason last. */
    public List<Way> ways(List<Finding> findings) {
        return switch (findings.size()) {
            case 0 -> List.of();
            case 1 -> desk.offer(findings.getFirst()).fixes().stream().map(this::way).toList();
            default -> waysOfMany(findings);
        };
    }

    private Way way(QuickFix fix) {
        String label = fix.isReady() ? fix.title() : MESSAGES.format("way.asks", fix.title());
        return new Way(label, fix.kind().does(), () -> run(fix));
    }

    private List<Way> waysOfMany(List<Finding> findings) {
        List<Way> ways = new ArrayList<>();
        desk.kinds(findings).forEach((kind, those) -> {
            String label = MESSAGES.format(kind.records() ? "way.many.asks" : "way.many", kind.name(), those.size());
            ways.add(new Way(label, kind.does(), () -> run(kind, those)));
        });
        return ways;
    }

    /** What would answer a finding, and why it cannot be done now, a sentence each. */
    public List<String> blocked(Finding finding) {
        return desk.offer(finding).blocked().stream()
                .map(each -> MESSAGES.format("way.blocked", each.fix().title(), each.why())).toList();
    }

    /** Lets the user choose among all fixes of a finding; for several, what can be done for many at once. */
    public void choose(List<Finding> findings) {
        if (findings.size() < 2) {
            chooseAmong(findings);
            return;
        }
        Map<FixKind, List<Finding>> kinds = desk.kinds(findings);
        List<QuickFix> examples = kinds.entrySet().stream().map(each -> example(each.getKey(), each.getValue()))
                .filter(Objects::nonNull).toList();
        if (examples.isEmpty()) {
            Ask.tell(shell, MESSAGES.text("choose.title"), MESSAGES.text("choose.none"));
            return;
        }
        FixDialog dialog = new FixDialog(shell, desk, examples, findings.size());
        if (dialog.open() == Window.OK) {
            apply(dialog.fix().kind(), kinds.get(dialog.fix().kind()), dialog.values());
        }
    }

    /** Lets the user choose one of the fixes of findings, such as all about one element. */
    public void chooseAmong(List<Finding> findings) {
        List<QuickFix> fixes = new ArrayList<>();
        BusyIndicator.showWhile(shell.getDisplay(),
                () -> findings.forEach(finding -> fixes.addAll(desk.offer(finding).fixes())));
        // What changes something comes before what only answers, of whichever finding.
        fixes.sort(Comparator.comparing(fix -> fix.kind().equals(AnswerFinding.KIND)));
        if (fixes.isEmpty()) {
            Ask.tell(shell, MESSAGES.text("choose.title"), MESSAGES.text("choose.none"));
        } else {
            ask(fixes);
        }
    }

    /** Applies a fix; asks first what must be said or confirmed. */
    public void run(QuickFix fix) {
        if (fix.isReady()) {
            tellObstacle(fix, desk.apply(fix, FixValues.suggestedFor(fix)));
        } else {
            ask(List.of(fix));
        }
    }

    private void ask(List<QuickFix> fixes) {
        FixDialog dialog = new FixDialog(shell, desk, fixes, 1);
        if (dialog.open() == Window.OK) {
            tellObstacle(dialog.fix(), desk.apply(dialog.fix(), dialog.values()));
        }
    }

    private void run(FixKind kind, List<Finding> findings) {
        if (!kind.records()) {
            apply(kind, findings, FixValues.none());
            return;
        }
        QuickFix example = example(kind, findings);
        if (example == null) {
            apply(kind, findings, FixValues.none());
            return;
        }
        FixDialog dialog = new FixDialog(shell, desk, List.of(example), findings.size());
        if (dialog.open() == Window.OK) {
            apply(kind, findings, dialog.values());
        }
    }

    /** A fix of a kind, so that what is said once for all can be asked. */
    private QuickFix example(FixKind kind, List<Finding> findings) {
        return findings.stream().flatMap(finding -> desk.offer(finding).fixes().stream())
                .filter(fix -> fix.kind().equals(kind)).findFirst().orElse(null);
    }

    private void apply(FixKind kind, Collection<Finding> findings, FixValues said) {
        new ManyFixesJob(shell, desk.session(), kind, findings, said, leftOut -> {
            if (!leftOut.isEmpty()) {
                String lines = leftOut.entrySet().stream().limit(TOLD)
                        .map(each -> MESSAGES.format("many.left.line", each.getKey().message(), each.getValue()))
                        .collect(Collectors.joining("\n"));
                Ask.tell(shell, kind.name(), MESSAGES.format("many.left", findings.size() - leftOut.size(),
                        leftOut.size()) + '\n' + lines
                        + (leftOut.size() > TOLD ? '\n' + MESSAGES.format("many.more", leftOut.size() - TOLD) : ""));
            }
        }).schedule();
    }

    private void tellObstacle(QuickFix fix, String obstacle) {
        if (!obstacle.isEmpty()) {
            Ask.tell(shell, fix.title(), obstacle);
        }
    }

    /** Whether a field of a fix is said once for many findings: what is chosen is another choice for each. */
    static boolean isSaidOnce(Type type) {
        return type != Type.CHOICE;
    }
}
