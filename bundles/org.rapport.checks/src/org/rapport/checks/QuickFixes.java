// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapport.checks.FixField.Option;
import org.rapport.model.ServicePlan;
import org.rapport.model.calc.PlanIndex;

/**
 * Offers the quick fixes of a plan's findings. Each is tried on a copy of the plan first: offered is what answers its
 * finding, raises no new ERROR, and does not trade the finding for a new one that is as bad. Every finding can also be
 * answered with a reason. It is for the plan as it is when first asked; after an edit, call {@link #planChanged()}.
 */
public final class QuickFixes {

    static final Messages MESSAGES = Messages.of(QuickFixes.class);

    private static final int MOST_OPTIONS = 7;

    private final ServicePlan plan;

    private final List<Check> checks;

    private final LocalDate at;

    private FixContext context;

    private Rehearsal rehearsal;

    /**
     * A fix that would answer its finding, or is meant to, and cannot be applied.
     *
     * @param fix the fix
     * @param why what stands in the way, in words
     */
    public record Blocked(QuickFix fix, String why) {
    }

    /**
     * What there is for a finding.
     *
     * @param fixes what can be applied, best first
     * @param blocked what cannot, and why
     */
    public record Offer(List<QuickFix> fixes, List<Blocked> blocked) {
    }

    /** @param at the day the plan is looked at; null: its default day */
    public QuickFixes(ServicePlan plan, Collection<? extends Check> checks, LocalDate at) {
        this.plan = plan;
        this.checks = List.copyOf(checks);
        this.at = at;
    }

    /** Looks at the plan anew when next asked. */
    public void planChanged() {
        context = null;
        rehearsal = null;
    }

    /** What can be applied to answer a finding of the plan, best first. */
    public List<QuickFix> of(Finding finding) {
        return offer(finding).fixes();
    }

    /** What can be applied to answer a finding of the plan, and what cannot, and why. */
    public Offer offer(Finding finding) {
        return offer(proposed(finding));
    }

    /** The same of one kind. */
    Offer offer(Finding finding, FixKind kind) {
        return offer(proposed(finding).stream().filter(fix -> fix.kind().equals(kind)).toList());
    }

    /**
     * The kinds of fixes that are proposed for findings of the plan, without a trial, each with those it is proposed
     * for: a quick answer to what {@link ManyFixes} may be asked to do.
     */
    public Map<FixKind, List<Finding>> kinds(Collection<Finding> findings) {
        Map<FixKind, List<Finding>> kinds = new LinkedHashMap<>();
        for (Finding finding : findings) {
            proposed(finding).stream().filter(QuickFixes::canBeAppliedToMany).map(QuickFix::kind).distinct()
                    .forEach(kind -> kinds.computeIfAbsent(kind, any -> new ArrayList<>()).add(finding));
        }
        return kinds;
    }

    /** What somebody must choose for each finding by itself cannot be said for many. */
    private static boolean canBeAppliedToMany(QuickFix fix) {
        return fix.obstacle().isEmpty() && fix.fields().stream().noneMatch(
                field -> field.type() == FixField.Type.CHOICE && field.required() && field.suggested() == null);
    }

    private Offer offer(List<QuickFix> proposed) {
        List<QuickFix> fixes = new ArrayList<>();
        List<Blocked> blocked = new ArrayList<>();
        for (QuickFix fix : proposed) {
            QuickFix narrowed = narrowed(fix);
            String obstacle = probe(narrowed == null ? fix : narrowed).obstacle();
            if (narrowed != null && obstacle.isEmpty()) {
                fixes.add(narrowed);
            } else if (!obstacle.equals(MESSAGES.text("fixes.stays"))) {
                blocked.add(new Blocked(fix, obstacle));
            }
        }
        return new Offer(List.copyOf(fixes), List.copyOf(blocked));
    }

    /** What a fix would do with what was said for its fields. */
    public FixPreview preview(QuickFix fix, FixValues values) {
        String problem = values.problem(fix);
        return problem.isEmpty() ? tried(fix, values) : FixPreview.impossible(fix, problem);
    }

    /** What a fix would do with all that is suggested for its fields. */
    public FixPreview preview(QuickFix fix) {
        return preview(fix, FixValues.suggestedFor(fix));
    }

    private FixPreview tried(QuickFix fix, FixValues values) {
        if (!fix.obstacle().isEmpty()) {
            return FixPreview.impossible(fix, fix.obstacle());
        }
        PlanEdit edit = fix.work().apply(values);
        if (edit == null || edit.isEmpty()) {
            return FixPreview.impossible(fix, MESSAGES.text("fixes.stays"));
        }
        if (!edit.fits()) {
            return FixPreview.impossible(fix, MESSAGES.text("fixes.stale"));
        }
        Rehearsal.Outcome outcome = rehearsal().tryOut(edit, fix.finding());
        return new FixPreview(fix, edit, outcome.gone(), outcome.come(), obstacle(fix, outcome));
    }

    private static String obstacle(QuickFix fix, Rehearsal.Outcome outcome) {
        for (Finding worse : outcome.worse()) {
            boolean expected = fix.leadsTo().contains(worse.check().id());
            if (worse.severity() == Severity.ERROR
                    || worse.severity().isAtLeast(fix.finding().severity()) && !expected) {
                return MESSAGES.format("fixes.brings", worse.message());
            }
        }
        boolean stays = !outcome.isAnswered() && fix.kind() != AnswerFinding.KIND;
        return stays ? MESSAGES.text("fixes.stays") : "";
    }

    private List<QuickFix> proposed(Finding finding) {
        List<QuickFix> fixes = new ArrayList<>();
        checks.stream().filter(check -> check.descriptor() == finding.check())
                .forEach(check -> fixes.addAll(check.fixes(finding, context())));
        AnswerFinding.to(finding, context()).ifPresent(fixes::add);
        return fixes;
    }

    /** The fix with those options only that prove good; null when there are none for a field. */
    private QuickFix narrowed(QuickFix fix) {
        List<FixField> fields = new ArrayList<>();
        for (FixField field : fix.fields()) {
            FixField narrowed = field;
            if (field.type() == FixField.Type.CHOICE) {
                List<Option> good = field.options().stream()
                        .filter(option -> tried(fix, probing(fix).with(field.name(), option.value())).isGood())
                        .limit(MOST_OPTIONS).toList();
                if (good.isEmpty()) {
                    return null;
                }
                narrowed = field.withOptions(good);
            }
            fields.add(narrowed);
        }
        return fix.withFields(fields);
    }

    private FixPreview probe(QuickFix fix) {
        return tried(fix, probing(fix));
    }

    /** What is suggested, and for the rest something of the kind that people may say. */
    private FixValues probing(QuickFix fix) {
        FixValues values = FixValues.suggestedFor(fix);
        for (FixField field : fix.fields()) {
            if (field.suggested() == null && field.required()) {
                values = values.with(field.name(), switch (field.type()) {
                    case CHOICE -> field.options().getFirst().value();
                    case DAY -> context().at();
                    case NUMBER -> field.most();
                    case WORDS -> field.label();
                });
            }
        }
        return values;
    }

    private FixContext context() {
        if (context == null) {
            context = new FixContext(PlanIndex.of(plan),
                    Optional.ofNullable(at).orElseGet(() -> CheckRunner.defaultDay(plan)));
        }
        return context;
    }

    private Rehearsal rehearsal() {
        if (rehearsal == null) {
            rehearsal = new Rehearsal(plan, checks, context().at());
        }
        return rehearsal;
    }
}
