// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.pictures;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.rapport.checks.Messages;
import org.rapport.model.Person;
import org.rapport.model.text.Labels;
import org.rapport.ui.internal.Named;

/** A list of the people of a plan, one of whom is chosen. */
final class PersonChoice {

    private final Combo combo;

    private List<Person> people = List.of();

    PersonChoice(Composite parent, Consumer<Person> chosen) {
        combo = new Combo(parent, SWT.READ_ONLY);
        Named.as(combo, Messages.of(PersonChoice.class).text("person.choice"));
        combo.addListener(SWT.Selection, event -> chosen.accept(people.get(combo.getSelectionIndex())));
    }

    Combo control() {
        return combo;
    }

    void show(List<Person> all, Person one) {
        people = List.copyOf(all);
        String[] names = people.stream().map(Labels::of).toArray(String[]::new);
        if (!Arrays.equals(names, combo.getItems())) {
            combo.setItems(names);
            combo.getParent().layout();
        }
        combo.select(people.indexOf(one));
    }
}
