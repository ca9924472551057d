// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

import org.eclipse.emf.ecore.resource.Resource;

/**
 * Something in a file, or in a plan about to become one, that keeps it from being a plan.
 *
 * @param file the file as a path, or its URI where it is no file; never null
 * @param line the line of the file, from 1; 0 when no line can be named
 * @param column the column of that line, from 1; 0 when none can be named
 * @param element the element it is about, such as {@code visit v1}; null when it is about none
 * @param message what is wrong and what to do, in plain words: a sentence without the file and the line
 */
public record PlanProblem(String file, int line, int column, String element, String message)
        implements Resource.Diagnostic, Serializable {

    /** As the file is read: by line, then column, then message. */
    public static final Comparator<PlanProblem> IN_ORDER = Comparator.comparingInt(PlanProblem::line)
            .thenComparingInt(PlanProblem::column).thenComparing(PlanProblem::message);

    public PlanProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public String getLocation() {
        return file;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return column;
    }

    /** One line for people and tools: {@code file:line: message}, as compilers say it, without an unknown line. */
    @Override
    public String toString() {
        return line > 0 ? file + ':' + line + ": " + message : file + ": " + message;
    }
}
