// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Changes a plan's elements, attributes and references, as slips of hands and of programs would, and worse. */
final class TreeMutator {

    private static final int MANY = 40;

    private static final int DEEP = 300;

    private final Random random;

    private final OddValues values;

    private final Markup root;

    private final Markup other;

    private int fresh;

    /** @param other a plan to take elements from */
    TreeMutator(Markup root, Markup other, Random random) {
        this.root = root;
        this.other = other;
        this.random = random;
        values = new OddValues(random);
    }

    /** One change. Those after which the plan is likely to be a plan still come most often. */
    void mutate() {
        switch (random.nextInt(24)) {
            case 0, 1, 2, 3, 4, 5 -> setValue(element());
            case 6, 7, 8 -> refer(element());
            case 9, 10 -> remove(element());
            case 11, 12 -> repeat(element(), 1);
            case 13 -> repeat(element(), MANY);
            case 14 -> swapValues();
            case 15 -> dropAttribute(element());
            case 16 -> move(element(), element());
            case 17 -> swap(element(), element());
            case 18 -> splice();
            case 19 -> Collections.shuffle(element().children, random);
            case 20 -> element().children.clear();
            case 21 -> rename(element());
            case 22 -> wrongKind(element());
            default -> wrongForm(element());
        }
    }

    /** Large groups do not drown the rest: half of the time among those of one kind, each kind as likely. */
    private Markup element() {
        List<Markup> all = root.all();
        if (random.nextBoolean()) {
            List<String> kinds = all.stream().map(each -> each.name).distinct().toList();
            String kind = kinds.get(random.nextInt(kinds.size()));
            all = all.stream().filter(each -> each.name.equals(kind)).toList();
        }
        return all.get(random.nextInt(all.size()));
    }

    private void setValue(Markup element) {
        List<EAttribute> known = element.type == null ? List.of() : element.type.getEAllAttributes().stream()
                .filter(each -> !each.getName().equals("id")).toList();
        if (known.isEmpty()) {
            element.text = Markup.escape(values.any());
            return;
        }
        EAttribute attribute = known.get(random.nextInt(known.size()));
        element.attributes.put(attribute.getName(), Markup.escape(values.of(attribute)));
    }

    /** Lets a reference name something else: of the right kind, of a wrong one, several, or nothing that there is. */
    private void refer(Markup element) {
        List<EReference> references = element.type == null ? List.of() : element.type.getEAllReferences().stream()
                .filter(each -> !each.isContainment()).toList();
        if (references.isEmpty()) {
            return;
        }
        EReference reference = references.get(random.nextInt(references.size()));
        int kind = random.nextInt(10);
        List<String> ids = root.all().stream()
                .filter(each -> kind == 0
                        || each.type != null && reference.getEReferenceType().isSuperTypeOf(each.type))
                .map(each -> each.attributes.getOrDefault("id", "nobody")).toList();
        if (kind == 1 || ids.isEmpty()) {
            element.attributes.put(reference.getName(), Markup.escape(values.any()));
            return;
        }
        List<String> chosen = new ArrayList<>();
        for (int i = reference.isMany() || kind == 2 ? random.nextInt(4) : 1; i > 0; i--) {
            chosen.add(ids.get(random.nextInt(ids.size())));
        }
        element.attributes.put(reference.getName(), String.join(" ", chosen));
    }

    private void remove(Markup element) {
        Markup parent = root.parentOf(element);
        if (parent != null) {
            parent.remove(element);
        }
    }

    /** Half of the copies get ids of their own, as copies should. */
    private void repeat(Markup element, int times) {
        Markup parent = root.parentOf(element);
        boolean freshIds = random.nextInt(4) > 0;
        for (int i = 0; parent != null && i < times; i++) {
            Markup copy = element.copy();
            if (freshIds) {
                copy.all().forEach(each -> each.attributes.replace("id", "fresh-" + fresh++));
            }
            parent.children.add(random.nextInt(parent.children.size() + 1), copy);
        }
    }

    private void swapValues() {
        Markup one = element();
        Markup two = element();
        List<String> shared = one.attributes.keySet().stream().filter(two.attributes::containsKey).toList();
        if (!shared.isEmpty()) {
            String name = shared.get(random.nextInt(shared.size()));
            String value = one.attributes.get(name);
            one.attributes.put(name, two.attributes.get(name));
            two.attributes.put(name, value);
        }
    }

    private void dropAttribute(Markup element) {
        List<String> names = List.copyOf(element.attributes.keySet());
        if (!names.isEmpty()) {
            element.attributes.remove(names.get(random.nextInt(names.size())));
        }
    }

    private void move(Markup element, Markup target) {
        if (element.all().stream().noneMatch(each -> each == target)) {
            remove(element);
            target.children.add(element);
        }
    }

    private void swap(Markup one, Markup two) {
        Markup first = root.parentOf(one);
        Markup second = root.parentOf(two);
        boolean nested = one.all().contains(two) || two.all().contains(one);
        if (first != null && second != null && !nested) {
            first.children.set(first.children.indexOf(one), two);
            second.children.set(second.children.lastIndexOf(two), one);
        }
    }

    private void splice() {
        List<Markup> strangers = other.all();
        element().children.add(strangers.get(random.nextInt(strangers.size())).copy());
    }

    private void rename(Markup element) {
        if (random.nextBoolean() && element.attributes.containsKey("id")) {
            element.attributes.put("id", Markup.escape(values.text()));
        } else {
            element.name = random.nextBoolean() ? element().name : element.name + "s";
        }
    }

    /** Says things of an element that only other features may say. */
    private void wrongKind(Markup element) {
        Markup model = element();
        List<EStructuralFeature> features = model.type == null ? List.of() : model.type.getEAllStructuralFeatures();
        if (!features.isEmpty()) {
            EStructuralFeature feature = features.get(random.nextInt(features.size()));
            if (random.nextBoolean()) {
                element.attributes.put(feature.getName(), Markup.escape(values.any()));
            } else {
                Markup value = Markup.read("<" + feature.getName() + "/>");
                value.text = Markup.escape(values.any());
                element.children.add(value);
            }
        }
    }

    private void wrongForm(Markup element) {
        switch (random.nextInt(8)) {
            case 0 -> element.text = values.text();
            case 1 -> element.attributes.put("xsi:type", "rapport:Visit");
            case 2 -> element.attributes.put("xmlns:x", "urn:x");
            case 3 -> element.attributes.put("href", "other.rapport#ada");
            case 4 -> element.name = "x:" + element.name;
            case 5 -> {
                Markup nil = Markup.read("<durationMinutes xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xsi:nil=\"true\"/>");
                element.children.add(nil);
            }
            case 6 -> {
                Markup deepest = element;
                for (int i = 0; i < DEEP; i++) {
                    Markup next = Markup.read("<people/>");
                    deepest.children.add(next);
                    deepest = next;
                }
            }
            default -> element.attributes.put("id", element().attributes.getOrDefault("id", ""));
        }
    }
}
