// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.internal.PlanElement;

/** Gathers what is wrong with one file or plan, so that all of it can be said at once. */
final class ProblemCollector {

    /** Enough for any file that people can mend; what lies beyond is counted only, so that memory does not fill up. */
    static final int LIMIT = 10_000;

    private final String file;

    private final List<PlanProblem> problems = new ArrayList<>();

    private final Set<Place> places = new HashSet<>();

    private int uncounted;

    ProblemCollector(String file) {
        this.file = file;
    }

    /** Adds a problem of the file at a place that is no element. */
    void add(int line, int column, String message) {
        add(new PlanProblem(file, Math.max(line, 0), Math.max(column, 0), null, message));
    }

    /** Adds a problem of an element, where it stands. */
    void add(EObject element, String message) {
        int line = element instanceof PlanElement known ? known.line() : 0;
        add(new PlanProblem(file, line, 0, Values.name(element), message));
    }

    /** Adds a problem of a feature of an element, of which nothing more needs to be said afterwards. */
    void add(EObject element, EStructuralFeature feature, String message) {
        said(element, feature);
        add(element, message);
    }

    /** Nothing more needs to be said of a feature of an element. */
    void said(EObject element, EStructuralFeature feature) {
        places.add(new Place(element, feature));
    }

    private void add(PlanProblem problem) {
        if (problems.size() < LIMIT) {
            problems.add(problem);
        } else {
            uncounted++;
        }
    }

    /** Whether something was said of a feature of an element already. */
    boolean has(EObject element, EStructuralFeature feature) {
        return !places.isEmpty() && places.contains(new Place(element, feature));
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Everything so far, in the order of the file; ends with a count when there was too much to keep. */
    List<PlanProblem> problems() {
        List<PlanProblem> all = new ArrayList<>(problems);
        all.sort(PlanProblem.IN_ORDER);
        if (uncounted > 0) {
            all.add(new PlanProblem(file, 0, 0, null, Messages.format("and.more", uncounted)));
        }
        return all;
    }

    /** @throws PlanProblemsException when there is any problem */
    void throwIfAny() throws PlanProblemsException {
        if (!problems.isEmpty()) {
            throw new PlanProblemsException(problems(), null);
        }
    }

    /** Elements are told apart by identity, which is what their {@code equals} does. */
    private record Place(EObject element, EStructuralFeature feature) {
    }
}
