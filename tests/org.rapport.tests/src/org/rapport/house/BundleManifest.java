// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Manifest;

/** The manifest of a bundle in the checkout. */
final class BundleManifest {

    /** Commas that are in no quoted string. */
    private static final String CLAUSE_END = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private final SourceFile file;

    private final Manifest manifest;

    private BundleManifest(SourceFile file) {
        this.file = file;
        try {
            manifest = new Manifest(new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(file.path(), broken);
        }
    }

    static BundleManifest of(SourceFile file) {
        return new BundleManifest(file);
    }

    /** Of all bundles that are shipped. */
    static List<BundleManifest> all() {
        return Checkout.files(file -> file.isIn("bundles") && file.isNamed("/META-INF/MANIFEST.MF")).stream()
                .map(BundleManifest::of).toList();
    }

    String bundle() {
        return clauses("Bundle-SymbolicName").keySet().iterator().next();
    }

    /** The bundle's folder from the root of the checkout. */
    String folder() {
        return file.path().replace("/META-INF/MANIFEST.MF", "");
    }

    /** Required bundles with their attributes and directives. */
    Map<String, String> requiredBundles() {
        return clauses("Require-Bundle");
    }

    /** Imported packages with their attributes and directives. */
    Map<String, String> importedPackages() {
        return clauses("Import-Package");
    }

    /** Exported packages with their attributes and directives. */
    Map<String, String> exportedPackages() {
        return clauses("Export-Package");
    }

    /** A violation on the line where the manifest first says a word. */
    Violation violation(String word, String what, String advice) {
        List<String> lines = file.lines();
        int line = 1;
        while (line <= lines.size() && !lines.get(line - 1).contains(word)) {
            line++;
        }
        return new Violation(file.path(), line > lines.size() ? 0 : line, what, advice);
    }

    private Map<String, String> clauses(String header) {
        String value = manifest.getMainAttributes().getValue(header);
        Map<String, String> clauses = new LinkedHashMap<>();
        if (value != null) {
            Arrays.stream(value.split(CLAUSE_END)).map(clause -> clause.strip().split(";", 2))
                    .forEach(parts -> clauses.put(parts[0].strip(), parts.length > 1 ? parts[1] : ""));
        }
        return clauses;
    }
}
