// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.cli.internal.CommandLineRun.rapport;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.house.Checkout;

@DisplayName("The guide’s page on the command line")
class CommandLinePageTests {

    @ParameterizedTest(name = "rapport {0} --help")
    @ValueSource(strings = { "", "check", "metrics", "compare", "report", "export", "import", "roll-out", "checks" })
    @DisplayName("The page shows the help as it is")
    void showsHelp(String command) throws Exception {
        String help = (command.isEmpty() ? rapport("--help") : rapport(command, "--help")).out();
        assertThat(Checkout.root().resolve("docs/guide/command-line.md")).content().contains("```\n" + help + "```");
    }
}
