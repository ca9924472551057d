// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;

/** A Java file as the JDK's own parser sees it. */
final class JavaSource {

    private static final Map<SourceFile, JavaSource> PARSED = new ConcurrentHashMap<>();

    private final SourceFile file;

    private final CompilationUnitTree unit;

    private final DocTrees trees;

    private JavaSource(SourceFile file) {
        this.file = file;
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, ignored -> {
        }, null, null, List.of(new InMemory(file)));
        try {
            unit = task.parse().iterator().next();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        trees = DocTrees.instance(task);
    }

    static JavaSource of(SourceFile file) {
        return PARSED.computeIfAbsent(file, JavaSource::new);
    }

    SourceFile file() {
        return file;
    }

    CompilationUnitTree unit() {
        return unit;
    }

    int firstLine(Tree tree) {
        return line(trees.getSourcePositions().getStartPosition(unit, tree));
    }

    int lastLine(Tree tree) {
        return line(trees.getSourcePositions().getEndPosition(unit, tree));
    }

    boolean hasJavadoc(TreePath path) {
        String comment = trees.getDocComment(path);
        return comment != null && !comment.isBlank();
    }

    private int line(long position) {
        return (int) unit.getLineMap().getLineNumber(position);
    }

    /** Source text that is not read from a file again. */
    private static final class InMemory extends SimpleJavaFileObject {

        private final String text;

        InMemory(SourceFile file) {
            super(URI.create("string:///" + file.name()), Kind.SOURCE);
            text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
