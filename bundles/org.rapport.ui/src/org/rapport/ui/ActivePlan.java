// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * The plan that a window works on: that of its active editor, or of the last one that had a plan. Any editor that
 * adapts to {@link PlanSession} has a plan, so diagrams count as well.
 */
public final class ActivePlan {

    private static final Map<IWorkbenchPage, ActivePlan> PAGES = new WeakHashMap<>();

    private final List<Consumer<PlanSession>> listeners = new CopyOnWriteArrayList<>();

    private PlanSession session;

    private ActivePlan() {
    }

    /** That of a page. */
    public static ActivePlan in(IWorkbenchPage page) {
        return PAGES.computeIfAbsent(page, ActivePlan::watch);
    }

    /** The plan of an editor; null when it has none. */
    public static PlanSession of(IEditorPart editor) {
        return editor == null ? null : editor.getAdapter(PlanSession.class);
    }

    /** The plan worked on; null when there is none. */
    public PlanSession session() {
        return session;
    }

    /** Tells somebody of each other plan from now on; null when there is none. */
    public void addListener(Consumer<PlanSession> listener) {
        listeners.add(listener);
    }

    /** Tells somebody of nothing any more. */
    public void removeListener(Consumer<PlanSession> listener) {
        listeners.remove(listener);
    }

    /** Looks again at which plan it is. Editors call this when they have loaded theirs. */
    public void update(IWorkbenchPage page) {
        PlanSession now = of(page.getActiveEditor());
        if (now == null && session != null && !session.isClosed()) {
            return;
        }
        if (!Objects.equals(now, session)) {
            session = now;
            listeners.forEach(listener -> listener.accept(now));
        }
    }

    private static ActivePlan watch(IWorkbenchPage page) {
        ActivePlan active = new ActivePlan();
        active.session = of(page.getActiveEditor());
        page.addPartListener(active.new Parts(page));
        return active;
    }

    /** Follows the editors of a page, for as long as it is there. */
    private final class Parts implements IPartListener2 {

        private final IWorkbenchPage page;

        Parts(IWorkbenchPage page) {
            this.page = page;
        }

        @Override
        public void partActivated(IWorkbenchPartReference part) {
            update(page);
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
            update(page);
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            update(page);
        }
    }
}
