// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

/** A rule that every viewpoint specification keeps, as far as it can be seen without Sirius. */
enum VsmRule {

    TYPE(vsm -> vsm.all().flatMap(each -> Stream.of("domainClass", "typeName", "targetClass").filter(each::has)
            .filter(name -> VsmTypes.type(each.get(name)).isEmpty())
            .map(name -> each.violation(each + " is about " + each.get(name), "Name a class, as rapport::Goal.")))),

    NAMESPACE(vsm -> vsm.all(VsmElement::isUndeclared)
            .map(each -> each.violation("the package of " + each.get("type") + " is not declared", "Declare it."))),

    FEATURE(VsmRule::unknownFeatures),

    EXPRESSION_LANGUAGE(vsm -> VsmExpression.all(vsm).flatMap(VsmExpression::language)),

    EXPRESSION_LENGTH(vsm -> VsmExpression.all(vsm).flatMap(VsmExpression::length)),

    EXPRESSION_FEATURE(vsm -> VsmExpression.all(vsm).flatMap(each -> each.unknownFeatures(vsm))),

    EXPRESSION_TYPE(vsm -> VsmExpression.all(vsm).flatMap(VsmExpression::unknownNames)),

    SERVICE(vsm -> VsmExpression.all(vsm)
            .flatMap(each -> each.unknownCalls(vsm, VsmServices.of(each.element())))),

    SERVICE_CLASS(VsmServices::missingClasses),

    SERVICE_USED(VsmServices::unused),

    SERVICE_FIT(VsmServices::unfit),

    REFERENCE(VsmRule::danglingReferences),

    RECONNECT(vsm -> vsm.all(each -> each.tag().equals("edgeMappings")).filter(edge -> !isReconnected(vsm, edge))
            .map(edge -> edge.violation(edge + " cannot be reconnected at both ends", "Give it two tools."))),

    DELETE(vsm -> vsm.all(VsmRule::isDeletable).filter(each -> !saysWhatDeletingDoes(each))
            .map(each -> each.violation(each + " says nothing of being deleted",
                    "Give it a tool, with precondition aql:false where it stays."))),

    ID(VsmRule::oddIds),

    WORDS(vsm -> vsm.all(VsmRule::isForPeople).filter(each -> !hasWords(each))
            .map(each -> each.violation(each + " has no words for people", "Give it label and documentation by key."))),

    COLOUR(VsmRule::oddColours),

    VERSION(vsm -> vsm.roots().stream().filter(root -> root.get("version").compareTo("12.0.0.201704030900") > 0)
            .map(root -> root.violation("version " + root.get("version"), "Property views alone need a newer one.")));

    private static final Set<String> PLAIN_NAMES = Set.of("fixes", "parameters", "value", "values", "entries", "hook");

    private final Function<Vsm, Stream<Violation>> finder;

    VsmRule(Function<Vsm, Stream<Violation>> finder) {
        this.finder = finder;
    }

    Stream<Violation> violations(Vsm vsm) {
        return finder.apply(vsm);
    }

    private static Stream<Violation> unknownFeatures(Vsm vsm) {
        return vsm.all().flatMap(each -> Stream.of("featureName", "referenceName").filter(each::has)
                .filter(name -> !isKnown(each, each.get(name)))
                .map(name -> each.violation(each + " sets " + each.get(name) + ", which is not there",
                        "Name a feature of what is made or changed.")));
    }

    private static boolean isKnown(VsmElement operation, String feature) {
        boolean makes = operation.parent().type().equals("CreateInstance");
        EClass made = makes ? VsmTypes.type(operation.parent().get("typeName")).orElse(null) : null;
        return made == null ? VsmTypes.isFeature(feature) : VsmTypes.has(made, feature);
    }

    private static Stream<Violation> danglingReferences(Vsm vsm) {
        Stream<Violation> paths = vsm.all().flatMap(each -> each.attributes().keySet().stream()
                .filter(name -> each.get(name).startsWith("//@"))
                .filter(name -> vsm.referred(each, name).contains(null))
                .map(name -> each.violation(each + " refers by " + name + " to what is not there", "Correct it.")));
        Stream<Violation> addresses = vsm.all(each -> each.get("href").contains(".odesign#"))
                .filter(each -> vsm.resolveAddress(each) == null)
                .map(each -> each.violation(each.get("href") + " is not there", "Correct it."));
        return Stream.concat(paths, addresses);
    }

