// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.checks.Check;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.Finding;
import org.rapport.checks.LiveChecks;
import org.rapport.model.Identifiable;
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.calc.Window;

/**
 * What the representations of a plan share: who comes when, and what the checks find. Both are worked out once after an
 * edit, however many labels and decorations ask. It hangs on the plan as long as the plan is loaded.
 */
public final class PlanFacts extends EContentAdapter {

    private static final int ROSTER_DAYS = 42;

    private final ServicePlan plan;

    private final List<Check> checks;

    private LiveChecks live;

    private PlanIndex index;

    private SortedMap<LocalDate, Visit> firstVisits;

    private Map<EObject, List<Finding>> findings;

    private String problem = "";

    private PlanFacts(ServicePlan plan, List<Check> checks) {
        this.plan = plan;
        this.checks = checks;
    }

    /** The facts of the plan that an element is in; of an empty plan when it is in none. */
    public static PlanFacts of(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof ServicePlan plan
                ? of(plan)
                : new PlanFacts(RapportFactory.eINSTANCE.createServicePlan(), List.of());
    }

    private static PlanFacts of(ServicePlan plan) {
        if (EcoreUtil.getExistingAdapter(plan, PlanFacts.class) instanceof PlanFacts facts) {
            return facts;
        }
        return install(plan, CheckRegistry.installed().checks());
    }

    /** Hangs facts on a plan that has none yet. @param checks what is asked of it */
    public static PlanFacts install(ServicePlan plan, List<Check> checks) {
        PlanFacts facts = new PlanFacts(plan, List.copyOf(checks));
        plan.eAdapters().add(facts);
        return facts;
    }

    /** The plan itself. */
    public ServicePlan plan() {
        return plan;
    }

    /** Who comes when, as the plan is now; nobody ever while the plan's time zone names none, see {@link #problem}. */
    public PlanIndex index() {
        if (index == null) {
            try {
                index = PlanIndex.of(plan);
                problem = "";
            } catch (DateTimeException unknownZone) {
                problem = Texts.TEXTS.format("problem.zone", String.valueOf(plan.getTimeZone()));
                index = PlanIndex.of(RapportFactory.eINSTANCE.createServicePlan());
            }
        }
        return index;
    }

    /** Why nothing can be worked out, in a sentence; empty when all is well. */
    public String problem() {
        index();
        return problem;
    }

    /** The day the plan is looked at. */
    public LocalDate day() {
        return CheckRunner.defaultDay(plan);
    }

    /** The continuity window that ends on {@link #day}. */
    public Window window() {
        return Window.endingOn(day(), index().standards().getWindowDays(), plan);
    }

    /** What is asked about an element, about its parts, or with it involved, worst first, without what is answered. */
    public List<Finding> findings(EObject element) {
        if (findings == null) {
            findings = collect();
        }
        return findings.getOrDefault(element, List.of());
    }

    /** The first visit of each day that has one, by day: of the last six weeks of the plan, in order. */
    public SortedMap<LocalDate, Visit> firstVisits() {
        if (firstVisits == null) {
            TreeMap<LocalDate, Visit> all = new TreeMap<>();
            for (Visit visit : index().plan().getVisits()) {
                if (VisitTimes.counts(visit)) {
                    all.merge(VisitTimes.start(visit).toLocalDate(), visit, BinaryOperator.minBy(VisitTimes.ORDER));
                }
            }
            firstVisits = all.isEmpty() ? all : all.tailMap(all.lastKey().minusDays(ROSTER_DAYS - 1L));
        }
        return firstVisits;
    }

    /** Any edit makes the facts old; they are worked out again when next asked for. */
    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
            index = null;
            firstVisits = null;
            findings = null;
        }
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == PlanFacts.class;
    }

    @Override
    protected void unsetTarget(EObject target) {
        super.unsetTarget(target);
        if (target == plan && live != null) {
            live.close();
            live = null;
        }
    }

    private Map<EObject, List<Finding>> collect() {
        Map<EObject, Set<Finding>> found = new IdentityHashMap<>();
        if (problem().isEmpty()) {
            if (live == null) {
                live = new LiveChecks(plan, checks, null);
            }
            for (Finding finding : live.run().findings()) {
                if (!finding.isOverridden()) {
                    add(found, finding.element(), finding);
                    if (finding.subject() != plan) {
                        add(found, finding.subject(), finding);
                    }
                    finding.involved().forEach(involved -> add(found, involved, finding));
                }
            }
        }
        Map<EObject, List<Finding>> lists = new IdentityHashMap<>();
        found.forEach((element, set) -> lists.put(element, List.copyOf(set)));
        return lists;
    }

    private static void add(Map<EObject, Set<Finding>> found, Identifiable element, Finding finding) {
        found.computeIfAbsent(element, absent -> new LinkedHashSet<>()).add(finding);
    }
}
