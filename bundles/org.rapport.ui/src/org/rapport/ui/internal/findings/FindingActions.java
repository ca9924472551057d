// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.findings;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.rapport.checks.Finding;
import org.rapport.checks.Messages;
import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;
import org.rapport.ui.PlanEditors;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.Follow;
import org.rapport.ui.internal.PersonOf;
import org.rapport.ui.internal.fixes.Fixing;

/** What can be done with findings. */
final class FindingActions {

    private static final Messages MESSAGES = Messages.of(FindingActions.class);

    private final IWorkbenchPage page;

    private PlanSession session;

    FindingActions(IWorkbenchPage page) {
        this.page = page;
    }

    void use(PlanSession plan) {
        session = plan;
    }

    /** Brings the element of a finding into focus, where it is seen, and leaves the keyboard in the list. */
    void follow(Finding finding) {
        Follow.show(page, session, target(finding));
    }

    /** Goes to the element of a finding. */
    void reveal(Finding finding) {
        try {
            PlanEditors.reveal(page, session, target(finding));
        } catch (PartInitException failed) {
            Ask.tell(shell(), MESSAGES.text("action.show"), failed.getLocalizedMessage());
        }
    }

    /** What can be done about findings that ask. */
    List<Fixing.Way> ways(List<Finding> findings) {
        return fixing().ways(asking(findings));
    }

    /** What cannot be done about a finding now, and why. */
    List<String> blocked(Finding finding) {
        return finding.isOverridden() ? List.of() : fixing().blocked(finding);
    }

    /** Lets the user choose what to do about findings. */
    void fix(List<Finding> findings) {
        fixing().choose(asking(findings));
    }

    /** Lets findings ask again that were answered. */
    void takeBack(List<Finding> findings) {
        GivenAnswers.takeBack(session, findings.stream().filter(Finding::isOverridden).toList());
    }

    private static List<Finding> asking(List<Finding> findings) {
        return findings.stream().filter(finding -> !finding.isOverridden()).toList();
    }

    private Fixing fixing() {
        return new Fixing(shell(), session);
    }

    private Shell shell() {
        return page.getWorkbenchWindow().getShell();
    }

    /** What is about the plan as a whole is about its first page. */
    private static Identifiable target(Finding finding) {
        Identifiable element = finding.element() == null ? finding.subject() : finding.element();
        return element instanceof ServicePlan && PersonOf.finding(finding) != null ? PersonOf.finding(finding)
                : element;
    }
}