    private static boolean isReconnected(Vsm vsm, VsmElement edge) {
        List<String> ends = vsm.referred(edge, "reconnections").stream().filter(tool -> tool != null)
                .map(tool -> tool.attributes().getOrDefault("reconnectionKind", "RECONNECT_TARGET")).toList();
        return ends.contains("RECONNECT_BOTH") || ends.containsAll(List.of("RECONNECT_SOURCE", "RECONNECT_TARGET"));
    }

    private static boolean isDrawn(VsmElement element) {
        return Set.of("nodeMappings", "subNodeMappings", "borderedNodeMappings", "containerMappings",
                "subContainerMappings", "edgeMappings").contains(element.tag()) && element.has("name");
    }

    /** Sirius deletes what a row, a branch or a column stands for, with all that is in it, unless a tool does it. */
    private static boolean isDeletable(VsmElement element) {
        boolean listed = Set.of("subItemMappings", "ownedLineMappings", "ownedSubLines", "ownedColumnMappings")
                .contains(element.tag()) && element.has("semanticCandidatesExpression");
        return isDrawn(element) || listed;
    }

    private static boolean saysWhatDeletingDoes(VsmElement element) {
        return element.has("deletionDescription")
                || element.children().stream().anyMatch(each -> each.tag().equals("delete"));
    }

    private static Stream<Violation> oddIds(Vsm vsm) {
        Map<String, VsmElement> known = new HashMap<>();
        Predicate<VsmElement> hasId = each -> each.has("name") && !PLAIN_NAMES.contains(each.tag())
                && !each.tag().matches(
                        ".*([vV]ariables?|Variable|View|[cC]ontainer|element|root|source|target|precedingSiblings)");
        return vsm.all(hasId).flatMap(each -> {
            boolean owned = each.outwards()
                    .anyMatch(outer -> Set.of("ownedViewpoints", "extensions").contains(outer.tag()) && outer != each);
            String scheme = owned ? "([A-Z]{2}_)?([A-Z][a-z0-9]+)+" : "([A-Z][a-z0-9]+)+";
            boolean twice = known.putIfAbsent(each.name(), each) != null;
            return twice || !each.name().matches(scheme)
                    ? Stream.of(each.violation(each + (twice ? " is there twice" : " keeps to no scheme of ids"),
                            "An id is two capitals, _ and words in CamelCase, and stays for ever."))
                    : Stream.empty();
        });
    }

    private static boolean isForPeople(VsmElement element) {
        return Set.of("ownedViewpoints", "ownedRepresentations", "ownedTools", "defaultLayer", "additionalLayers",
                "layers", "filters", "ownedCreateLine", "create", "delete", "dropTools",
                "ownedRepresentationCreationDescriptions").contains(element.tag()) && element.has("name");
    }

    private static boolean hasWords(VsmElement element) {
        String words = element.has("documentation") ? element.get("documentation")
                : element.get("endUserDocumentation");
        return element.get("label").startsWith("%") && words.startsWith("%");
    }

    private static Stream<Violation> oddColours(Vsm vsm) {
        Stream<Violation> others = vsm.all(each -> each.tag().matches("(?i).*color"))
                .filter(each -> !each.get("href").contains("@userColorsPalettes[name='Rapport']"))
                .map(each -> each.violation(each + " is not of the palette", "Take a colour of the palette by name."));
        Stream<Violation> unused = vsm.all(each -> each.tag().equals("entries"))
                .filter(colour -> vsm.all().flatMap(each -> each.attributes().values().stream())
                        .noneMatch(value -> value.endsWith("@entries[name='" + colour.name() + "']")))
                .map(colour -> colour.violation("nothing has the colour " + colour.name(), "Leave it out."));
        return Stream.concat(others, unused);
    }
}
