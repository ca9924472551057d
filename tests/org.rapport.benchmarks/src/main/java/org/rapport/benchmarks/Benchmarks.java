// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.benchmarks;

import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Measures, prints a table, and ends with 1 when a bound is missed. */
public final class Benchmarks {

    private Benchmarks() {
    }

    /**
     * Runs everything.
     *
     * @param arguments the checkout, a folder for generated plans, the sizes to load and check, the sizes to compare
     *                  with EVL, both as numbers of visits with commas between
     */
    public static void main(String[] arguments) throws Exception {
        Path checkout = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path folder = Path.of(arguments[1]);
        Report report = new Report();
        report.row("%s, %s %s, %d processors, heap of %d MB", System.getProperty("java.vm.version"),
                System.getProperty("os.name"), System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        Path product = product(checkout);
        Path plan = checkout.resolve("examples/riverside/riverside.rapport");
        new WholeProcess(product.resolve("rapport"), plan, report).run();
        windows(checkout, product, plan, report);
        new ReportOfMany(product.resolve("rapport"), folder, report).run(sizes(arguments[2]));
        EvlComparison evl = new EvlComparison(folder, report);
        evl.run(sizes(arguments[3]));
        evl.edit(sizes(arguments[3]));
        new LoadAndCheck(folder, report).run(sizes(arguments[2]));
        new LiveEdits(report).run(sizes(arguments[2]));
        new FixOffers(report).run(sizes(arguments[2]));
        report.summary();
        System.exit(report.allHold() ? 0 : 1);
    }

    private static void windows(Path checkout, Path product, Path plan, Report report) throws Exception {
        if (System.getenv("DISPLAY") == null) {
            report.heading("Windows: left out, there is no screen (DISPLAY is not set)");
            return;
        }
        Path target = checkout.resolve("tests/org.rapport.ui.probe/target");
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, "org.rapport.ui.probe-*T.jar")) {
            Path folder = Files.createTempDirectory("rapport-windows");
            new Windows(product, jars.iterator().next(), plan, folder, report).run();
        }
    }

    private static Path product(Path checkout) {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String platform = (mac ? "macos-" : "linux-") + (arch.equals("amd64") ? "x86_64" : arch);
        Path product = checkout.resolve("releng/org.rapport.product/target/distribution").resolve(platform)
                .resolve("rapport");
        if (!Files.isExecutable(product.resolve("rapport"))) {
            throw new IllegalStateException("There is no product in " + product + ": run ./mvnw verify first");
        }
        return product;
    }

    private static List<Integer> sizes(String text) {
        return Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }
}
