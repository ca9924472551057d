// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.assertj.core.api.Condition;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.fixes.BookWorkers;
import org.rapport.checks.fixes.LengthenVisit;
import org.rapport.checks.fixes.VisitAgreements;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitPurpose;
import org.rapport.model.Worker;
import org.rapport.testing.FixTrial;
import org.rapport.testing.PlanBuilder;

class QuickFixesTests {

    private final List<Check> checks = CheckRegistry.installed().checks();

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Visit visit = plan.visit(ada, "2026-03-02T09:00", 20, sam);

    @Test
    @DisplayName("A preview says what changes in the plan, which findings go and which come, and changes nothing")
    void preview() {
        QuickFixes fixes = new QuickFixes(plan.plan(), checks, null);
        FixPreview preview = fixes.preview(fix(fixes, "TIME-01", LengthenVisit.KIND));
        assertThat(preview.changes())
                .containsExactly("Visit to Ada by Sam, Mon 2 Mar 2026 09:00: duration minutes from 20 to 30");
        assertThat(preview.gone()).extracting(gone -> gone.check().id()).contains("TIME-01", "TIME-03");
        assertThat(preview.gone()).allMatch(gone -> gone.element() == visit);
        assertThat(visit.getDurationMinutes()).isEqualTo(20);
        assertThat(plan.plan().eAdapters()).isEmpty();
    }

    @Test
    @DisplayName("A command that the plan has outrun cannot be executed, and says so when it is forced")
    void outrun() {
        QuickFixes fixes = new QuickFixes(plan.plan(), checks, null);
        FixPreview preview = fixes.preview(fix(fixes, "TIME-01", LengthenVisit.KIND));
        Command command = preview.command();
        assertThat(command.canExecute()).isTrue();
        visit.setDurationMinutes(25);
        assertThat(command.canExecute()).isFalse();
        assertThatIllegalStateException().isThrownBy(command::execute).withMessageContaining("has changed meanwhile");
        assertThat(visit.getDurationMinutes()).isEqualTo(25);
        plan.plan().getVisits().remove(visit);
        assertThat(command.canExecute()).isFalse();
    }

    @Test
    @DisplayName("A reason must be given, in words, before a finding counts as answered")
    void answerNeedsReason() {
        QuickFixes fixes = new QuickFixes(plan.plan(), checks, null);
        QuickFix fix = fix(fixes, "TIME-01", AnswerFinding.KIND);
        assertThat(fix.isReady()).isFalse();
        FixValues said = FixValues.suggestedFor(fix).with("reason", " ").with("by", "Team lead");
        assertThat(fixes.preview(fix, said).obstacle()).isEqualTo("Please say first: The reason.");
        assertThatIllegalStateException().isThrownBy(() -> fixes.preview(fix, said).command());
        FixPreview good = fixes.preview(fix, said.with("reason", "Ada wants it so"));
        new BasicCommandStack().execute(good.command());
        assertThat(plan.plan().getOverrides()).singleElement().satisfies(answer -> {
            assertThat(answer.getReason()).isEqualTo("Ada wants it so");
            assertThat(answer.getOn()).isEqualTo("2026-04-12");
        });
        fixes.planChanged();
        assertThat(fixes.of(finding("TIME-01"))).extracting(QuickFix::kind).doesNotContain(AnswerFinding.KIND);
    }

    @Test
    @DisplayName("What plans is ready to be applied with a click; what records is not, because somebody must know it")
    void isReady() {
        visit.setPurpose(VisitPurpose.SAFE_AND_WELL);
        plan.visit(ada, "2026-03-01T09:00", 45, sam);
        QuickFixes fixes = new QuickFixes(plan.plan(), checks, null);
        assertThat(fix(fixes, "TIME-01", LengthenVisit.KIND).isReady()).isTrue();
        assertThat(fix(fixes, "TIME-01", VisitAgreements.SHORT).isReady()).isFalse();
        assertThat(fixes.preview(fix(fixes, "TIME-01", VisitAgreements.SHORT)).isGood()).isTrue();
    }

