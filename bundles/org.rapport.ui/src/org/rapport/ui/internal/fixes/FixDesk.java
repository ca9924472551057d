// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.fixes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rapport.checks.CheckRegistry;
import org.rapport.checks.Finding;
import org.rapport.checks.FixKind;
import org.rapport.checks.FixPreview;
import org.rapport.checks.FixValues;
import org.rapport.checks.QuickFix;
import org.rapport.checks.QuickFixes;
import org.rapport.checks.QuickFixes.Offer;
import org.rapport.ui.PlanListener;
import org.rapport.ui.PlanSession;

/**
 * The quick fixes of an open plan, one desk for each, so that all who show them share what was tried. A fix becomes one
 * command with one undo.
 */
public final class FixDesk implements PlanListener {

    private static final Map<PlanSession, FixDesk> OPEN = new HashMap<>();

    private final PlanSession session;

    private final Map<Finding, Offer> offers = new HashMap<>();

    private QuickFixes fixes;

    private FixDesk(PlanSession session) {
        this.session = session;
        planReplaced();
    }

    /** That of a plan. */
    public static FixDesk of(PlanSession session) {
        return OPEN.computeIfAbsent(session, each -> {
            FixDesk desk = new FixDesk(each);
            each.addListener(desk);
            return desk;
        });
    }

    /** The plan. */
    public PlanSession session() {
        return session;
    }

    /** What there is for a finding, tried on a copy; asked again only after an edit. */
    public Offer offer(Finding finding) {
        return offers.computeIfAbsent(finding, fixes::offer);
    }

    /** What could be done for several findings at once, for two of them at least. */
    public Map<FixKind, List<Finding>> kinds(Collection<Finding> findings) {
        Map<FixKind, List<Finding>> kinds = fixes.kinds(findings);
        kinds.values().removeIf(each -> each.size() < 2);
        return kinds;
    }

    /** What a fix would do. */
    public FixPreview preview(QuickFix fix, FixValues values) {
        return fixes.preview(fix, values);
    }

    /**
     * Applies a fix with what was said for it.
     *
     * @return what stands in the way, in words; empty when it was applied
     */
    public String apply(QuickFix fix, FixValues values) {
        FixPreview preview = fixes.preview(fix, values);
        if (preview.isGood()) {
            session.execute(preview.command());
        }
        return preview.obstacle();
    }

    @Override
    public void planChanged() {
        fixes.planChanged();
        offers.clear();
    }

    @Override
    public void planReplaced() {
        fixes = new QuickFixes(session.plan(), CheckRegistry.installed().checks(), null);
        offers.clear();
    }

    @Override
    public void closed() {
        OPEN.remove(session);
    }
}
