// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.PlanningStandards;
import org.rapport.model.RapportPackage;
import org.rapport.model.RulePack;

/**
 * What a check is: the one description that findings, the command line, preference pages, the generated documentation
 * and the report's appendix are made from. The texts stand in {@code messages.properties} beside the class that owns
 * the check, under the check's id: {@code TIME-01.title}, {@code .question}, {@code .why}, {@code .todo},
 * {@code .rule}, {@code .example}, {@code .source}, and the wording of its findings under {@code TIME-01.message} and
 * what else starts so; {@code .fix} says what decides whether a quick fix is honest, or why none is; {@code TIME.title}
 * and {@code TIME.about} introduce the family.
 */
public final class CheckDescriptor {

    private static final String ID_FORM = "[A-Z]+-[0-9]{2,}";

    private final String id;

    private final Severity severity;

    private final String unit;

    private final Set<RulePack> rulePacks;

    private final List<String> limits;

    private final List<String> switches;

    private final List<FixKind> fixes;

    private final Messages messages;

    private CheckDescriptor(Builder builder) {
        id = builder.id;
        severity = builder.severity;
        unit = builder.unit;
        rulePacks = Set.copyOf(builder.rulePacks);
        limits = List.copyOf(builder.limits);
        switches = List.copyOf(builder.switches);
        fixes = List.copyOf(builder.fixes);
        messages = Messages.of(builder.owner);
    }

    /**
     * Starts the description of a check.
     *
     * @param id stable, never reused: a family in capitals, a hyphen and at least two digits, such as TIME-01
     * @param owner the check's class; its {@code messages.properties} hold the texts
     * @throws IllegalArgumentException when the id has another form
     */
    public static Builder of(String id, Class<?> owner) {
        return new Builder(id, owner);
    }

    /** Stable id, such as TIME-01. */
    public String id() {
        return id;
    }

    /** Family of the id, such as TIME. */
    public String family() {
        return id.substring(0, id.indexOf('-'));
    }

    /** A few words that name its family; the family's name where the bundle has no text for it. */
    public String familyTitle() {
        return messages.has(family() + ".title") ? messages.text(family() + ".title") : family();
    }

    /** What the checks of its family are about, in a sentence or two; empty where the bundle has no text for it. */
    public String familyAbout() {
        return messages.has(family() + ".about") ? messages.text(family() + ".about") : "";
    }

    /** A few words that name the check. */
    public String title() {
        return text("title");
    }

    /** The one question it asks. */
    public String question() {
        return text("question");
    }

    /** Why it matters to people. */
    public String why() {
        return text("why");
    }

    /** What to do about a finding. */
    public String whatToDo() {
        return text("todo");
    }

    /** The rule in words, with its formula. */
    public String rule() {
        return text("rule");
    }

    /** A worked example. */
    public String example() {
        return text("example");
    }

    /** Where the rule comes from, with paragraph. */
    public String source() {
        return text("source");
    }

    /** Unit of what it measures, such as min; empty when it measures nothing. */
    public String unit() {
        return unit;
    }

    /** Severity of its findings unless the check says otherwise for one of them. */
    public Severity severity() {
        return severity;
    }

    /** The rule packs under which it is asked. */
    public Set<RulePack> rulePacks() {
        return rulePacks;
    }

    /** Names of the features of {@link PlanningStandards} that it goes by. */
    public List<String> limits() {
        return limits;
    }

    /** Those of the limits without which it is off. */
    public List<String> switches() {
        return switches;
    }

    /** The limits that are empty in these standards and so switch the check off; empty when it is on. */
    public List<String> emptyLimits(PlanningStandards standards) {
        return switches.stream().filter(name -> isEmpty(standards.eGet(feature(name)))).toList();
    }

    /** The kinds of quick fixes it may propose, beside {@link AnswerFinding#KIND}; empty when none would be honest. */
    public List<FixKind> fixes() {
        return fixes;
    }

    /** What decides whether a quick fix is honest here, or why none is; empty when there is nothing to say. */
    public String aboutFixes() {
        return messages.has(id + ".fix") ? text("fix") : "";
    }

    /** The wording of this check's bundle. */
    public Messages messages() {
        return messages;
    }

    @Override
    public String toString() {
        return id;
    }

    private String text(String part) {
        return messages.text(id + '.' + part);
    }

    private static boolean isEmpty(Object value) {
        return value == null || value instanceof List<?> list && list.isEmpty();
    }

    private static EStructuralFeature feature(String name) {
        EClass standards = RapportPackage.Literals.PLANNING_STANDARDS;
        EStructuralFeature feature = standards.getEStructuralFeature(name);
        if (feature == null) {
            throw new IllegalArgumentException("PlanningStandards has no feature " + name);
        }
        return feature;
    }

    /** Collects a description. */
    public static final class Builder {

        private final String id;

        private final Class<?> owner;

        private Severity severity = Severity.WARNING;

        private String unit = "";

        private final Set<RulePack> rulePacks = EnumSet.allOf(RulePack.class);

        private List<String> limits = List.of();

        private List<String> switches = List.of();

        private List<FixKind> fixes = List.of();

        private Builder(String id, Class<?> owner) {
            if (!id.matches(ID_FORM)) {
                throw new IllegalArgumentException("A check's id looks like TIME-01, not " + id);
            }
            this.id = id;
            this.owner = owner;
        }

        /** Default severity; WARNING unless set. */
        public Builder severity(Severity value) {
            severity = value;
            return this;
        }

        /** Unit of what the check measures, such as min; empty unless set. */
        public Builder unit(String value) {
            unit = value;
            return this;
        }

        /** The only rule pack under which the check is asked; all unless set. */
        public Builder onlyFor(RulePack value) {
            rulePacks.clear();
            rulePacks.add(value);
            return this;
        }

        /** Names of the features of {@link PlanningStandards} the check goes by. */
        public Builder limits(String... names) {
            limits = List.of(names);
            limits.forEach(CheckDescriptor::feature);
            return this;
        }

        /** Those of the limits that switch the check off when they are empty. */
        public Builder offWhenEmpty(String... names) {
            switches = List.of(names);
            switches.forEach(CheckDescriptor::feature);
            return this;
        }

        /** The kinds of quick fixes the check may propose; none unless set. */
        public Builder fixes(FixKind... kinds) {
            fixes = List.of(kinds);
            return this;
        }

        /** @throws java.util.MissingResourceException when there are no messages beside the owner */
        public CheckDescriptor build() {
            return new CheckDescriptor(this);
        }
    }
}
