// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.cli.internal.CommandLineRun.rapport;

import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.house.Checkout;

@DisplayName("The same files give the same output, byte for byte")
class RepeatableOutputTests {

    private static final String RIVERSIDE = Checkout.root().resolve("examples/riverside/riverside.rapport").toString();

    private static final String FIRST = Checkout.root().resolve("examples/first-plan.rapport").toString();

    @ParameterizedTest
    @ValueSource(strings = { "check RIVERSIDE FIRST", "check RIVERSIDE --format json", "check RIVERSIDE --format sarif",
            "check RIVERSIDE --set shortVisitMinutes=45 --format json", "metrics RIVERSIDE FIRST",
            "metrics RIVERSIDE --format json", "metrics RIVERSIDE --format csv",
            "metrics RIVERSIDE --format csv --table relationships", "metrics RIVERSIDE --format csv --table workers",
            "compare RIVERSIDE FIRST", "compare FIRST RIVERSIDE --format json", "checks", "checks --format json",
            "checks --format markdown", "roll-out RIVERSIDE --dry-run", "export RIVERSIDE",
            "export RIVERSIDE --format ics --for person:ada" })
    @DisplayName("Elements read anew, with other addresses in memory, change nothing")
    void twice(String command) {
        Object[] arguments = Stream.of(command.split(" "))
                .map(word -> word.replace("RIVERSIDE", RIVERSIDE).replace("FIRST", FIRST)).toArray();
        CommandLineRun.Result first = rapport(arguments);
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).isNotEmpty();
        assertThat(rapport(arguments)).isEqualTo(first);
    }
}
