// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.rapport.model.RapportPackage;

/** The types that a viewpoint specification speaks of, and what an expression in it is asked of. */
final class VsmTypes {

    private static final Map<String, EPackage> PACKAGES = Map.of("rapport", RapportPackage.eINSTANCE, "ecore",
            EcorePackage.eINSTANCE);

    private VsmTypes() {
    }

    /** The class of a qualified name such as rapport::Goal; empty when there is none. */
    static Optional<EClass> type(String name) {
        return classifier(name).filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    static Optional<EClassifier> classifier(String name) {
        String[] parts = name.split("::");
        return parts.length == 2 && PACKAGES.containsKey(parts[0])
                ? Optional.ofNullable(PACKAGES.get(parts[0]).getEClassifier(parts[1]))
                : Optional.empty();
    }

    static boolean isLiteral(String name) {
        String[] parts = name.split("::");
        return parts.length == 3 && classifier(parts[0] + "::" + parts[1])
                .filter(type -> type instanceof EEnum list && list.getEEnumLiteralByLiteral(parts[2]) != null)
                .isPresent();
    }

    /** Whether any class of the plan has a feature. */
    static boolean isFeature(String name) {
        return RapportPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .anyMatch(type -> ((EClass) type).getEStructuralFeature(name) != null);
    }

    /** Whether a class has a feature, or something every object has. */
    static boolean has(EClass type, String name) {
        return List.of("eContainer", "eContents").contains(name) || type.getEStructuralFeature(name) != null;
    }

    /** The classes an expression of an element is asked of; empty where the specification does not say it. */
    static List<EClass> askedOf(Vsm vsm, VsmElement element, String attribute) {
        if (attribute.equals("inputLabelExpression")) {
            return domains(vsm.all(each -> vsm.referred(each, "labelDirectEdit").contains(element)).toList());
        }
        if (element.has("mappings") && !element.tag().equals("ownedTools")) {
            return domains(vsm.referred(element, "mappings"));
        }
        if (attribute.equals("targetFinderExpression") && !element.has("domainClass")) {
            return domains(vsm.referred(element, "sourceMapping"));
        }
        boolean ofContainer = List.of("semanticCandidatesExpression", "rootExpression").contains(attribute);
        boolean ofLines = element.tag().equals("ownedColumnMappings") && attribute.equals("labelExpression");
        if (ofLines) {
            return domains(element.parent().children().stream()
                    .filter(each -> each.tag().equals("ownedLineMappings")).toList());
        }
        boolean isTool = element.outwards().anyMatch(each -> each.tag().equals("ownedTools"));
        VsmElement start = ofContainer ? element.parent() : element;
        return isTool ? List.of() : domain(start).stream().toList();
    }

    private static List<EClass> domains(List<VsmElement> mappings) {
        return mappings.stream().filter(mapping -> mapping != null).flatMap(mapping -> domain(mapping).stream())
                .toList();
    }

    private static Optional<EClass> domain(VsmElement element) {
        Stream<VsmElement> outwards = element.outwards();
        return outwards.filter(each -> each.has("domainClass")).findFirst()
                .flatMap(each -> type(each.get("domainClass")));
    }
}
