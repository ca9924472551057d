// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

/**
 * An expression of a viewpoint specification.
 *
 * @param element whose it is
 * @param attribute which of its attributes
 */
record VsmExpression(VsmElement element, String attribute) {

    private static final Pattern LANGUAGE = Pattern.compile("(\\w+):(?!:).*|\\[.*/\\]|<%.*");

    private static final Set<String> ALLOWED = Set.of("aql", "service", "feature", "var");

    /** Operations that AQL brings. */
    private static final Set<String> AQL = Set.of("filter", "select", "isEmpty", "notEmpty", "includes", "oclIsKindOf",
            "oclAsType");

    private static final int LONGEST = 100;

    private static final Pattern STRING = Pattern.compile("'[^']*'");

    private static final Pattern CALL = Pattern.compile("(?:\\.|->)\\s*(\\w+)\\(");

    private static final Pattern FEATURE = Pattern.compile("(\\w+)\\.(\\w+)\\b(?!\\()");

    private static final Pattern QUALIFIED = Pattern.compile("\\w+(::\\w+)+");

    static Stream<VsmExpression> all(Vsm vsm) {
        return vsm.all().flatMap(element -> element.attributes().entrySet().stream()
                .filter(VsmExpression::isExpression).map(entry -> new VsmExpression(element, entry.getKey())));
    }

    private static boolean isExpression(Map.Entry<String, String> attribute) {
        String name = attribute.getKey();
        return name.endsWith("Expression") || Set.of("precondition", "canEdit", "expression", "semanticElements",
                "message").contains(name) && !attribute.getValue().startsWith("%");
    }

    String text() {
        return element.get(attribute);
    }

    String body() {
        return text().substring(text().indexOf(':') + 1).strip();
    }

    boolean is(String language) {
        return text().startsWith(language + ":");
    }

    Stream<Violation> language() {
        Matcher matcher = LANGUAGE.matcher(text());
        boolean other = matcher.matches() && (matcher.group(1) == null || !ALLOWED.contains(matcher.group(1)))
                || !matcher.matches() && !text().matches("-?\\d+");
        return found(other, "is in no language that is read", "Write it with aql:, service:, feature: or var:.");
    }

    Stream<Violation> length() {
        return found(is("aql") && text().length() > LONGEST, "is longer than " + LONGEST, "Move it into a service.");
    }

    /** Names of the services it calls. */
    List<String> calls() {
        List<String> calls = new ArrayList<>();
        if (is("service")) {
            calls.add(body().replaceFirst("\\(.*", ""));
        } else if (is("aql")) {
            CALL.matcher(code()).results().map(result -> result.group(1)).filter(name -> !AQL.contains(name))
                    .forEach(calls::add);
        }
        return calls;
    }

    /** Calls of what is no service of the viewpoint, or is asked of something it is not about. */
    Stream<Violation> unknownCalls(Vsm vsm, List<Class<?>> services) {
        List<EClass> of = VsmTypes.askedOf(vsm, element, attribute);
        return calls().stream().flatMap(name -> found(
                methods(services, name).noneMatch(method -> !is("service") || of.stream()
                        .allMatch(type -> method.getParameterTypes()[0].isAssignableFrom(type.getInstanceClass()))),
                "calls " + name + ", which no service of the viewpoint answers here",
                "Name a service class of the viewpoint that has it for " + of.stream().map(EClass::getName).toList()));
    }

    Stream<Violation> unknownFeatures(Vsm vsm) {
        List<EClass> of = VsmTypes.askedOf(vsm, element, attribute);
        if (is("feature")) {
            return found(
                    of.isEmpty() ? !VsmTypes.isFeature(body()) : !of.stream().allMatch(t -> VsmTypes.has(t, body())),
                    "reads " + body() + ", which is not there", "Name a feature of what it is asked of.");
        }
        return !is("aql") ? Stream.empty() : FEATURE.matcher(code()).results().flatMap(result -> {
            boolean ofSelf = result.group(1).equals("self") && !of.isEmpty();
            boolean known = ofSelf
                    ? of.stream().allMatch(type -> VsmTypes.has(type, result.group(2)))
                    : VsmTypes.isFeature(result.group(2));
            return found(!known, "reads " + result.group(2) + ", which is not there", "Name a feature of the model.");
        });
    }

    Stream<Violation> unknownNames() {
        return !is("aql") ? Stream.empty() : QUALIFIED.matcher(code()).results().map(result -> result.group())
                .filter(name -> VsmTypes.classifier(name).isEmpty() && !VsmTypes.isLiteral(name))
                .flatMap(name -> found(true, "names " + name + ", which is not there", "Name a type of the model."));
    }

    static Stream<Method> methods(List<Class<?>> services, String name) {
        return services.stream().flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getName().equals(name));
    }

    /** The expression without what stands in quotes. */
    private String code() {
        return STRING.matcher(body()).replaceAll("''");
    }

    private Stream<Violation> found(boolean wrong, String what, String advice) {
        return wrong
                ? Stream.of(element.violation(attribute + " " + text() + " of " + element + " " + what, advice))
                : Stream.empty();
    }
}
