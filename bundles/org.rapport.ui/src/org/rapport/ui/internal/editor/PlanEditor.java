// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.ide.IGotoMarker;
import org.rapport.checks.Messages;
import org.rapport.model.Identifiable;
import org.rapport.model.io.PlanProblem;
import org.rapport.model.io.PlanProblemsException;
import org.rapport.ui.ActivePlan;
import org.rapport.ui.EmptyState;
import org.rapport.ui.PlanEditors;
import org.rapport.ui.PlanListener;
import org.rapport.ui.PlanSession;
import org.rapport.ui.PlanSessions;
import org.rapport.ui.internal.FileFailure;
import org.rapport.ui.internal.Log;
import org.rapport.ui.internal.draft.KeptDrafts;
import org.rapport.ui.internal.markers.FindingMarkers;

/**
 * The editor of a plan. It opens at once, loads and checks the plan aside, and then shows its pages; or, when the file
 * is no plan, what is wrong with it.
 */
public final class PlanEditor extends FormEditor {

    private static final Messages MESSAGES = Messages.of(PlanEditor.class);

    private final PlanListener listener = new StateListener();

    private final PlanSaving saving = new PlanSaving(this::session, () -> getSite().getShell(),
            this::movedTo);

    private final PlanSelection selection = new PlanSelection(this);

    private PlanSession session;

    private OutsideWatch watch;

    private final StackLayout layout = new StackLayout();

    private Composite stack;

    private final List<Consumer<PlanSession>> waiting = new ArrayList<>();

    private Identifiable revealLater;

    /** The plan; null as long as it is not loaded. */
    public PlanSession session() {
        return session;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (PlanEditors.file(input) == null) {
            throw new PartInitException(MESSAGES.format("editor.no.file", input.getName()));
        }
        // A problem leads to a link that goes with the plan; the file itself stays.
        super.init(site, PlanEditors.input(PlanEditors.file(input)));
        setPartName(input.getName());
        site.setSelectionProvider(selection);
    }

    /** The pages are made when the plan is there. */
    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
        load();
    }

    /** Loads the plan; again after its file could not be read. */
    void load() {
        Path file = PlanEditors.file(getEditorInput());
        only(new EmptyState(stack, MESSAGES.text("editor.loading"), file.toString()));
        new PlanLoadJob(file, this::loaded, this::failed).schedule();
    }

    private void loaded(PlanSession opened) {
        if (stack.isDisposed()) {
            PlanSessions.release(opened);
            return;
        }
        session = opened;
        session.addListener(listener);
        watch = new OutsideWatch(this);
        Composite pagesArea = new Composite(stack, SWT.NONE);
        pagesArea.setLayout(new FillLayout());
        super.createPartControl(pagesArea);
        only(pagesArea);
        setTitleToolTip(session.file().toString());
        // It can be saved under another name from now on; nobody is told of that but with the other.
        firePropertyChange(PROP_DIRTY);
        ((PlanEditorContributor) getEditorSite().getActionBarContributor()).loaded(this);
        // Views draw in a turn of their own: the window answers in between.
        stack.getDisplay().asyncExec(this::tellViews);
        if (revealLater != null) {
            reveal(session.element(revealLater.getId()));
        }
        KeptDrafts.restore(session);
        waiting.forEach(action -> action.accept(session));
        waiting.clear();
    }

    private void tellViews() {
        if (!stack.isDisposed()) {
            ActivePlan.in(getSite().getPage()).update(getSite().getPage());
        }
    }

    /** Does something with the plan as soon as it is there. */
    public void whenLoaded(Consumer<PlanSession> action) {
        if (session == null) {
            waiting.add(action);
        } else {
            action.accept(session);
        }
    }

    @Override
    protected void addPages() {
        ((CTabFolder) getContainer()).setTabPosition(SWT.TOP);
        try {
            for (PlanPage page : PlanPages.create(this)) {
                addPage(page);
            }
        } catch (PartInitException broken) {
            Log.error("A page of the plan editor cannot be made", broken);
        }
    }

    private void failed(IOException problem) {
        if (!stack.isDisposed()) {
            List<PlanProblem> problems = problem instanceof PlanProblemsException several ? several.problems()
                    : List.of(new PlanProblem(getEditorInput().getName(), 0, 0, null, problem.getLocalizedMessage()));
            only(new ProblemsPage(stack, PlanEditors.file(getEditorInput()), problems, this::load));
        }
    }

    private void only(Control control) {
        Control before = layout.topControl;
        layout.topControl = control;
        stack.layout();
        if (before != null) {
            before.dispose();
        }
    }

    @Override
    public void setFocus() {
        if (session == null) {
            layout.topControl.setFocus();
        } else {
            super.setFocus();
        }
    }

    /** Shows an element on the page that is about it; as soon as the plan is loaded, if it is not. */
    public void reveal(Identifiable element) {
        if (session == null) {
            revealLater = element;
            return;
        }
        for (Object page : pages) {
            if (page instanceof PlanPage planPage && element != null && planPage.isAbout(element)) {
                setActivePage(planPage.getId());
                planPage.show(element);
                session.select(element);
                return;
            }
        }
    }

    /** Makes commands of what is being typed. */
    void flush() {
        for (Object page : pages) {
            if (page instanceof PlanPage planPage) {
                planPage.flush();
            }
        }
    }

    @Override
    public boolean isDirty() {
        return session != null && session.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        flush();
        if (!saving.save()) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public void doSaveAs() {
        flush();
        saving.saveAs();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return session != null;
    }

    /** The plan belongs to another file now. */
    void movedTo(Path file) {
        setInput(PlanEditors.input(file));
        setPartName(getEditorInput().getName());
        setTitleToolTip(file.toString());
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IGotoMarker.class) {
            return adapter.cast((IGotoMarker) marker -> FindingMarkers.show(this, marker));
        }
        return adapter == PlanSession.class ? adapter.cast(session) : super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        if (watch != null) {
            watch.dispose();
        }
        super.dispose();
        if (session != null) {
            session.removeListener(listener);
            PlanSessions.release(session);
        }
    }

    /** Shows whether there is something to save. */
    private final class StateListener implements PlanListener {

        @Override
        public void stateChanged() {
            firePropertyChange(PROP_DIRTY);
        }

        @Override
        public void keptAside(IOException failed) {
            getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(failed == null ? null
                    : MESSAGES.format("recovery.impossible", FileFailure.words(failed)));
        }

        @Override
        public void selected(Identifiable element) {
            selection.changed();
        }
    }
}
