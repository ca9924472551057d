// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** One command. Its description, options and their wording stand in the messages under its name. */
abstract class Command {

    private final String name;

    private CommandSpec spec;

    Command(String name) {
        this.name = name;
    }

    final String name() {
        return name;
    }

    /** How the command is used. Described in code, not by annotations: reading those would take longer than a check. */
    final CommandSpec spec() {
        if (spec == null) {
            spec = CommandSpec.create().name(name);
            spec.usageMessage().description(Texts.text(name + ".description")).sortOptions(false)
                    .customSynopsis(Texts.text(name + ".synopsis").split("\n", -1))
                    .footer(Texts.text(name + ".footer").split("\n", -1));
            describe();
            spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).type(boolean.class)
                    .description(Texts.text("help.option.help")).build());
        }
        return spec;
    }

    /**
     * Begins in the background what the command will need in any case. Called as soon as its name is read, because
     * understanding the rest of the command line takes a while.
     */
    void prepare() {
        // Most have nothing to begin with.
    }

    /** Adds the options and parameters. */
    abstract void describe();

    /**
     * Does what the command is for.
     *
     * @return the exit code
     * @throws UsageException when what it was given cannot be used
     * @throws IOException when results cannot be written
     */
    abstract int run(ParseResult given, Terminal terminal) throws IOException;

    /** Adds an option that takes a value. Its wording is under the command's name, or under "option" when shared. */
    final void option(String option, String label) {
        spec.addOption(OptionSpec.builder(option).paramLabel(label).type(String.class).hideParamSyntax(false)
                .description(wording(option)).build());
    }

    /** Adds an option that takes a value, and may be given several times. */
    final void repeatable(String option, String label) {
        spec.addOption(OptionSpec.builder(option).paramLabel(label).arity("1").type(List.class)
                .auxiliaryTypes(String.class).description(wording(option)).build());
    }

    private String wording(String option) {
        String own = name + ".option." + option.substring(2);
        return Texts.text(Texts.has(own) ? own : "option." + option.substring(2));
    }

    /** Adds an option that is given or not. */
    final void flag(String option) {
        spec.addOption(OptionSpec.builder(option).type(boolean.class)
                .description(Texts.text(name + ".option." + option.substring(2))).build());
    }

    /** Adds the one file that a command takes. */
    final void file() {
        parameter("0", "1");
    }

    /** Adds the files, at least one. */
    final void files() {
        parameter("0..*", "1..*");
    }

    /** Adds files of which each has a part of its own. @param labels what the parts are called, in order */
    final void files(String... labels) {
        for (int i = 0; i < labels.length; i++) {
            spec.addPositional(PositionalParamSpec.builder().paramLabel(labels[i]).type(String.class)
                    .index(String.valueOf(i)).arity("1").required(true)
                    .description(Texts.text(name + ".files." + labels[i].toLowerCase(Locale.ROOT))).build());
        }
    }

    private void parameter(String index, String arity) {
        spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").type(List.class)
                .auxiliaryTypes(String.class).index(index).arity(arity).required(true)
                .description(Texts.text(name + ".files")).build());
    }
}
