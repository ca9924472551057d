// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file is no plan that this Rapport can read, or a plan cannot be written so that it could be read again. Nothing was
 * loaded, nothing was written. The message lists all problems, one a line, in the order of the file.
 */
public class PlanProblemsException extends IOException {

    private static final long serialVersionUID = 1L;

    private final ArrayList<PlanProblem> problems;

    /**
     * Gathers problems into one exception.
     *
     * @param problems at least one, in the order of the file
     * @param cause what was thrown below, or null
     */
    public PlanProblemsException(List<PlanProblem> problems, Throwable cause) {
        super(problems.stream().map(PlanProblem::toString).collect(Collectors.joining("\n")), cause);
        this.problems = new ArrayList<>(problems);
    }

    /** What is wrong, in the order of the file; never empty. */
    public List<PlanProblem> problems() {
        return Collections.unmodifiableList(problems);
    }
}
