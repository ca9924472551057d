// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import java.time.LocalDate;

import org.rapport.model.CircleMember;
import org.rapport.model.Person;
import org.rapport.report.internal.pages.Sharing;

/** What people share with those around them, as reports go by it; whatever else is handed out goes by the same. */
public final class SharedParts {

    private SharedParts() {
    }

    /**
     * Refuses what a person does not share: there is no consent in force on the day, or its words name no part for
     * certain.
     *
     * @param relative a member of a person’s circle; that person is asked
     * @throws NotForReaderException when it is not shared; the message says why, and what to do
     */
    public static void demand(Part part, CircleMember relative, LocalDate at) {
        Person person = (Person) relative.eContainer();
        String why = Sharing.of(person, relative, at).whyNot(part, person, relative);
        if (!why.isEmpty()) {
            throw new NotForReaderException(why);
        }
    }
}
