// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;

/** Which texts a Java file uses: the string literals it holds, and those among them that are keys for certain. */
final class TextUse extends TreeScanner<Void, Boolean> {

    private static final String CHECK_ID = "[A-Z]+-[0-9]{2,}";

    /** Methods whose first argument is a key. */
    private static final Set<String> BY_KEY = Set.of("report", "text", "format");

    private final SourceFile file;

    private final JavaSource source;

    private final Set<String> literals = new HashSet<>();

    private final Set<String> checkIds = new HashSet<>();

    private final List<Key> keys = new ArrayList<>();

    private TextUse(SourceFile file) {
        this.file = file;
        source = JavaSource.of(file);
        scan(source.unit(), false);
    }

    static TextUse of(SourceFile file) {
        return new TextUse(file);
    }

    /** A key asked for. @param whole false for the beginning of a key that the program completes */
    record Key(String name, boolean whole, int line) {

        boolean fits(String key) {
            return whole ? key.equals(name) : key.startsWith(name);
        }
    }

    String folder() {
        return file.path().substring(0, file.path().lastIndexOf('/'));
    }

    /** Keys asked for that are not among the texts. */
    List<Violation> missing(Set<String> texts) {
        return keys.stream().filter(key -> texts.stream().noneMatch(text -> fits(key, text)))
                .map(key -> new Violation(file.path(), key.line, "no text for the key " + key.name,
                        "Add it to the messages.properties beside the class."))
                .toList();
    }

    /** Whether this file may use a text. */
    boolean mayUse(String text) {
        String id = text.replaceFirst("\\..*", "");
        String inCheck = checkIds.contains(id) ? text.substring(Math.min(text.length(), id.length() + 1)) : text;
        return literals.contains(text) || literals.contains(inCheck)
                || literals.stream().anyMatch(part -> isPart(part, text) || isPart(part, inCheck));
    }

    /** Keys are put together at their full stops, as in {@code "heading." + kind} and {@code name + ".title"}. */
    private static boolean isPart(String literal, String key) {
        boolean begins = literal.endsWith(".") && literal.length() > 1;
        boolean ends = literal.startsWith(".") && literal.length() > 1;
        return begins && ends && key.contains(literal) || begins && key.startsWith(literal)
                || ends && key.endsWith(literal);
    }

    private boolean fits(Key key, String text) {
        return key.fits(text)
                || checkIds.stream().anyMatch(id -> new Key(id + '.' + key.name, key.whole, key.line).fits(text));
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Boolean inKey) {
        if (literal.getValue() instanceof String text) {
            literals.add(text);
            if (text.matches(CHECK_ID)) {
                checkIds.add(text);
            }
            if (inKey && text.matches("[\\w.-]+")) {
                keys.add(new Key(text, !text.endsWith("."), source.firstLine(literal)));
            }
        }
        return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Boolean inKey) {
        Tree select = call.getMethodSelect();
        boolean byKey = select instanceof MemberSelectTree member
                && BY_KEY.contains(member.getIdentifier().toString())
                && !member.getExpression().toString().equals("String");
        scan(select, false);
        boolean first = byKey;
        for (ExpressionTree argument : call.getArguments()) {
            scan(argument, first);
            first = false;
        }
        return null;
    }

    /** Of a sum only its beginning is a beginning of the key. */
    @Override
    public Void visitBinary(BinaryTree sum, Boolean inKey) {
        boolean begins = inKey && sum.getLeftOperand() instanceof LiteralTree literal
                && literal.getValue() instanceof String text && text.endsWith(".");
        scan(sum.getLeftOperand(), begins);
        return scan(sum.getRightOperand(), false);
    }
}