    @Test
    @DisplayName("Many findings are answered as one command: nobody is booked to two places, and what is left says why")
    void many() {
        plan.visit(ada, "2026-03-03T09:00", 45);
        plan.visit(plan.person("Ben"), "2026-03-03T09:15", 45);
        String before = text();
        List<Finding> unfilled = run().findings().stream().filter(each -> each.check().id().equals("TIME-21"))
                .toList();
        ManyFixes many = new ManyFixes(plan.plan(), checks, null, BookWorkers.KIND, unfilled, null);
        many.workOut(new BasicMonitor());
        assertThat(text()).as("nothing happens before the command").isEqualTo(before);
        BasicCommandStack stack = new BasicCommandStack();
        stack.execute(many.command("Book"));
        assertThat(unfilled).hasSize(2);
        assertThat(many.leftOut()).hasSize(1).hasValueSatisfying(
                new Condition<>(why -> !why.isBlank(), "a reason"));
        assertThat(run().findings()).extracting(each -> each.check().id()).doesNotContain("TIME-08")
                .containsOnlyOnce("TIME-21");
        String after = text();
        stack.undo();
        assertThat(text()).isEqualTo(before);
        stack.redo();
        assertThat(text()).isEqualTo(after);
    }

    @Test
    @DisplayName("One reason answers many findings")
    void manyAnswers() {
        plan.visit(ada, "2026-03-03T09:00", 20, sam);
        List<Finding> found = run().findings().stream().filter(each -> each.check().id().equals("TIME-01")).toList();
        FixValues said = FixValues.none().with("reason", "As Ada wants").with("by", "Team lead");
        ManyFixes many = new ManyFixes(plan.plan(), checks, null, AnswerFinding.KIND, found, said);
        many.workOut(new BasicMonitor());
        new BasicCommandStack().execute(many.command("Answer"));
        assertThat(plan.plan().getOverrides()).hasSize(2);
        assertThat(run().overridden()).isEqualTo(2);
    }

    @Test
    @DisplayName("Many fixes can be cancelled at any finding, and change nothing then")
    void manyCancelled() {
        plan.visit(ada, "2026-03-03T09:00", 20, sam);
        String before = text();
        List<Finding> found = run().findings().stream().filter(each -> each.check().id().equals("TIME-01")).toList();
        Monitor cancelled = new BasicMonitor() {
            @Override
            public void worked(int work) {
                setCanceled(true);
            }
        };
        ManyFixes many = new ManyFixes(plan.plan(), checks, null, LengthenVisit.KIND, found, null);
        assertThatThrownBy(() -> many.workOut(cancelled)).isInstanceOf(CancellationException.class);
        assertThat(text()).isEqualTo(before);
    }

    @Test
    @DisplayName("Many fixes for a plan that was changed meanwhile change nothing at all")
    void manyStale() {
        Visit other = plan.visit(ada, "2026-03-03T09:00", 20, sam);
        List<Finding> found = run().findings().stream().filter(each -> each.check().id().equals("TIME-01")).toList();
        ManyFixes many = new ManyFixes(plan.plan(), checks, null, LengthenVisit.KIND, found, null);
        many.workOut(new BasicMonitor());
        other.setDurationMinutes(25);
        String before = text();
        Command command = many.command("Lengthen");
        assertThat(command.canExecute()).isTrue();
        assertThatThrownBy(command::execute).isInstanceOf(IllegalStateException.class);
        assertThat(text()).isEqualTo(before);
    }

    private QuickFix fix(QuickFixes fixes, String check, FixKind kind) {
        return fixes.of(finding(check)).stream().filter(fix -> fix.kind().equals(kind)).findFirst().orElseThrow();
    }

    private Finding finding(String check) {
        return run().findings().stream().filter(each -> each.check().id().equals(check)).findFirst().orElseThrow();
    }

    private CheckRun run() {
        return new CheckRunner(checks).run(plan.plan());
    }

    private String text() {
        return FixTrial.text(plan.plan());
    }
}
