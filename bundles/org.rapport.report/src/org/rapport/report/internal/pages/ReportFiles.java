// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.pages;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.util.Monitor;
import org.rapport.checks.Check;
import org.rapport.checks.Messages;
import org.rapport.report.Audience;
import org.rapport.report.NotForReaderException;
import org.rapport.report.ReportRequest;
import org.rapport.report.SectionRegistry;

/** The pages that a report consists of, made one after another when they are asked for. */
public final class ReportFiles implements Iterable<ReportFile> {

    private static final Messages MESSAGES = Messages.of(ReportFiles.class);

    private final List<ReportFile> files;

    private ReportFiles(List<ReportFile> files) {
        this.files = files;
    }

    /**
     * Finds out what to write.
     *
     * @throws org.rapport.report.NotForReaderException when what was asked for is not for that reader
     * @throws CancellationException when the monitor is cancelled
     */
    public static ReportFiles of(ReportRequest request, SectionRegistry sections, Collection<? extends Check> checks,
            Monitor monitor) {
        if (request.before() != null && request.audience() != Audience.TEAM && request.audience() != Audience.PERSON) {
            throw new NotForReaderException(MESSAGES.text("no.comparison." + request.audience().word()));
        }
        return new ReportFiles(switch (request.audience()) {
            case TEAM -> List.of(ServiceReport.forTeam(request, sections, checks, monitor));
            case COMMISSIONER -> List.of(ServiceReport.forCommissioner(request, sections, checks, monitor));
            case PERSON -> PersonReport.forPeople(request, sections, checks, monitor);
            case RELATIVE -> List.of(PersonReport.forRelative(request, sections));
        });
    }

    /** How many pages there are. */
    public int size() {
        return files.size();
    }

    @Override
    public Iterator<ReportFile> iterator() {
        return files.iterator();
    }

    /** @throws CancellationException when this thread is interrupted: nobody waits for its work any more */
    static void stopIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException(MESSAGES.text("cancelled"));
        }
    }

    /** @throws CancellationException when the monitor is cancelled */
    public static void stopIfCancelled(Monitor monitor) {
        if (monitor.isCanceled()) {
            throw new CancellationException(MESSAGES.text("cancelled"));
        }
    }
}
