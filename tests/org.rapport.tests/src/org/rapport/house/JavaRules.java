// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

/** Rules that need to understand Java. */
final class JavaRules {

    private static final int LONGEST_FILE = 400;

    private static final int LONGEST_METHOD = 50;

    private JavaRules() {
    }

    static Stream<Violation> fileLength(SourceFile file) {
        int lines = file.lines().size();
        return lines <= LONGEST_FILE ? Stream.empty()
                : Stream.of(new Violation(file.path(), LONGEST_FILE + 1, "a file of " + lines + " lines",
                        "Split it by concern: at most " + LONGEST_FILE + '.'));
    }

    static Stream<Violation> methodLength(SourceFile file) {
        return scan(file, new Scanner(file) {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                BlockTree body = method.getBody();
                int lines = body == null ? 0 : source.lastLine(body) - source.firstLine(body) + 1;
                if (lines > LONGEST_METHOD) {
                    add(method, "method " + method.getName() + " of " + lines + " lines",
                            "Split it into steps with names: at most " + LONGEST_METHOD + '.');
                }
                return super.visitMethod(method, nothing);
            }
        });
    }

    static Stream<Violation> emptyCatch(SourceFile file) {
        return scan(file, new Scanner(file) {
            @Override
            public Void visitCatch(CatchTree clause, Void nothing) {
                if (clause.getBlock().getStatements().isEmpty()) {
                    add(clause, "an exception swallowed", "Handle it, report it or let it pass.");
                }
                return super.visitCatch(clause, nothing);
            }
        });
    }

    /** Public types, and in them public methods that do not just override. */
    static Stream<Violation> missingJavadoc(SourceFile file) {
        return scan(file, new Scanner(file) {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                if (!isPublic(type.getModifiers().getFlags().contains(Modifier.PUBLIC))) {
                    return null;
                }
                require(type, type.getSimpleName().toString());
                return super.visitClass(type, nothing);
            }

            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                boolean overrides = method.getModifiers().getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
                if (!overrides && !isPlainConstructor(method)
                        && isPublic(method.getModifiers().getFlags().contains(Modifier.PUBLIC))) {
                    require(method, method.getName().toString());
                }
                return null;
            }

            /** Of a record, or without parameters: the type's own Javadoc says it all. */
            private boolean isPlainConstructor(MethodTree method) {
                return method.getName().contentEquals("<init>") && (method.getParameters().isEmpty()
                        || getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD);
            }

            private boolean isPublic(boolean declared) {
                Tree owner = getCurrentPath().getParentPath().getLeaf();
                return declared || owner.getKind() == Tree.Kind.INTERFACE;
            }

            private void require(Tree tree, String name) {
                if (!source.hasJavadoc(getCurrentPath())) {
                    add(tree, name + " is API without Javadoc", "Say what it means, its units, errors and source.");
                }
            }
        });
    }

    static Stream<Violation> testsWithoutAssertion(SourceFile file) {
        return AssertionFinder.testsWithout(JavaSource.of(file)).stream()
                .map(test -> new Violation(file.path(), JavaSource.of(file).firstLine(test),
                        "test " + test.getName() + " cannot fail", "Let it assert something."));
    }

    private static Stream<Violation> scan(SourceFile file, Scanner scanner) {
        scanner.scan(new TreePath(JavaSource.of(file).unit()), null);
        return scanner.violations.stream();
    }

    /** Collects violations on a walk through a file. */
    private abstract static class Scanner extends TreePathScanner<Void, Void> {

        final JavaSource source;

        private final List<Violation> violations = new ArrayList<>();

        Scanner(SourceFile file) {
            source = JavaSource.of(file);
        }

        void add(Tree tree, String what, String advice) {
            violations.add(new Violation(source.file().path(), source.firstLine(tree), what, advice));
        }
    }
}
