// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.rapport.checks.Messages;
import org.rapport.exchange.ImportChoices;
import org.rapport.exchange.NameKind;
import org.rapport.exchange.UnknownName;
import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;
import org.rapport.model.VisitPurpose;
import org.rapport.model.text.Labels;

/** Chooses what names mean that were not found, once for all lines that have them. */
final class NameFields {

    private static final Messages MESSAGES = Messages.of(NameFields.class);

    /** More than anybody would choose for by hand. */
    private static final int MOST = 200;

    private final Combo names;

    private final Combo meanings;

    private final ServicePlan plan;

    private final ImportChoices choices;

    /** Every name that was not found at some time: a choice can be changed again. */
    private final Map<String, UnknownName> known = new LinkedHashMap<>();

    private final List<UnknownName> offered = new ArrayList<>();

    private final List<Meaning> meant = new ArrayList<>();

    /** @param id null for not chosen */
    private record Meaning(String id, String label) {
    }

    /** @param chosen is told after a choice */
    NameFields(Combo names, Combo meanings, ServicePlan plan, ImportChoices choices, Runnable chosen) {
        this.names = names;
        this.meanings = meanings;
        this.plan = plan;
        this.choices = choices;
        names.addListener(SWT.Selection, event -> offerMeanings());
        meanings.addListener(SWT.Selection, event -> {
            UnknownName name = name();
            if (name != null && meanings.getSelectionIndex() >= 0) {
                choices.choose(name.kind(), name.name(), meant.get(meanings.getSelectionIndex()).id());
                chosen.run();
            }
        });
    }

    private UnknownName name() {
        int index = names.getSelectionIndex();
        return index < 0 || index >= offered.size() ? null : offered.get(index);
    }

    /** Shows names, those before them that were chosen for as well. */
    void show(List<UnknownName> unknown) {
        UnknownName before = name();
        unknown.forEach(each -> known.putIfAbsent(each.kind() + each.name(), each));
        offered.clear();
        known.values().stream().limit(MOST).forEach(offered::add);
        names.removeAll();
        offered.forEach(each -> names.add(label(each)));
        if (known.size() > MOST) {
            names.add(MESSAGES.format("visits.names.more", known.size() - MOST));
        }
        boolean any = !offered.isEmpty();
        if (!any) {
            names.add(MESSAGES.text("visits.names.found"));
        }
        names.setEnabled(any);
        meanings.setEnabled(any);
        names.select(Math.max(0, offered.indexOf(before)));
        offerMeanings();
    }

    /** Goes to the first name of a line that nothing was chosen for, if there is one. */
    void choose(int line) {
        offered.stream().filter(each -> each.lines().contains(line)
                && choices.chosen(each.kind(), each.name()) == null).findFirst().ifPresent(name -> {
                    names.select(offered.indexOf(name));
                    offerMeanings();
                });
    }

    private String label(UnknownName name) {
        String kind = MESSAGES.text("visits.kind." + name.kind().name().toLowerCase(Locale.ROOT));
        String chosen = choices.chosen(name.kind(), name.name());
        return chosen == null ? MESSAGES.format("visits.name.open", kind, name.name(), name.lines().size())
                : MESSAGES.format("visits.name.chosen", kind, name.name(),
                        meanings(name.kind()).stream().filter(each -> chosen.equals(each.id())).findFirst()
                                .map(Meaning::label).orElse(chosen));
    }

    private void offerMeanings() {
        UnknownName name = name();
        meant.clear();
        meanings.removeAll();
        if (name == null) {
            return;
        }
        meant.add(new Meaning(null, MESSAGES.text("visits.means.open")));
        List<Meaning> all = meanings(name.kind());
        name.near().forEach(near -> all.stream().filter(each -> each.label().startsWith(near)).forEach(meant::add));
        all.stream().filter(each -> !meant.contains(each)).forEach(meant::add);
        meant.forEach(each -> meanings.add(each.label()));
        String chosen = choices.chosen(name.kind(), name.name());
        meanings.select(Math.max(0, meant.stream().map(Meaning::id).toList().indexOf(chosen)));
    }

    private List<Meaning> meanings(NameKind kind) {
        List<Meaning> all = new ArrayList<>();
        if (kind == NameKind.WORKER) {
            all.add(new Meaning(ImportChoices.NOBODY, MESSAGES.text("visits.means.nobody")));
        }
        if (kind == NameKind.PURPOSE) {
            VisitPurpose.VALUES.forEach(each -> all.add(new Meaning(each.getName(), Labels.words(each.getName()))));
        } else {
            all.addAll(of(kind == NameKind.PERSON ? plan.getPeople() : plan.getWorkers()));
        }
        return all;
    }

    /** By name, and with what tells them apart where two have the same. */
    private static List<Meaning> of(List<? extends Identifiable> elements) {
        List<String> labels = elements.stream().map(Labels::of).toList();
        return elements.stream().map(each -> {
            String label = Labels.of(each);
            boolean alone = labels.indexOf(label) == labels.lastIndexOf(label);
            return new Meaning(each.getId(), alone ? label : MESSAGES.format("visits.means.id", label, each.getId()));
        }).sorted(Comparator.comparing(Meaning::label)).toList();
    }
}
