// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.rapport.checks.CheckRun;
import org.rapport.checks.LiveChecks;
import org.rapport.checks.Messages;
import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;
import org.rapport.model.edit.PlanItemProviderAdapterFactory;
import org.rapport.model.io.Plans;
import org.rapport.ui.internal.session.Dependents;
import org.rapport.ui.internal.session.KeptEdits;
import org.rapport.ui.internal.session.KeptStack;
import org.rapport.ui.internal.session.LiveFindings;
import org.rapport.ui.internal.session.OwnKeeper;
import org.rapport.ui.internal.session.PlanFile;
import org.rapport.ui.internal.session.Recovery;
import org.rapport.ui.internal.session.RecoveryCopy;

/**
 * A plan that is open: one for each file, however many editors and views show it. Holds its editing domain with undo
 * and redo, its findings, and the element in focus. All but opening happens in the thread of the user interface.
 */
public final class PlanSession {

    private final PlanFile file;

    private final PlanItemProviderAdapterFactory adapterFactory = new PlanItemProviderAdapterFactory();

    private final AdapterFactoryEditingDomain domain;

    private final List<PlanListener> listeners = new CopyOnWriteArrayList<>();

    private final LiveFindings findings;

    private final KeptEdits edits;

    private final Recovery recovery;

    private PlanKeeper keeper;

    private ServicePlan shown;

    private String selectedId;

    private boolean wasDirty;

    private boolean closed;

    private final boolean draft;

    PlanSession(PlanFile file) {
        this(file, false);
    }

    private PlanSession(PlanFile file, boolean draft) {
        this.file = file;
        this.draft = draft;
        keeper = new OwnKeeper(file, this::commandDone);
        domain = new AdapterFactoryEditingDomain(adapterFactory, new KeptStack(() -> keeper),
                file.resource().getResourceSet());
        file.resource().getResourceSet().eAdapters().add(new AdapterFactoryEditingDomain.EditingDomainProvider(domain));
        findings = new LiveFindings(file.plan(), run -> tell(listener -> listener.findingsChanged(run)));
        edits = new KeptEdits(file::plan, this::isDirty);
        recovery = keepAside(RecoveryCopy.Kind.EDITS, edits);
        shown = file.plan();
    }

    /**
     * Copies the plan as it is now, to try something without touching it. What is returned may be called in any thread,
     * as all checks are asked; it gives a session with an undo of its own that cannot be saved. Whoever calls it ends
     * it by {@link PlanSessions#release}.
     */
    public Supplier<PlanSession> draft() {
        PlanFile copy = file.copy();
        return () -> new PlanSession(copy, true);
    }

    /** The plan as it is now; another object after it was loaded again. */
    public ServicePlan plan() {
        return file.plan();
    }

    /** Where the plan is saved. */
    public Path file() {
        return file.path();
    }

    /** Where commands for the plan are created and executed. */
    public EditingDomain editingDomain() {
        return domain;
    }

    /** The item providers of the plan, for labels, icons and content; see {@link PlanLabelProvider}. */
    public AdapterFactory adapterFactory() {
        return adapterFactory;
    }

    /** What the checks came to after the last edit that they have been asked about. */
    public CheckRun findings() {
        return findings.run();
    }

    /** Asks the checks now instead of when the user interface is idle. @return what they came to */
    public CheckRun refreshFindings() {
        return findings.refresh();
    }

    /**
     * What a change would bring and settle: it is written into the plan, the checks are asked about those whom it
     * touches, and it is taken back, all before anybody else can look. So this says what the findings say afterwards.
     *
     * @param change writes it into the plan, past the editing domain
     * @param back takes it back
     */
    public LiveChecks.Change tryOut(Runnable change, Runnable back) {
        return findings.tryOut(() -> keeper.tryOut(change), () -> keeper.tryOut(back));
    }

    /** The element with an id; null when the plan has none. */
    public Identifiable element(String id) {
        return id == null ? null : (Identifiable) file.resource().getEObject(id);
    }

    /** Executes a command: one step for undo. A command that cannot be executed changes nothing. */
    public void execute(Command command) {
        keeper.commandStack().execute(command);
    }

    /**
     * Changes the plan in one command with one undo, whatever the change does to it.
     *
     * @param label what undo calls it, such as “Lengthen the visit”
     */
    public void execute(String label, Runnable change) {
        keeper.execute(label, change);
    }

    /** Sets a feature by a command; nothing happens when it has that value already. */
    public void set(EObject owner, EStructuralFeature feature, Object value) {
        if (!Objects.equals(owner.eGet(feature), value)) {
            execute(SetCommand.create(domain, owner, feature, value));
        }
    }

    /** Adds a child at the end of a feature by a command. */
    public void add(EObject owner, EStructuralFeature feature, EObject child) {
        execute(AddCommand.create(domain, owner, feature, child));
    }

    /**
     * Deletes an element by a command: with it what means nothing without it, such as the visits to a person. What
     * merely refers to it forgets it.
     */
    public void delete(EObject element) {
        execute(new DeleteCommand(domain, Dependents.with(plan(), element)) {
            @Override
            protected Map<EObject, Collection<Setting>> findReferences(Collection<EObject> gone) {
                return EcoreUtil.UsageCrossReferencer.findAll(gone, file.resource());
            }
        });
    }

    /** The element in focus, which views and editors follow; null when there is none. */
    public Identifiable selection() {
        return element(selectedId);
    }

    /** Brings an element into focus for all who listen. @param element of this plan, or null */
    public void select(Identifiable element) {
        String id = element == null ? null : element.getId();
        if (!Objects.equals(id, selectedId)) {
            selectedId = id;
            tell(listener -> listener.selected(element));
        }
    }

