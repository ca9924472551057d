// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.rapport.model.text.Nearest;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
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
        this(terminal, version, List.of(new CheckCommand(version), new MetricsCommand(), new CompareCommand(),
                new ReportCommand(), new ExportCommand(), new ImportCommand(), new RollOutCommand(),
                new ChecksCommand()));
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
        for (Command command : commands) {
            if (command.name().equals(arguments[0])) {
                command.prepare();
            }
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
        terminal.say(message);
        return ExitCode.USAGE;
    }

    private String explain(ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        String what = switch (wrong) {
            case UnmatchedArgumentException unmatched -> unknown(unmatched, line);
            case MissingParameterException missing when missing.getMissing().getFirst() instanceof OptionSpec option ->
                Texts.format("option.value", option.longestName());
            case MissingParameterException missing -> Texts.text(
                    line.getCommandSpec().name().equals("compare") ? "compare.two" : "file.none");
            case OverwrittenOptionException twice ->
                Texts.format("option.twice", ((OptionSpec) twice.getOverwritten()).longestName());
            default -> wrong.getMessage();
        };
        return Texts.format("wrong.use", what, line.getCommandSpec().qualifiedName());
    }

    private String unknown(UnmatchedArgumentException unmatched, CommandLine line) {
        String first = unmatched.getUnmatched().getFirst();
        if (unmatched.isUnknownOption()) {
            return unknown("unknown.option", first, new ArrayList<>(line.getCommandSpec().optionsMap().keySet()));
        }
        return line.getParent() == null
                ? unknown("unknown.command", first, commands.stream().map(Command::name).toList())
                : unknown("unknown.argument", first, List.of());
    }

    private static String unknown(String key, String word, List<String> known) {
        List<String> near = Nearest.to(word, known);
        return near.isEmpty() ? Texts.format(key, word) : Texts.format(key + ".near", word, String.join(" or ", near));
    }
}
