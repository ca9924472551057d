// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code rapport}: from arguments to an exit code. */
public final class Rapport {

    private final Terminal terminal;

    private final String version;

    private final List<Command> commands;

    /** @param version shown by {@code --version} */
    public Rapport(Terminal terminal, String version) {
        this(terminal, version, List.of(new CheckCommand()));
    }

    Rapport(Terminal terminal, String version, List<Command> commands) {
        this.terminal = terminal;
        this.version = version;
        this.commands = commands;
    }

    /** Runs one command. Never throws. @return an {@link ExitCode} */
    public int run(String... arguments) {
        try {
            return start(arguments);
        } catch (UsageException wrong) {
            return refuse(wrong.getMessage());
        } catch (CancellationException cancelled) {
            return refuse(Texts.text("cancelled"));
        } catch (IOException failed) {
            return refuse(Texts.format("output.failed", Output.reason(failed)));
        } catch (RuntimeException | Error defect) {
            return new Defects(terminal, version).report(defect, arguments);
        }
    }

    private int start(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            refuse(Texts.text("no.workbench"));
            terminal.err().print(commandLine().getUsageMessage(Ansi.OFF));
            return ExitCode.USAGE;
        }
        CommandLine line = commandLine();
        try {
            return run(line.parseArgs(arguments));
        } catch (ParameterException wrong) {
            return refuse(explain(wrong));
        }
    }

    private int run(ParseResult root) throws IOException {
        ParseResult given = root.hasSubcommand() ? root.subcommand() : root;
        if (given.isUsageHelpRequested()) {
            return print(given.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
        }
        if (root.isVersionHelpRequested()) {
            return print("Rapport " + version + '\n');
        }
        for (Command command : commands) {
            if (command.spec() == given.commandSpec()) {
                return command.run(given, terminal);
            }
        }
        throw UsageException.of("no.command");
    }

    private CommandLine commandLine() {
        CommandSpec root = CommandSpec.create().name("rapport");
        root.usageMessage().description(Texts.text("rapport.description")).sortOptions(false)
                .footer(Texts.text("rapport.footer").split("\n", -1)).synopsisSubcommandLabel("COMMAND");
        commands.forEach(command -> root.addSubcommand(command.name(), command.spec()));
        root.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).type(boolean.class)
                .description(Texts.text("help.option.help")).build());
        root.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).type(boolean.class)
                .description(Texts.text("help.option.version")).build());
        // A file may be called @plan; it is a file, not a list of arguments.
        return new CommandLine(root).setExpandAtFiles(false).setUsageHelpAutoWidth(false);
    }

    private int print(String text) throws IOException {
        terminal.out().write(text.replace(System.lineSeparator(), "\n").getBytes(StandardCharsets.UTF_8));
        terminal.out().flush();
        return ExitCode.OK;
    }

    private int refuse(String message) {
        terminal.err().print("rapport: " + message + '\n');
        return ExitCode.USAGE;
    }

    private String explain(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String what = wrong.getMessage();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().getFirst();
            boolean option = unmatched.isUnknownOption();
            List<String> known = option ? options(wrong.getCommandLine().getCommandSpec())
                    : commands.stream().map(Command::name).toList();
            List<String> near = Nearest.to(first, known);
            what = near.isEmpty() ? Texts.format(option ? "unknown.option" : "unknown.command", first)
                    : Texts.format(option ? "unknown.option.near" : "unknown.command.near", first,
                            String.join(", ", near));
        }
        return Texts.format("wrong.use", what, command);
    }

    private static List<String> options(CommandSpec spec) {
        return new ArrayList<>(spec.optionsMap().keySet());
    }
}
