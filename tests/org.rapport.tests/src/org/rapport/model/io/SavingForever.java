// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.rapport.model.ServicePlan;

/** A program of its own that saves a plan again and again, each time another state of it, until it is killed. */
public final class SavingForever {

    private SavingForever() {
    }

    /** @param arguments the plan */
    public static void main(String[] arguments) throws IOException {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        Path file = Path.of(arguments[0]);
        ServicePlan plan = Plans.load(file);
        for (int i = 0;; i++) {
            String state = "State " + i + " of " + ProcessHandle.current().pid();
            plan.setName(state);
            plan.getPeople().forEach(person -> person.setReference(state));
            Plans.save(plan, file);
            out.write('s');
            out.flush();
        }
    }
}
