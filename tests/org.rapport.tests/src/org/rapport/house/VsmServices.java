// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The service classes that a viewpoint specification names. */
final class VsmServices {

    private static final String CLASS = "qualifiedClassName";

    private static final int MOST_METHODS = 10;

    private VsmServices() {
    }

    /** The classes that may answer an expression: those of its viewpoint. */
    static List<Class<?>> of(VsmElement element) {
        return viewpoints(element).flatMap(VsmServices::declared).<Class<?>>map(VsmServices::load)
                .filter(type -> type != null).toList();
    }

    /** The viewpoint that an element is in; for pages of properties, which are beside it, those of the file. */
    private static Stream<VsmElement> viewpoints(VsmElement element) {
        boolean isPage = element.outwards().anyMatch(each -> each.tag().equals("extensions"));
        Stream<VsmElement> around = isPage ? element.root().children().stream() : element.outwards();
        return around.filter(each -> each.tag().equals("ownedViewpoints"));
    }

    static Stream<Violation> missingClasses(Vsm vsm) {
        return vsm.all(VsmServices::isDeclaration).filter(each -> load(each) == null)
                .map(each -> each.violation("there is no class " + each.get(CLASS), "Correct the name."));
    }

    /** Classes of which their viewpoint calls nothing, and methods that no expression calls. */
    static Stream<Violation> unused(Vsm vsm) {
        Stream<Violation> classes = vsm.all(VsmServices::isDeclaration).filter(each -> load(each) != null)
                .filter(each -> names(load(each)).stream().noneMatch(calls(vsm, each.parent())::contains))
                .map(each -> each.violation(each.get(CLASS) + " is not used by " + each.parent(), "Leave it out."));
        Set<String> called = VsmExpression.all(vsm).flatMap(each -> each.calls().stream()).collect(Collectors.toSet());
        Stream<Violation> methods = vsm.all(VsmServices::isDeclaration).filter(each -> load(each) != null)
                .flatMap(each -> names(load(each)).stream().filter(name -> !called.contains(name))
                        .map(name -> each.violation("nothing calls " + name + " of " + each.get(CLASS),
                                "Use it, or take it out of the services.")));
        return Stream.concat(classes, methods);
    }

    /** Classes that are too large, or cannot be called: no plain constructor, or a method that takes nothing. */
    static Stream<Violation> unfit(Vsm vsm) {
        return vsm.all(VsmServices::isDeclaration).filter(each -> load(each) != null).flatMap(each -> {
            List<String> wrong = new ArrayList<>();
            Class<?> type = load(each);
            if (methods(type).count() > MOST_METHODS) {
                wrong.add("has more than " + MOST_METHODS + " services");
            }
            if (Arrays.stream(type.getConstructors()).noneMatch(made -> made.getParameterCount() == 0)) {
                wrong.add("has no public constructor without parameters");
            }
            methods(type).filter(method -> method.getParameterCount() == 0 || Modifier.isStatic(method.getModifiers()))
                    .forEach(method -> wrong.add("has a method that is no service: " + method.getName()));
            return wrong.stream().map(what -> each.violation(each.get(CLASS) + " " + what, "Cut it by concern."));
        });
    }

    private static Set<String> calls(Vsm vsm, VsmElement viewpoint) {
        return VsmExpression.all(vsm)
                .filter(each -> viewpoints(each.element()).anyMatch(outer -> outer == viewpoint))
                .flatMap(each -> each.calls().stream()).collect(Collectors.toSet());
    }

    private static boolean isDeclaration(VsmElement element) {
        return element.tag().equals("ownedJavaExtensions");
    }

    private static Stream<VsmElement> declared(VsmElement viewpoint) {
        return viewpoint.children().stream().filter(VsmServices::isDeclaration);
    }

    private static Set<String> names(Class<?> type) {
        return methods(type).map(Method::getName).collect(Collectors.toSet());
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()));
    }

    /** Null when there is none. */
    private static Class<?> load(VsmElement declaration) {
        try {
            return Class.forName(declaration.get(CLASS));
        } catch (ClassNotFoundException absent) {
            return null;
        }
    }
}
