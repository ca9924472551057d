// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.design.internal.PlanFacts;
import org.rapport.design.internal.Texts;
import org.rapport.model.Person;

/** What the checks ask about an element. They are run once after an edit, not once for each label. */
public final class FindingServices {

    private static final String ICONS = "/org.rapport.design/icons/finding-";

    /** What Sirius calls a box. */
    private static final String BOX = "DNodeContainer";

    private static final int SHOWN = 6;

    /** Whether anything is asked about an element that nobody has answered. */
    public boolean isAsked(EObject element) {
        return !findings(element).isEmpty();
    }

    /**
     * Whether something drawn is to have the mark of what is asked about an element: boxes that only group what belongs
     * to a person have none, as the person has it.
     *
     * @param drawn what stands for the element on the map
     */
    public boolean isMarkedOn(EObject element, EObject drawn) {
        boolean groups = element instanceof Person && drawn.eClass().getName().equals(BOX);
        return !groups && isAsked(element);
    }

    /** The mark of the worst that is asked, by shape as well as colour; empty where nothing is. */
    public String findingIcon(EObject element) {
        List<Finding> findings = findings(element);
        return findings.isEmpty() ? "" : ICONS + findings.getFirst().severity().word() + ".png";
    }

    /** What is asked: each question with what was measured, what is required, and where the rule comes from. */
    public String findingTooltip(EObject element) {
        List<Finding> findings = findings(element);
        List<String> lines = new ArrayList<>();
        findings.stream().limit(SHOWN).forEach(finding -> lines.add(sentence(finding)));
        if (findings.size() > SHOWN) {
            lines.add(Texts.TEXTS.format("finding.more", findings.size() - SHOWN));
        }
        return String.join("\n\n", lines);
    }

    /** Whether nothing of a severity is asked about an element. @param severity ERROR, WARNING or INFO */
    public boolean isFreeOf(EObject element, String severity) {
        return of(element, severity).isEmpty();
    }

    /** What of a severity is asked about an element, in a line, for the list of problems. */
    public String findingText(EObject element, String severity) {
        return of(element, severity).stream().map(finding -> finding.check().id() + " " + finding.message())
                .collect(Collectors.joining(" "));
    }

    private static List<Finding> of(EObject element, String severity) {
        Severity wanted = Severity.valueOf(severity);
        return findings(element).stream()
                .filter(finding -> finding.severity() == wanted && finding.element() == element).toList();
    }

    private static List<Finding> findings(EObject element) {
        return PlanFacts.of(element).findings(element);
    }

    private static String sentence(Finding finding) {
        String figures = finding.measured() == null || finding.required() == null
                ? ""
                : Texts.TEXTS.format("finding.figures", finding.measured(), finding.required(), finding.unit());
        return Texts.lines(finding.check().id() + " · " + finding.message(), figures,
                Texts.TEXTS.format("finding.source", finding.source()));
    }
}
