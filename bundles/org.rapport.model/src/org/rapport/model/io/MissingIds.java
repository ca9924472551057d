// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rapport.model.Identifiable;
import org.rapport.model.internal.PlanElement;

/**
 * Makes ids for elements that a file gives none. They follow from where an element stands, so that reading the same
 * file again gives the same ids, and the same findings.
 */
final class MissingIds {

    /** How elements that are open are found: by their own id, or by where they stand. */
    private final List<String> paths = new ArrayList<>();

    private final List<Missing> missing = new ArrayList<>();

    /**
     * Notes an element whose attributes were read and that joins its parent next.
     *
     * @param index its place among the parent's elements of the same feature
     */
    void open(Identifiable element, Identifiable parent, EReference feature, int index) {
        if (element.getId() != null) {
            paths.add(element.getId());
            return;
        }
        String path = parent == null ? "/" : paths.getLast() + '/' + feature.getName() + '.' + index;
        paths.add(path);
        missing.add(new Missing(element, path));
        // Not null, or the element would make itself a random id when it joins its parent.
        element.setId("");
    }

    void close() {
        paths.removeLast();
    }

    /** Gives ids to all that have none. @param taken the ids of the file; the new ones are added */
    void fill(Map<String, EObject> taken) {
        for (Missing one : missing) {
            if (!one.element().getId().isEmpty()) {
                // It came after the attributes, in an element of its own.
                continue;
            }
            String id = free(((PlanElement) one.element()).idPrefix(), one.path(), taken);
            one.element().setId(id);
            taken.put(id, one.element());
        }
    }

    /** An id that follows from a place and is not taken. */
    static String free(String prefix, String path, Map<String, EObject> taken) {
        String id = prefix + uuid(path);
        for (int salt = 1; taken.containsKey(id); salt++) {
            id = prefix + uuid(path + '#' + salt);
        }
        return id;
    }

    private static UUID uuid(String path) {
        return UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
    }

    private record Missing(Identifiable element, String path) {
    }
}
