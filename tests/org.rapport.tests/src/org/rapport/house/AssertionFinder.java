// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;

/** Finds test methods that assert nothing, neither themselves nor through the methods of their file. */
final class AssertionFinder extends TreeScanner<Void, String> {

    private final List<MethodTree> tests = new ArrayList<>();

    /** What a method of the file calls, by its name. */
    private final Map<String, Set<String>> calls = new HashMap<>();

    private AssertionFinder() {
    }

    static List<MethodTree> testsWithout(JavaSource source) {
        AssertionFinder finder = new AssertionFinder();
        finder.scan(source.unit(), "");
        return finder.tests.stream()
                .filter(test -> !finder.asserts(test.getName().toString(), new HashSet<>())).toList();
    }

    @Override
    public Void visitMethod(MethodTree method, String caller) {
        boolean test = method.getModifiers().getAnnotations().stream()
                .map(annotation -> annotation.getAnnotationType().toString())
                .anyMatch(name -> name.equals("Test") || name.endsWith("Test"));
        if (test) {
            tests.add(method);
        }
        return super.visitMethod(method, method.getName().toString());
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, String caller) {
        Tree select = call.getMethodSelect();
        String name = select instanceof MemberSelectTree member ? member.getIdentifier().toString()
                : select instanceof IdentifierTree identifier ? identifier.getName().toString() : "";
        calls.computeIfAbsent(caller, key -> new HashSet<>()).add(name);
        return super.visitMethodInvocation(call, caller);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, String caller) {
        calls.computeIfAbsent(caller, key -> new HashSet<>()).add(reference.getName().toString());
        return super.visitMemberReference(reference, caller);
    }

    private boolean asserts(String method, Set<String> seen) {
        return method.matches("(assert|fail|verify).*|isThrownBy")
                || seen.add(method)
                        && calls.getOrDefault(method, Set.of()).stream().anyMatch(call -> asserts(call, seen));
    }
}
