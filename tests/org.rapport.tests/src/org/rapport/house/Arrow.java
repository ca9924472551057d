// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a kind of bundle may require. The first arrow whose name fits a bundle counts for it.
 *
 * @param bundle its symbolic name, as a regular expression
 * @param mayRequire symbolic names of bundles and names of packages, as a regular expression
 */
record Arrow(String bundle, String mayRequire) {

    private static final String EMF = "org\\.eclipse\\.emf\\.(common|ecore|ecore\\.xmi)";

    /** The JDK's own packages, which every JVM has but OSGi wants to be imported. */
    private static final String JDK_XML = "javax\\.xml(\\..+)?|org\\.(w3c\\.dom|xml\\.sax)(\\..+)?";

    private static final String CHECKS = "org\\.rapport\\.checks(\\.\\w+)?";

    /** Names of libraries and platform bundles without a user interface. */
    private static final String HEADLESS = "(?!org\\.rapport\\.)(?!" + userInterface() + ").*";

    private static final List<Arrow> ALL = List.of(
            new Arrow("org\\.rapport\\.model", EMF + "|" + JDK_XML),
            new Arrow("org\\.rapport\\.model\\.edit", "org\\.rapport\\.model|org\\.eclipse\\.emf\\.(common|edit)|"
                    + "org\\.osgi\\.framework"),
            new Arrow("org\\.rapport\\.checks", "org\\.rapport\\.model|org\\.eclipse\\.equinox\\.(common|registry)"),
            new Arrow("org\\.rapport\\.checks\\.\\w+", "org\\.rapport\\.(checks|model)"),
            new Arrow("org\\.rapport\\.dropins", "org\\.osgi\\.framework"),
            new Arrow("org\\.rapport\\.report", "org\\.rapport\\.(checks|model)|" + HEADLESS),
            new Arrow("org\\.rapport\\.(exchange|roster)", "org\\.rapport\\.model|" + HEADLESS),
            new Arrow("org\\.rapport\\.cli", "org\\.rapport\\.(model(\\.edit)?|report|exchange|roster)|" + CHECKS + "|"
                    + HEADLESS),
            new Arrow("org\\.rapport\\.design", "org\\.rapport\\.(model(\\.edit)?|checks)|" + HEADLESS),
            new Arrow("org\\.rapport\\.design\\.ui", "(?!org\\.rapport\\.cli).*"),
            new Arrow("org\\.rapport\\.ui", "(?!org\\.rapport\\.(cli|design\\.ui)|org\\.eclipse\\.sirius).*"));

    /** Begins the names of bundles and packages that only a workbench has. */
    static String userInterface() {
        return "org\\.eclipse\\.(ui|jface|swt|e4|core\\.resources|gef|gmf|sirius)\\b|javax\\.swing|java\\.awt";
    }

    static boolean isHeadless(String bundle) {
        return !bundle.endsWith(".ui");
    }

    /** What a bundle requires and may not, or that no arrow says what it may. */
    static Stream<Violation> violations(BundleManifest manifest) {
        String bundle = manifest.bundle();
        return ALL.stream().filter(arrow -> bundle.matches(arrow.bundle)).findFirst()
                .map(arrow -> arrow.broken(manifest))
                .orElseGet(() -> Stream.of(manifest.violation(bundle, "no arrow for " + bundle,
                        "Decide in " + Arrow.class.getSimpleName() + " what it may require.")));
    }

    private Stream<Violation> broken(BundleManifest manifest) {
        List<String> required = new ArrayList<>(manifest.requiredBundles().keySet());
        required.addAll(manifest.importedPackages().keySet());
        return required.stream().filter(name -> !name.matches(mayRequire))
                .map(name -> manifest.violation(name, manifest.bundle() + " requires " + name,
                        "Turn the arrow round, or move what needs it to a bundle that may."));
    }
}
