// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.findings;

import java.util.Objects;

import org.eclipse.jface.viewers.IElementComparer;
import org.rapport.checks.Finding;
import org.rapport.model.Identifiable;

/**
 * When two findings count as the same one: asked by the same check about the same elements, whatever they measured. So
 * the selection stays while somebody types.
 */
final class FindingIdentity implements IElementComparer {

    @Override
    public boolean equals(Object one, Object other) {
        return Objects.equals(key(one), key(other));
    }

    @Override
    public int hashCode(Object element) {
        return key(element).hashCode();
    }

    private static Object key(Object element) {
        return switch (element) {
            case Finding finding -> String.join(" ", finding.check().id(), id(finding.element()),
                    String.join(",", finding.involved().stream().map(FindingIdentity::id).toList()),
                    id(finding.subject()));
            case FindingGroup group -> "group " + group.key().id();
            default -> element;
        };
    }

    private static String id(Identifiable element) {
        return element == null ? "" : Objects.requireNonNullElse(element.getId(), "");
    }
}
