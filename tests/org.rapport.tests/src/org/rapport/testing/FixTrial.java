// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.rapport.checks.AnswerFinding;
import org.rapport.checks.Check;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.CheckRun;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.Finding;
import org.rapport.checks.FixField;
import org.rapport.checks.FixPreview;
import org.rapport.checks.FixValues;
import org.rapport.checks.QuickFix;
import org.rapport.checks.QuickFixes;
import org.rapport.checks.Severity;
import org.rapport.model.ServicePlan;
import org.rapport.model.io.PlanResource;

/**
 * Applies fixes through a command stack and holds them to what they promise, by full runs of all checks before and
 * after: the finding is gone, no ERROR is new, and undo and redo bring back exactly what was there.
 */
public final class FixTrial {

    private static final double EPSILON = 1e-9;

    private static final int MOST_OPTIONS = Integer.getInteger("rapport.options", 2);

    private final ServicePlan plan;

    private final Resource loadedFrom;

    private final List<Check> checks;

    private final QuickFixes fixes;

    private final CheckRun before;

    private final String textBefore;

    private final Map<String, Integer> applied = new TreeMap<>();

    /** @param at the day the plan is looked at; null: its default day */
    public FixTrial(ServicePlan plan, List<Check> checks, LocalDate at) {
        this.plan = plan;
        this.checks = checks;
        loadedFrom = plan.eResource();
        fixes = new QuickFixes(plan, checks, at);
        before = run(at);
        textBefore = text(plan);
    }

    public CheckRun before() {
        return before;
    }

    public QuickFixes fixes() {
        return fixes;
    }

    /** How often each kind of fix was applied, by its id. */
    public Map<String, Integer> applied() {
        return applied;
    }

    /** Applies every fix of every finding, each with the best options, one at a time. */
    public void applyEvery(String about) {
        Set<CheckDescriptor> answered = new HashSet<>();
        for (Finding finding : before.findings()) {
            // Answering is the same for all findings of a check, so that once is enough.
            fixes(finding, !answered.add(finding.check())).forEach(fix -> applyEvery(fix, about));
        }
    }

    /** Applies every fix of every finding of a check. */
    public void applyEveryOf(String checkId) {
        before.findings().stream().filter(finding -> finding.check().id().equals(checkId))
                .forEach(finding -> fixes(finding, false).forEach(fix -> applyEvery(fix, checkId)));
    }

    /** What there is for each finding of a check. */
    public Stream<QuickFixes.Offer> offers(String checkId) {
        return before.findings().stream().filter(finding -> finding.check().id().equals(checkId)).map(fixes::offer);
    }

    private List<QuickFix> fixes(Finding finding, boolean isAnswered) {
        return fixes.of(finding).stream().filter(fix -> !isAnswered || !fix.kind().equals(AnswerFinding.KIND)).toList();
    }

    private void applyEvery(QuickFix fix, String about) {
        Finding finding = fix.finding();
        assertThat(fix.kind().equals(AnswerFinding.KIND) || finding.check().fixes().contains(fix.kind()))
                .as("%s names %s in its description", finding.check(), fix.kind()).isTrue();
        for (FixValues values : everyChoice(fix)) {
            apply(fix, values, about + ": " + fix.title() + ", for " + finding.check() + " " + finding.message());
        }
    }

    /** What may be said for the fields, once for each of the best options of each choice. */
    public static List<FixValues> everyChoice(QuickFix fix) {
        FixValues said = said(fix);
        List<FixValues> every = new ArrayList<>();
        for (FixField field : fix.fields()) {
            field.options().stream().limit(MOST_OPTIONS)
                    .forEach(option -> every.add(said.with(field.name(), option.value())));
        }
        return every.isEmpty() ? List.of(said) : every;
    }

    /** What is suggested, and for the rest something. */
    public static FixValues said(QuickFix fix) {
        FixValues values = FixValues.suggestedFor(fix);
        for (FixField field : fix.fields()) {
            if (field.suggested() == null && field.required()) {
                values = values.with(field.name(), switch (field.type()) {
                    case CHOICE -> field.options().getFirst().value();
                    case DAY -> LocalDate.parse("2026-04-12");
                    case NUMBER -> field.most();
                    case WORDS -> "As we said on Monday";
                });
            }
        }
        return values;
    }

