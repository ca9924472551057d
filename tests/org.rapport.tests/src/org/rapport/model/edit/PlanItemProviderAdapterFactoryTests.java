// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.edit.provider.AdapterFactoryItemDelegator;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.model.Goal;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage;
import org.rapport.model.Visit;
import org.rapport.model.provider.RapportEditPlugin;
import org.rapport.testing.PlanBuilder;

class PlanItemProviderAdapterFactoryTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final AdapterFactory factory = new ComposedAdapterFactory(new PlanItemProviderAdapterFactory());

    private final AdapterFactoryItemDelegator items = new AdapterFactoryItemDelegator(factory);

    @Test
    @DisplayName("Elements are called what findings and reports call them, before and after their content is shown")
    void labels() {
        Goal goal = RapportFactory.eINSTANCE.createGoal();
        goal.setStatement("Bake for my neighbours again");
        ada.getGoals().add(goal);
        assertThat(items.getText(goal)).isEqualTo("Bake for my neighbours again");
        assertThat(items.getChildren(ada).contains(goal)).as("shown as a child").isTrue();
        assertThat(items.getText(goal)).isEqualTo("Bake for my neighbours again");
        assertThat(items.getText(plan.visit(ada, "2026-03-02T09:00", 30, plan.worker("Sam"))))
                .isEqualTo("Visit to Ada by Sam, Mon 2 Mar 2026 09:00");
    }

    @Test
    @DisplayName("A label is refreshed when it names somebody else")
    void refresh() {
        Visit visit = plan.visit(ada, "2026-03-02T09:00", 30);
        items.getText(visit);
        List<Object> refreshed = new ArrayList<>();
        ((IChangeNotifier) factory).addListener(notification -> {
            if (notification instanceof IViewerNotification change && change.isLabelUpdate()) {
                refreshed.add(change.getElement());
            }
        });
        visit.setPerson(plan.person("Ben"));
        assertThat(refreshed).containsExactly(visit);
        visit.getWorkers().add(plan.worker("Sam"));
        assertThat(refreshed).containsExactly(visit, visit);
    }

    @Test
    @DisplayName("People are shown strengths first")
    void strengthsFirst() {
        ada.getRisks().add(RapportFactory.eINSTANCE.createRisk());
        ada.getNeeds().add(RapportFactory.eINSTANCE.createNeed());
        ada.getGoals().add(RapportFactory.eINSTANCE.createGoal());
        ada.getStrengths().add(RapportFactory.eINSTANCE.createStrength());
        assertThat(items.getChildren(ada).iterator().next()).isSameAs(ada.getStrengths().getFirst());
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    @DisplayName("Every kind of element has an icon of its own that scales")
    void icons(EClass type) throws IOException {
        URL icon = (URL) items.getImage(RapportFactory.eINSTANCE.create(type));
        assertThat(icon).asString().endsWith('/' + type.getName() + ".svg");
        try (InputStream drawing = icon.openStream()) {
            assertThat(new String(drawing.readAllBytes(), StandardCharsets.UTF_8)).contains("viewBox=\"0 0 16 16\"");
        }
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    @DisplayName("An id is shown, and not edited")
    void idIsReadOnly(EClass type) {
        Identifiable element = (Identifiable) RapportFactory.eINSTANCE.create(type);
        List<IItemPropertyDescriptor> properties = items.getPropertyDescriptors(element);
        assertThat(properties)
                .filteredOn(property -> property.getFeature(element) == RapportPackage.Literals.IDENTIFIABLE__ID)
                .singleElement().matches(property -> !property.canSetProperty(element));
        assertThat(properties).filteredOn(property -> property.canSetProperty(element)).isNotEmpty();
    }

    static Stream<EClass> concreteClasses() {
        return classifiers().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract());
    }

    @Test
    @DisplayName("Every class, feature and literal has plain words for its name")
    void words() {
        assertThat(classifiers().flatMap(PlanItemProviderAdapterFactoryTests::keys)).hasSizeGreaterThan(300)
                .allSatisfy(key -> assertThat(RapportEditPlugin.INSTANCE.getString(key)).as(key)
                        .matches("\\p{Lu}[^_']*"));
    }

    private static Stream<String> keys(EClassifier type) {
        return Stream.concat(type instanceof EClass ? Stream.of("_UI_" + type.getName() + "_type") : Stream.empty(),
                names(type));
    }

    private static Stream<String> names(EClassifier type) {
        Stream<? extends ENamedElement> parts = switch (type) {
            case EClass structured -> structured.getEStructuralFeatures().stream();
            case EEnum choice -> choice.getELiterals().stream();
            default -> Stream.empty();
        };
        return parts.map(part -> "_UI_" + type.getName() + '_' + part.getName()
                + (type instanceof EClass ? "_feature" : "_literal"));
    }

    private static Stream<EClassifier> classifiers() {
        return RapportPackage.eINSTANCE.getEClassifiers().stream();
    }
}
