// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.rapport.model.Identifiable;
import org.rapport.model.internal.PlanElement;

/**
 * The ids of a file and the references to them. A reference is set at once when what it names was read before, else
 * when everything was read.
 */
final class PlanReferences {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final ProblemCollector problems;

    private final Map<String, EObject> elements = new HashMap<>();

    private final List<Pending> pending = new ArrayList<>();

    private final List<Pending> elsewhere = new ArrayList<>();

    private final OtherPlans others;

    PlanReferences(ProblemCollector problems, Resource resource) {
        this.problems = problems;
        this.others = new OtherPlans(resource);
    }

    /** Elements by id. The map is the caller's to keep once everything was read. */
    Map<String, EObject> elements() {
        return elements;
    }

    /** Gives an element its id. @param id as the file has it; none when null or empty */
    void define(Identifiable element, String id) {
        if (id == null || id.isEmpty()) {
            return;
        }
        element.setId(id);
        if (!PlanRules.isId(id)) {
            problems.add(element, Messages.format("id.form", Values.kind(element), Values.shown(id)));
            return;
        }
        EObject first = elements.putIfAbsent(id, element);
        if (first != null) {
            problems.add(element, Messages.format("id.twice", Values.shown(id), Values.aKind(first.eClass()),
                    ((PlanElement) first).line(), Values.kind(element)));
        }
    }

    /** Takes a reference as the file has it: ids with blanks between them. */
    void add(PlanElement owner, EReference reference, String text) {
        if (!reference.isMany() && text.indexOf(' ') < 0 && text.indexOf('#') < 0) {
            EObject target = elements.get(text);
            if (target != null && reference.getEReferenceType().isInstance(target)) {
                owner.eSet(reference, target);
                return;
            }
        }
        String bare = text.strip();
        if (bare.isEmpty()) {
            return;
        }
        String[] names = BLANKS.split(bare);
        if (!reference.isMany() && names.length > 1) {
            problems.add(owner, reference, Messages.format("reference.many", reference.getName(), Values.name(owner),
                    names.length, Values.kind(reference.getEReferenceType())));
            return;
        }
        for (String name : names) {
            pending.add(new Pending(owner, reference, name));
        }
    }

    /**
     * Sets what could not be set before.
     *
     * @param whole whether all of the file was read; if not, what is not found may stand in the rest of it
     * @param progress is run for each reference
     * @return whether references to other plans are left
     */
    boolean resolve(EObject root, boolean whole, Runnable progress) {
        for (Pending one : pending) {
            progress.run();
            if (!whole) {
                problems.said(one.owner(), one.reference());
                continue;
            }
            int hash = one.name().indexOf('#');
            if (hash > 0 && !others.isOwnFile(one.name().substring(0, hash))) {
                elsewhere.add(one);
            } else {
                set(one, find(root, one.name().substring(hash + 1)));
            }
        }
        pending.clear();
        return !elsewhere.isEmpty();
    }

    /** Sets the references to elements of other plans, which are loaded for it. */
    void resolveElsewhere() {
        for (Pending one : elsewhere) {
            URI uri = others.resolve(one.name());
            String refusal = others.refusal(uri);
            if (refusal != null) {
                problems.add(one.owner(), one.reference(), Messages.format(refusal, one.reference().getName(),
                        Values.name(one.owner()), Values.shown(one.name())));
            } else {
                set(one, others.find(uri));
            }
        }
        elsewhere.clear();
    }

    private EObject find(EObject root, String name) {
        EObject target = elements.get(name);
        return target == null && name.startsWith("/") ? byPath(root, name) : target;
    }

    /** Paths such as //@people.0, which EMF writes for elements without an id. */
    private static EObject byPath(EObject root, String path) {
        EObject at = root;
        String[] segments = path.split("/");
        for (int i = 2; i < segments.length && at != null; i++) {
            try {
                at = ((InternalEObject) at).eObjectForURIFragmentSegment(segments[i]);
            } catch (RuntimeException e) {
                // No path at all: nothing is found, and said so.
                return null;
            }
        }
        return at;
    }

    private void set(Pending one, EObject target) {
        EReference reference = one.reference();
        if (target == null) {
            problems.add(one.owner(), reference, Messages.format("reference.dangling", reference.getName(),
                    Values.name(one.owner()), Values.shown(one.name())));
        } else if (!reference.getEReferenceType().isInstance(target)) {
            problems.add(one.owner(), reference, Messages.format("reference.kind", reference.getName(),
                    Values.name(one.owner()), Values.shown(one.name()), Values.aKind(target.eClass()),
                    Values.aKind(reference.getEReferenceType())));
        } else if (reference.isMany()) {
            @SuppressWarnings("unchecked")
            List<EObject> targets = (List<EObject>) one.owner().eGet(reference);
            targets.add(target);
        } else {
            one.owner().eSet(reference, target);
        }
    }

    private record Pending(PlanElement owner, EReference reference, String name) {
    }
}