    private void apply(QuickFix fix, FixValues values, String about) {
        FixPreview preview = fixes.preview(fix, values);
        if (!preview.isGood()) {
            // With what this test says for a day; that it is refused then is what is promised.
            assertThat(fix.fields()).as(about + preview.obstacle()).extracting(FixField::type)
                    .contains(FixField.Type.DAY);
            return;
        }
        BasicCommandStack stack = new BasicCommandStack();
        Command command = preview.command();
        assertThat(preview.changes()).as(about).isNotEmpty().noneMatch(String::isBlank);
        stack.execute(command);
        assertThat(stack.canUndo()).as(about).isTrue();
        String textAfter = text(plan);
        assertThat(textAfter).as(about).isNotEqualTo(textBefore);
        CheckRun after = run(before.at());
        assertAnswered(fix, after, about);
        assertThat(newErrors(before, after)).as(about).isEmpty();
        assertThat(preview.gone()).as(about).allMatch(gone -> count(after, gone) < count(before, gone));
        if (!applied.containsKey(fix.kind().id())) {
            assertMayBeSaved(about);
        }
        stack.undo();
        assertThat(text(plan)).as(about + ", undone").isEqualTo(textBefore);
        stack.redo();
        assertThat(text(plan)).as(about + ", done again").isEqualTo(textAfter);
        stack.undo();
        applied.merge(fix.kind().id(), 1, Integer::sum);
    }

    /** A plan that was loaded keeps to all rules, or saving it would say which it breaks. */
    private void assertMayBeSaved(String about) {
        if (loadedFrom != null) {
            Resource own = plan.eResource();
            loadedFrom.getContents().add(plan);
            assertThat(text(loadedFrom)).as(about).contains(plan.getId());
            own.getContents().add(plan);
        }
    }

    private static void assertAnswered(QuickFix fix, CheckRun after, String about) {
        Finding finding = fix.finding();
        List<Finding> same = after.findings().stream().filter(each -> each.check() == finding.check()
                && each.element() == finding.element() && each.message().equals(finding.message())).toList();
        if (fix.kind().equals(AnswerFinding.KIND)) {
            assertThat(same).as(about).isNotEmpty().allMatch(Finding::isOverridden);
        } else {
            assertThat(same.stream().filter(each -> each.subject() == finding.subject())).as(about).isEmpty();
        }
    }

    private static long count(CheckRun run, Finding finding) {
        return run.findings().stream().filter(each -> each.check() == finding.check()
                && each.element() == finding.element() && each.message().equals(finding.message())).count();
    }

    /** ERRORs of the later run about what the earlier had none about, or that are further off than they were. */
    public static List<Finding> newErrors(CheckRun before, CheckRun after) {
        Map<Object, List<Double>> known = new HashMap<>();
        before.findings().stream().filter(FixTrial::isError).forEach(finding -> known
                .computeIfAbsent(List.of(finding.check(), finding.element()), key -> new ArrayList<>())
                .add(finding.shortfall()));
        return after.findings().stream().filter(FixTrial::isError).filter(finding -> {
            List<Double> shortfalls = known.getOrDefault(List.of(finding.check(), finding.element()),
                    new ArrayList<>());
            return shortfalls.stream().filter(shortfall -> shortfall >= finding.shortfall() - EPSILON)
                    .min(Double::compare).map(shortfall -> !shortfalls.remove(shortfall)).orElse(true);
        }).toList();
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    private CheckRun run(LocalDate at) {
        return new CheckRunner(checks).run(plan, at != null ? at : CheckRunner.defaultDay(plan),
                new BasicMonitor());
    }

    /** The whole plan, by a resource that is not particular about the rules of a plan, so that it is quick. */
    public static String text(ServicePlan plan) {
        if (plan.eResource() == null || plan.eResource() instanceof PlanResource) {
            new XMIResourceImpl(URI.createURI("trial.xmi")).getContents().add(plan);
        }
        return text(plan.eResource());
    }

    /** What a resource saves. */
    private static String text(Resource resource) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
