// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.ui.IEditorPart;
import org.rapport.design.ui.internal.MapCommand;
import org.rapport.design.ui.internal.MapLayout;

/**
 * Times what somebody waits for with a diagram: until it is made, drawn and laid out, until it is open again, and until
 * it shows an edit.
 *
 * @param session Sirius' session
 * @param kind what is drawn
 * @param about of what
 * @param edit changes something that is drawn, another each time
 */
record MapSpeed(Session session, RepresentationDescription kind, EObject about, IntConsumer edit) {

    static final double NANOS = 1e9;
    private static final int EDITS = 9;

    /** Each edit is another, or there would be nothing to show. */
    private static final AtomicInteger EDIT = new AtomicInteger();
    private static final int OPENED = 3;

    /**
     * What was measured, in seconds by the clock; in brackets the seconds that the processor worked for it.
     *
     * @param elements how many are drawn
     * @param first made, drawn and laid out
     * @param again opened again, the median
     * @param edit shown after an edit, the median
     * @param slowest the slowest of the edits
     */
    record Figures(long elements, Time first, Time again, Time edit, Time slowest) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "| %d | %s | %s | %s | %s |", elements, first, again, edit, slowest);
        }
    }

    /** How long something took. @param clock in seconds @param work of the processor, in seconds */
    record Time(double clock, double work) implements Comparable<Time> {

        @Override
        public int compareTo(Time other) {
            return Double.compare(clock, other.clock);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f s (%.2f s)", clock, work);
        }
    }

    /** Measures a new diagram. @param narrow what is done with it before it is shown */
    Figures measure(Consumer<DDiagram> narrow) {
        DDiagram[] made = new DDiagram[1];
        Time first = time(() -> {
            made[0] = (DDiagram) MapCommand.create(session, kind, about, map -> narrow.accept((DDiagram) map),
                    Workbench.QUIET);
            MapLayout.arrange(show(made[0]));
            Workbench.settle();
        });
        Time again = IntStream.range(0, OPENED).mapToObj(each -> again(made[0])).sorted().toList().get(OPENED / 2);
        Time[] edits = IntStream.range(0, EDITS).map(each -> EDIT.getAndIncrement()).mapToObj(each -> time(() -> {
            change(() -> edit.accept(each));
            Workbench.settle();
        })).sorted().toArray(Time[]::new);
        long drawn = made[0].getDiagramElements().stream().filter(DDiagramElement::isVisible).count();
        close(show(made[0]));
        return new Figures(drawn, first, again, edits[EDITS / 2], edits[EDITS - 1]);
    }

    private Time again(DDiagram diagram) {
        close(show(diagram));
        return time(() -> {
            show(diagram);
            Workbench.settle();
        });
    }

    private void change(Runnable what) {
        TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
        domain.getCommandStack().execute(new RecordingCommand(domain) {
            @Override
            protected void doExecute() {
                what.run();
            }
        });
    }

    private IEditorPart show(DDiagram diagram) {
        return DialectUIManager.INSTANCE.openEditor(session, diagram, Workbench.QUIET);
    }

    private static void close(IEditorPart editor) {
        Workbench.page().closeEditor(editor, false);
        Workbench.settle();
    }

    private static Time time(Runnable what) {
        long work = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        what.run();
        return new Time((System.nanoTime() - start) / NANOS,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - work) / NANOS);
    }
}
