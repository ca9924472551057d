// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.rapport.design.ui.MapFormat;
import org.rapport.design.ui.PlanMap;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is asked for on the command line. */
@Command(name = "rapport --diagrams export", sortOptions = false)
final class ExportRequest {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "export.plan")
    private Path plan;

    @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "export.to")
    private Path folder = Path.of(".");

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "export.format")
    private List<MapFormat> formats = new ArrayList<>();

    @Option(names = "--map", paramLabel = "MAP", descriptionKey = "export.map")
    private List<PlanMap> kinds = new ArrayList<>();

    @Option(names = "--about", paramLabel = "ID", descriptionKey = "export.about")
    private List<String> about = new ArrayList<>();

    @Option(names = "--help", usageHelp = true, descriptionKey = "export.help")
    private boolean help;

    Path plan() {
        return plan;
    }

    Path folder() {
        return folder;
    }

    boolean isHelp() {
        return help;
    }

    List<MapFormat> formats() {
        return formats.isEmpty() ? List.of(MapFormat.PNG) : formats;
    }

    boolean wants(PlanMap kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** Whether maps about the element with this id are wanted. */
    boolean wants(String id) {
        return about.isEmpty() || about.contains(id);
    }

    /** Whether something is named that there need not be yet. */
    boolean isPrecise() {
        return !kinds.isEmpty() || !about.isEmpty();
    }
}