    /** Whether there is something to save. */
    public boolean isDirty() {
        return keeper.isDirty();
    }

    /**
     * Saves the plan.
     *
     * @param overwrite also over what somebody else has written into the file
     * @throws org.rapport.model.io.ChangedElsewhereException when somebody else has written into the file
     * @throws org.rapport.model.io.PlanProblemsException when the plan or the file does not allow it
     */
    public void save(boolean overwrite) throws IOException {
        refuseDraft();
        keeper.save(overwrite);
        keeperSaved();
    }

    /**
     * Saves the plan into another file, whatever that holds. It belongs to that file from then on; but one with
     * diagrams stays with them, and what is written is a copy.
     *
     * @return whether the plan belongs to that file now
     */
    public boolean saveAs(Path other) throws IOException {
        refuseDraft();
        if (!(keeper instanceof OwnKeeper own)) {
            Plans.overwrite(EcoreUtil.copy(plan()), other);
            return false;
        }
        Path before = file.path();
        file.saveAs(other, true);
        own.savedElsewhere();
        PlanSessions.moved(this, before);
        recovery.end();
        stateChanged();
        return true;
    }

    /**
     * Loads the plan from its file again; what was not saved is lost, and undo begins anew.
     *
     * @throws org.rapport.model.io.PlanProblemsException when that is no plan any more; this one stays as it is
     */
    public void reload() throws IOException {
        findings.close();
        try {
            keeper.reload();
        } finally {
            findings.start(file.plan());
        }
        file.remember();
        replaced();
    }

    private void replaced() {
        shown = file.plan();
        recovery.end();
        tell(PlanListener::planReplaced);
        tell(listener -> listener.findingsChanged(findings.run()));
        stateChanged();
    }

    /**
     * Lets a tool keep the plan from now on, so that it and all editors and views of the plan work on one model with
     * one undo. The tool has loaded the same file; elements are other objects from now on, and undo begins anew.
     *
     * @throws IllegalStateException when there is something to save, which would be lost
     */
    public void share(PlanKeeper tool) {
        if (isDirty()) {
            throw new IllegalStateException("What is not saved of " + file.path() + " would be lost");
        }
        keeper = tool;
        file.keptIn(tool.resource());
        findings.start(file.plan());
        replaced();
    }

    /** Whether a tool keeps the plan, see {@link #share}. */
    public boolean isShared() {
        return !(keeper instanceof OwnKeeper);
    }

    /** The tool that keeps the plan has changed it. */
    public void keeperChanged() {
        commandDone();
    }

    /** Whether there is something to save has changed, though the plan may not have. */
    public void keeperStateChanged() {
        if (!closed && wasDirty != isDirty()) {
            stateChanged();
        }
    }

    /** The tool that keeps the plan has saved it. */
    public void keeperSaved() throws IOException {
        file.remember();
        recovery.end();
        stateChanged();
    }

    /** Whether somebody else has changed the file since it was read or saved. */
    public boolean isChangedOutside() throws IOException {
        return file.isChangedOutside();
    }

    /** Says that what somebody else has written is known; saving still asks before it writes over it. */
    public void keepMine() throws IOException {
        file.remember();
    }

    /** Tells somebody of everything from now on. */
    public void addListener(PlanListener listener) {
        listeners.add(listener);
    }

    /** Tells somebody of nothing any more. */
    public void removeListener(PlanListener listener) {
        listeners.remove(listener);
    }

    /** Whether the last editor of this plan was closed. */
    public boolean isClosed() {
        return closed;
    }

    /** Takes over what was kept from edits that were not saved, as an edit that can be undone. */
    public void recover(RecoveryCopy kept) throws IOException {
        ServicePlan recovered = Recovery.plan(kept.read());
        recovery.takeOver(kept);
        execute(Messages.of(PlanSession.class).text("recovery.command"),
                () -> file.resource().getContents().set(0, recovered));
        recovery.keep();
    }

    /** The copy kept against a crash. */
    public Recovery recovery() {
        return recovery;
    }

    /** What of the plan is kept there. */
    public KeptEdits edits() {
        return edits;
    }

    /** Keeps something that belongs to the plan aside as well. @param moments gives what there is to keep */
    public Recovery keepAside(RecoveryCopy.Kind kind, Supplier<Recovery.Moment> moments) {
        return new Recovery(kind, file::path, moments, failed -> tell(listener -> listener.keptAside(failed)));
    }

    void close() {
        closed = true;
        recovery.end();
        findings.close();
        tell(PlanListener::closed);
        adapterFactory.dispose();
        keeper.close();
    }

    private void refuseDraft() {
        if (draft) {
            throw new IllegalStateException("A draft is not saved but applied to its plan: " + file.path());
        }
    }

    private void commandDone() {
        if (closed) {
            return;
        }
        if (isDirty() && !draft) {
            recovery.edited();
        } else {
            recovery.end();
        }
        if (shown == plan()) {
            findings.refreshSoon();
            tell(PlanListener::planChanged);
        } else {
            shown = plan();
            findings.start(shown);
            tell(PlanListener::planReplaced);
            tell(listener -> listener.findingsChanged(findings.run()));
        }
        if (wasDirty != isDirty()) {
            stateChanged();
        }
    }

    private void stateChanged() {
        wasDirty = isDirty();
        tell(PlanListener::stateChanged);
    }

    private void tell(Consumer<PlanListener> what) {
        listeners.forEach(what);
    }
}
