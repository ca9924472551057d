// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A rule that every file of a kind keeps by itself. For each there is a sample that breaks it. */
enum HouseRule {

    LINE_LENGTH(SourceFile::isHandWrittenJava,
            file -> file.linesThat((source, line) -> line.codePointCount(0, line.length()) > 120,
                    "a line of more than 120 columns", "Break it.")),

    FILE_LENGTH(SourceFile::isHandWrittenJava, JavaRules::fileLength),

    METHOD_LENGTH(SourceFile::isHandWrittenJava, JavaRules::methodLength),

    GENERATED_NOT(file -> file.isNamed(".java", ".ecore", ".genmodel"),
            lines("@generated\\s+NOT", "generated code changed by hand",
                    "Call a hand-written function from a one-line body in the Ecore, or subclass.")),

    OPEN_TASK(file -> true, lines("\\b(TO[D]O|FIX[M]E|XX[X])\\b(?!.*(#\\d+|https?://))", "a task left open",
            "Do it, or give the link of its issue behind it.")),

    STACK_TRACE(file -> file.isNamed(".java"),
            lines("\\.printStackTrace\\(\\s*\\)", "a stack trace on a standard stream",
                    "Throw, report or log what went wrong.")),

    EMPTY_CATCH(SourceFile::isHandWrittenJava, JavaRules::emptyCatch),

    STANDARD_STREAMS(file -> file.isHandWrittenJava() && !mayPrint(file), lines("\\bSystem\\.(out|err)\\b",
            "a standard stream used outside the command line", "Return or report the text instead.")),

    AUTHOR_TAG(SourceFile::isHandWrittenJava, lines("^\\s*\\*\\s*@author\\b", "an author tag",
            "Leave it out: the history tells who wrote what.")),

    LICENCE_HEADER(LicenceHeader::isDue, LicenceHeader::missing),

    REGISTRY_HOST(file -> true, lines("(repo1?|registry|plugins|packages)\\.(maven|npmjs|yarnpkg|gradle|pypi)\\.|"
            + "repo\\.(maven\\.apache|spring)|central\\.sonatype|crates\\.io|files\\.pythonhosted",
            "the address of a package registry", "Leave it to the settings of whoever builds.")),

    MACHINE_PATH(file -> true, lines("(?<![\\w.}])(/work|/home/(?!user\\b|rapport\\b)\\w+|/Users|/root)/\\w|"
            + "\\b[A-Z]:\\\\Users\\\\", "a path of one machine",
            "Make it relative, or take it from a property.")),

    TRACKER_WORD(file -> true, lines("(?i)\\b(j[i]ra|bugz[i]lla|tr[e]llo|issues (show|note|say|resolved|blocked))\\b",
            "a word about how the work was organised", "Let the project speak of itself alone.")),

    API_JAVADOC(file -> file.isIn("bundles") && file.isHandWrittenJava() && !file.path().contains("/internal/"),
            JavaRules::missingJavadoc),

    ASSERTING_TEST(file -> file.isIn("tests") && file.isNamed("Tests.java"), JavaRules::testsWithoutAssertion),

    MODEL_DOCUMENTATION(file -> file.isNamed(".ecore"), EcoreDocumentation::missing);

    private final Predicate<SourceFile> judges;

    private final Function<SourceFile, Stream<Violation>> finder;

    HouseRule(Predicate<SourceFile> judges, Function<SourceFile, Stream<Violation>> finder) {
        this.judges = judges;
        this.finder = finder;
    }

    boolean judges(SourceFile file) {
        return judges.test(file);
    }

    Stream<Violation> violations(SourceFile file) {
        return finder.apply(file);
    }

    private static Function<SourceFile, Stream<Violation>> lines(String pattern, String what, String advice) {
        Pattern compiled = Pattern.compile(pattern);
        return file -> file.linesWith(compiled, what, advice);
    }

    /** The command line, its tests, and tools whose output is their result. */
    private static boolean mayPrint(SourceFile file) {
        return file.isIn("bundles/org.rapport.cli") || file.isIn("releng") || file.isIn("tests/org.rapport.benchmarks")
                || file.isIn("tests/org.rapport.tests/src/org/rapport/cli");
    }
}
