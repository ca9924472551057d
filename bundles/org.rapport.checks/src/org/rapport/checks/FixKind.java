// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.Objects;

/**
 * A named operation that answers findings, such as lengthening a visit, whatever it is applied to. Its texts stand in
 * {@code messages.properties} beside the class that owns it: {@code fix.ID.name}, {@code fix.ID.does}, the wording of
 * one fix under {@code fix.ID.title} where it says more than the name, and a label {@code fix.ID.field.NAME} for
 * everything it asks.
 *
 * @param id stable, never reused: small letters and hyphens, such as lengthen-visit
 * @param messages where its texts are
 * @param records whether it records what was agreed, said or done, which somebody must know to be true; else it plans
 */
public record FixKind(String id, Messages messages, boolean records) {

    private static final String ID_FORM = "[a-z]+(-[a-z]+)*";

    /** @throws IllegalArgumentException when the id has another form */
    public FixKind {
        Objects.requireNonNull(messages);
        if (!id.matches(ID_FORM)) {
            throw new IllegalArgumentException("The id of a quick fix looks like lengthen-visit, not " + id);
        }
    }

    /** A kind of quick fix that plans. @param owner the class beside which its texts are */
    public static FixKind of(String id, Class<?> owner) {
        return new FixKind(id, Messages.of(owner), false);
    }

    /** A kind of quick fix that records what is true. @param owner the class beside which its texts are */
    public static FixKind recording(String id, Class<?> owner) {
        return new FixKind(id, Messages.of(owner), true);
    }

    /** A few words that name it, such as "Lengthen the visit". */
    public String name() {
        return say("name");
    }

    /** What it changes in the plan, and what it is true to say when it is used. */
    public String does() {
        return say("does");
    }

    /** One of its texts. @throws java.util.MissingResourceException when there is none */
    public String say(String part, Object... arguments) {
        return messages.format("fix." + id + '.' + part, arguments);
    }

    /** The wording of one fix of this kind; its name where there is no wording of its own. */
    String title(Object... arguments) {
        return messages.has("fix." + id + ".title") ? say("title", arguments) : name();
    }

    @Override
    public String toString() {
        return id;
    }
}
