// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.rapport.design.internal.Texts;
import org.rapport.model.Identifiable;
import org.rapport.model.Need;
import org.rapport.model.Person;
import org.rapport.model.RapportPackage;
import org.rapport.model.Risk;
import org.rapport.model.ServicePlan;
import org.rapport.model.Strength;
import org.rapport.model.text.Labels;

/** The words on the cards of a person's map, and the whole of what they stand for in their tooltips. */
public final class CardServices {

    /** What stands on a strength’s card. */
    public String strengthCard(Strength strength) {
        String kind = Labels.words(strength.getKind().getName());
        String first = strength.isPotential() ? Texts.TEXTS.format("strength.couldBe", kind) : kind;
        return card(first, Texts.card(Texts.orAsk(strength.getStatement(), "ask.strength")));
    }

    /** What stands on a need’s card. */
    public String needCard(Need need) {
        return card(Labels.words(need.getArea().getName()),
                Texts.card(Texts.orAsk(need.getStatement(), "ask.need")));
    }

    /** What stands on a risk’s card: whose view it is comes first. */
    public String riskCard(Risk risk) {
        return card(Texts.TEXTS.text("risk." + risk.getPerspective().getName()),
                Texts.card(Texts.orAsk(risk.getStatement(), "ask.risk")));
    }

    /** What stands on the person’s own card. */
    public String personCard(Person person) {
        return card(Labels.name(person), Texts.card(Texts.orAsk(person.getWhatMatters(), "ask.matters")));
    }

    /** Everything said of an element, a line for each part of it, for a tooltip. Empty parts are left out. */
    public String details(EObject element) {
        StringBuilder details = new StringBuilder(say(element));
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            Object value = element.eGet(attribute);
            boolean isSaid = value != null && !attribute.isMany() && element.eIsSet(attribute)
                    && attribute != RapportPackage.Literals.IDENTIFIABLE__ID;
            if (isSaid && !String.valueOf(value).equals(say(element))) {
                details.append('\n').append(Labels.words(attribute.getName())).append(": ").append(value(value));
            }
        }
        return details.toString();
    }

    /** What to call any element of a plan. */
    public String say(EObject element) {
        return element instanceof Identifiable identifiable ? Labels.of(identifiable) : element.eClass().getName();
    }

    /** A word that stands on a map whatever it shows, such as the title of a box. @param key what it is for */
    public String word(EObject element, String key) {
        return Texts.TEXTS.text("word." + key);
    }

    /** What a representation of an element is called. @param kind the representation’s id */
    public String titleOf(EObject element, String kind) {
        return Texts.TEXTS.format("title." + kind, say(element));
    }

    /** The plan that an element is in, for the way back from a person to the service; null when it is in none. */
    public ServicePlan planOf(EObject element) {
        EObject container = element;
        while (container != null && !(container instanceof ServicePlan)) {
            container = container.eContainer();
        }
        return (ServicePlan) container;
    }

    private static String card(String first, String words) {
        return Texts.roomy(Texts.lines(first, words));
    }

    private static String value(Object value) {
        return value instanceof Enum<?> literal ? Labels.words(literal.name()) : String.valueOf(value);
    }
}
