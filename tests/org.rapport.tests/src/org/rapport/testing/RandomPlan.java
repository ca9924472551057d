// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage;
import org.rapport.model.ServicePlan;

/** A plan of any shape the model allows, and edits of any kind on it. The same seed makes the same. */
public final class RandomPlan {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-03-16");

    private static final int DAYS = 28;

    private final Random random;

    private final ServicePlan plan = RapportFactory.eINSTANCE.createServicePlan();

    private int ids;

    /** @param elements how many elements to add to the plan, 1 or more */
    public RandomPlan(long seed, int elements) {
        random = new Random(seed);
        plan.setId("plan");
        plan.setPeriodStart(FIRST_DAY);
        plan.setPeriodEnd(FIRST_DAY.plusDays(DAYS - 1L));
        plan.setStandards(RapportFactory.eINSTANCE.createPlanningStandards());
        plan.getStandards().setId("standards");
        for (EReference parts : List.of(RapportPackage.Literals.SERVICE_PLAN__PEOPLE,
                RapportPackage.Literals.SERVICE_PLAN__WORKERS)) {
            for (int i = 0; i < 2 + random.nextInt(5); i++) {
                list(plan, parts).add(filled(parts.getEReferenceType()));
            }
        }
        for (int i = 0; i < elements; i++) {
            addAnywhere();
        }
    }

    public ServicePlan plan() {
        return plan;
    }

    /** An edit that can be executed and undone: adds, changes, removes, deletes or moves something. */
    public Command edit(EditingDomain domain) {
        while (true) {
            Command command = switch (random.nextInt(8)) {
                case 0, 1 -> add(domain);
                case 2 -> remove(domain);
                case 3 -> move(domain);
                default -> set(domain);
            };
            if (command != null && command.canExecute()) {
                return command;
            }
        }
    }

    private Command add(EditingDomain domain) {
        EObject owner = random.nextInt(3) == 0 ? any() : plan;
        List<EReference> references = owner.eClass().getEAllContainments().stream().filter(EReference::isMany).toList();
        if (references.isEmpty()) {
            return null;
        }
        EReference reference = references.get(random.nextInt(references.size()));
        return AddCommand.create(domain, owner, reference, filled(reference.getEReferenceType()));
    }

    private Command remove(EditingDomain domain) {
        EObject element = any();
        if (element == plan || element == plan.getStandards()) {
            return null;
        }
        return random.nextBoolean() ? DeleteCommand.create(domain, element) : RemoveCommand.create(domain, element);
    }

    private Command move(EditingDomain domain) {
        EObject element = any();
        if (element == plan || !element.eContainmentFeature().isMany()) {
            return null;
        }
        EObject owner = element.eContainer();
        int size = list(owner, element.eContainmentFeature()).size();
        return MoveCommand.create(domain, owner, element.eContainmentFeature(), element, random.nextInt(size));
    }

    private Command set(EditingDomain domain) {
        EObject element = any();
        List<EStructuralFeature> features = settable(element.eClass());
        EStructuralFeature feature = features.get(random.nextInt(features.size()));
        if (!feature.isMany()) {
            return SetCommand.create(domain, element, feature, value(feature));
        }
        Object value = value(feature);
        if (value == null) {
            return null;
        }
        return list(element, feature).contains(value) ? RemoveCommand.create(domain, element, feature, value)
                : AddCommand.create(domain, element, feature, value);
    }

    private void addAnywhere() {
        EObject owner = random.nextInt(3) == 0 ? any() : plan;
        List<EReference> references = owner.eClass().getEAllContainments();
        if (!references.isEmpty()) {
            EReference reference = references.get(random.nextInt(references.size()));
            EObject content = filled(reference.getEReferenceType());
            if (reference.isMany()) {
                list(owner, reference).add(content);
            } else if (owner != plan) {
                owner.eSet(reference, content);
            }
        }
    }

    /** A new element with most of its features set. */
    private EObject filled(EClass type) {
        EObject element = EcoreUtil.create(type);
        element.eSet(RapportPackage.Literals.IDENTIFIABLE__ID, "e" + ids++);
        for (EStructuralFeature feature : settable(type)) {
            if (feature.isRequired() || random.nextInt(4) > 0) {
                Object value = value(feature);
                if (feature.isMany() && value != null) {
                    list(element, feature).add(value);
                } else if (!feature.isMany()) {
                    element.eSet(feature, value);
                }
            }
        }
        return element;
    }

    private static List<EStructuralFeature> settable(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(feature -> !(feature instanceof EReference reference && reference.isContainment()))
                .filter(feature -> feature != RapportPackage.Literals.IDENTIFIABLE__ID
                        && feature != RapportPackage.Literals.SERVICE_PLAN__TIME_ZONE)
                .toList();
    }

    private Object value(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            List<EObject> candidates = all().stream().filter(reference.getEReferenceType()::isInstance).toList();
            return candidates.isEmpty() ? null : candidates.get(random.nextInt(candidates.size()));
        }
        boolean empty = !feature.isMany() && random.nextInt(6) == 0;
        return empty ? feature.getDefaultValue() : value(((EAttribute) feature).getEAttributeType());
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum choices) {
            return choices.getELiterals().get(random.nextInt(choices.getELiterals().size())).getInstance();
        }
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS + 10) - 5L);
        LocalTime time = LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
        return switch (type.getName()) {
            case "EString" -> List.of("Ada", "Sam", "hoist", "English", "TIME-01", "CONT-01").get(random.nextInt(6));
            case "EInt", "EIntegerObject" -> number();
            case "EDouble", "EDoubleObject" -> random.nextInt(120) / 60.0;
            case "EBoolean" -> random.nextBoolean();
            case "LocalDate" -> day;
            case "LocalTime" -> time;
            case "LocalDateTime" -> LocalDateTime.of(day, time);
            case "DayOfWeek" -> DayOfWeek.of(1 + random.nextInt(7));
            default -> throw new IllegalStateException("No random value for " + type.getName());
        };
    }

    private int number() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(4) - 1;
            case 1 -> random.nextInt(2000);
            default -> random.nextInt(90);
        };
    }

    private EObject any() {
        List<EObject> all = all();
        return all.get(random.nextInt(all.size()));
    }

    private List<EObject> all() {
        List<EObject> all = new ArrayList<>();
        all.add(plan);
        for (Iterator<EObject> contents = plan.eAllContents(); contents.hasNext();) {
            all.add(contents.next());
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject owner, EStructuralFeature feature) {
        return (EList<Object>) owner.eGet(feature);
    }
}
