// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.rapport.model.Activity;
import org.rapport.model.Person;
import org.rapport.model.RapportPackage;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;

/** Hears of every change in a plan, keeps the index up to date and notes whom the change touches. */
final class PlanListener extends EContentAdapter {

    private final Touched touched;

    private PlanIndex index;

    PlanListener(PlanIndex index, Touched touched) {
        this.index = index;
        this.touched = touched;
    }

    void useIndex(PlanIndex newIndex) {
        index = newIndex;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && notification.getEventType() < Notification.REMOVING_ADAPTER
                && notification.getNotifier() instanceof EObject notifier && !touched.isEverything()) {
            changed(notifier, notification);
        }
    }

    private void changed(EObject notifier, Notification notification) {
        if (notifier == index.plan()) {
            planChanged(notification);
            return;
        }
        EObject part = partOfPlan(notifier);
        switch (part) {
            case null -> touched.touchEverything();
            case Visit visit -> visitChanged(visit, values(notification));
            case Activity activity -> activityChanged(activity, values(notification));
            case Person person -> touched.touch(person, index);
            case Worker worker -> touched.touch(worker, index);
            default -> relationChanged(part, notification);
        }
    }

    private void planChanged(Notification notification) {
        boolean parts = notification.getFeature() instanceof EReference reference && reference.isContainment()
                && reference.isMany();
        if (!parts) {
            touched.touchEverything();
        } else if (notification.getFeature() != RapportPackage.Literals.SERVICE_PLAN__OVERRIDES) {
            // A move changes the order in which the file is read, and so that of findings; the index follows it.
            gone(notification).forEach(this::leftPlan);
            come(notification).forEach(this::joinedPlan);
            if (notification.getEventType() == Notification.MOVE) {
                joinedPlan(notification.getNewValue());
            }
        }
    }

    private void leftPlan(Object part) {
        touched.touch(part, index);
        switch (part) {
            case Visit visit -> index.leaveOut(visit, owners(visit));
            case Activity activity -> index.leaveOut(activity, activity.getWorker());
            default -> index.indexRelations();
        }
    }

    private void joinedPlan(Object part) {
        switch (part) {
            case Visit visit -> {
                index.leaveOut(visit, owners(visit));
                index.takeIn(visit);
            }
            case Activity activity -> {
                index.leaveOut(activity, activity.getWorker());
                index.takeIn(activity);
            }
            default -> index.indexRelations();
        }
        touched.touch(part, index);
    }

    private void visitChanged(Visit visit, List<Object> values) {
        List<EObject> owners = owners(visit);
        for (Object value : values) {
            if (value instanceof Person || value instanceof Worker) {
                owners.add((EObject) value);
                touched.touchOnly((EObject) value);
            }
        }
        index.leaveOut(visit, owners);
        index.takeIn(visit);
        touched.touch(visit, index);
    }

    private void activityChanged(Activity activity, List<Object> values) {
        for (Object value : values) {
            if (value instanceof Worker worker) {
                index.leaveOut(activity, worker);
                touched.touchOnly(worker);
            }
        }
        index.leaveOut(activity, activity.getWorker());
        index.takeIn(activity);
        touched.touch(activity, index);
    }

    private void relationChanged(EObject part, Notification notification) {
        for (Object value : values(notification)) {
            if (value instanceof Person || value instanceof Worker) {
                touched.touchOnly((EObject) value);
            } else if (value instanceof EObject content && content.eClass() == RapportPackage.Literals.MEMBERSHIP) {
                touched.touch(content, index);
            }
        }
        touched.touch(part, index);
        index.indexRelations();
        touched.touch(part, index);
    }

    /** The element directly in the plan that an element is or is in; null when it is in none of the many. */
    private EObject partOfPlan(EObject element) {
        EObject part = element;
        while (part != null && !(part.eContainer() instanceof ServicePlan)) {
            part = part.eContainer();
        }
        return part == null || !part.eContainmentFeature().isMany() ? null : part;
    }

    private static List<EObject> owners(Visit visit) {
        List<EObject> owners = new ArrayList<>(visit.getWorkers());
        owners.add(visit.getPerson());
        return owners;
    }

    private static List<Object> values(Notification notification) {
        List<Object> values = new ArrayList<>(gone(notification));
        values.addAll(come(notification));
        return values;
    }

    private static Collection<?> gone(Notification notification) {
        return switch (notification.getEventType()) {
            case Notification.REMOVE, Notification.SET, Notification.UNSET -> listOf(notification.getOldValue());
            case Notification.REMOVE_MANY -> (Collection<?>) notification.getOldValue();
            default -> List.of();
        };
    }

    private static Collection<?> come(Notification notification) {
        return switch (notification.getEventType()) {
            case Notification.ADD, Notification.SET -> listOf(notification.getNewValue());
            case Notification.ADD_MANY -> (Collection<?>) notification.getNewValue();
            default -> List.of();
        };
    }

    private static Collection<?> listOf(Object value) {
        return value == null ? List.of() : Collections.singletonList(value);
    }
}
