// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.Assertions;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.rapport.model.ServicePlan;
import org.rapport.model.io.Plans;

/** Another program that has the same plan: a process of its own, which loads it, changes its name and saves it. */
final class OtherProgram {

    private OtherProgram() {
    }

    static void rename(Path file, String name) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                classPath(), OtherProgram.class.getName(), file.toString(), name).inheritIO().start();
        Assertions.assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        Assertions.assertThat(process.exitValue()).isZero();
    }

    /** The process. */
    public static void main(String[] arguments) throws IOException {
        ServicePlan plan = Plans.load(Path.of(arguments[0]));
        plan.setName(arguments[1]);
        Plans.save(plan, Path.of(arguments[0]));
    }

    private static String classPath() {
        return Stream.of(OtherProgram.class, Assertions.class, ServicePlan.class, EObject.class, EList.class,
                XMLResource.class).map(OtherProgram::location).distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            // The framework writes blanks in addresses as they are.
            return URIUtil.toFile(URIUtil.toURI(type.getProtectionDomain().getCodeSource().getLocation())).toString();
        } catch (URISyntaxException unheardOf) {
            throw new AssertionError(unheardOf);
        }
    }
}
