// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rapport.checks.FixField.Option;
import org.rapport.checks.FixField.Type;

/**
 * A change of the plan that answers a finding, offered to whoever plans. It records what was agreed or plans what can
 * be planned; it never invents what a person says. A check proposes fixes; {@link QuickFixes} offers those that prove
 * good, and makes a command of one.
 *
 * @param kind which operation it is
 * @param finding what it answers
 * @param title what it does, such as "Lengthen the visit to 30 minutes"
 * @param fields what is to be said first, in this order; empty when nothing is
 * @param leadsTo ids of checks that may well have a question about what it plans, which is then the next thing to do
 * @param obstacle what stands in the way, in words, so that it is named and not offered; empty when nothing does
 * @param work works the change out, without making it; null when it cannot be
 */
public record QuickFix(FixKind kind, Finding finding, String title, List<FixField> fields, Set<String> leadsTo,
        String obstacle, Function<FixValues, PlanEdit> work) {

    /** Starts a fix. */
    public static Builder of(FixKind kind, Finding finding) {
        return new Builder(kind, finding);
    }

    /** Those of the fixes that there are. */
    @SafeVarargs
    public static List<QuickFix> those(Optional<QuickFix>... fixes) {
        return Stream.of(fixes).flatMap(Optional::stream).toList();
    }

    /**
     * Whether it can be applied with a click, without anything being said or confirmed: it plans and does not record,
     * and all that is required is suggested.
     */
    public boolean isReady() {
        return !kind.records() && FixValues.suggestedFor(this).problem(this).isEmpty();
    }

    /** The fields with other options to choose from. */
    QuickFix withFields(List<FixField> others) {
        return new QuickFix(kind, finding, title, List.copyOf(others), leadsTo, obstacle, work);
    }

    /** Puts a fix together. */
    public static final class Builder {

        private final FixKind kind;

        private final Finding finding;

        private final List<FixField> fields = new ArrayList<>();

        private String title;

        private Set<String> leadsTo = Set.of();

        private String obstacle = "";

        private Builder(FixKind kind, Finding finding) {
            this.kind = Objects.requireNonNull(kind);
            this.finding = Objects.requireNonNull(finding);
            title = kind.title();
        }

        /** Fills in the wording of the kind. */
        public Builder title(Object... arguments) {
            title = kind.title(arguments);
            return this;
        }

        /** Something to choose, the first unless another is chosen. Without anything to choose there is no fix. */
        public <T> Builder choose(String field, Collection<? extends T> values, Function<T, String> label) {
            List<Option> options = options(values, label);
            return field(field, Type.CHOICE, true, options.isEmpty() ? null : options.getFirst().value(), options, 0,
                    0);
        }

        /** Something that only the people it is about can choose, so that nothing is suggested. */
        public <T> Builder ask(String field, Collection<? extends T> values, Function<T, String> label) {
            return field(field, Type.CHOICE, true, null, options(values, label), 0, 0);
        }

        /** A day. @param suggested null: nothing is suggested */
        public Builder day(String field, LocalDate suggested) {
            return field(field, Type.DAY, true, suggested, List.of(), 0, 0);
        }

        /** A day that may be left out. @param suggested null: nothing is suggested */
        public Builder dayOrNot(String field, LocalDate suggested) {
            return field(field, Type.DAY, false, suggested, List.of(), 0, 0);
        }

        /** A whole number. @param suggested null: nothing is suggested */
        public Builder number(String field, Integer suggested, int least, int most) {
            return field(field, Type.NUMBER, true, suggested, List.of(), least, most);
        }

        /** A day that may be left out, and must not be before another. Nothing is suggested. */
        public Builder dayOrNotFrom(String field, LocalDate earliest) {
            fields.add(new FixField(field, kind.say("field." + field), Type.DAY, false, null, List.of(), 0, 0,
                    earliest));
            return this;
        }

        /** Words. */
        public Builder words(String field) {
            return words(field, null);
        }

        /** Words. @param suggested null: nothing is suggested */
        public Builder words(String field, String suggested) {
            return field(field, Type.WORDS, true, suggested, List.of(), 0, 0);
        }

        /** Ids of checks whose questions about what was planned are the next thing to do, if they are no ERROR. */
        public Builder leadsTo(String... checkIds) {
            leadsTo = Set.of(checkIds);
            return this;
        }

        /** What stands in the way, in words; empty: nothing. */
        public Builder butFor(String what) {
            obstacle = what;
            return this;
        }

        /** The fix; empty when there is a choice without anything to choose. @param work see {@link QuickFix#work} */
        public Optional<QuickFix> doing(Function<FixValues, PlanEdit> work) {
            boolean noChoice = fields.stream()
                    .anyMatch(field -> field.type() == Type.CHOICE && field.options().isEmpty());
            return noChoice ? Optional.empty()
                    : Optional.of(new QuickFix(kind, finding, title, List.copyOf(fields), leadsTo, obstacle, work));
        }

        private Builder field(String name, Type type, boolean required, Object suggested, List<Option> options,
                int least, int most) {
            fields.add(new FixField(name, kind.say("field." + name), type, required, suggested, options, least, most,
                    null));
            return this;
        }

        private static <T> List<Option> options(Collection<? extends T> values, Function<T, String> label) {
            return values.stream().map(value -> new Option(value, label.apply(value))).toList();
        }
    }
}
