// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.checks.Finding;
import org.rapport.design.services.FindingServices;
import org.rapport.ui.ActivePlan;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;

@DisplayName("What the checks ask on a map")
class MapFixTests {

    private static final String WHAT_COULD_BE_DONE = "What could be done";

    private static final String COMMAND = "What could be done…";

    private static IFile file;
    private static PlanMaps maps;

    private PlanSession plan;

    @BeforeAll
    static void open() throws Exception {
        file = Workbench.riverside("fixes");
        maps = PlanMaps.open(file, Workbench.QUIET);
    }

    @AfterAll
    static void close() throws Exception {
        maps.close(Workbench.QUIET);
        Workbench.delete(file);
    }

    @AfterEach
    void nobodyAnswers() {
        Ask.answerBy(null);
    }

    @ParameterizedTest
    @CsvSource({ "CIRCLE_OF_SUPPORT, len, len-circle-joan, rest from caring, Plan the next break of Joan",
            "ROSTER_OF_PEOPLE, riverside, walter, Whom can Walter turn to, Name a key worker for Walter",
            "ABOUT_ME, len, len-circle-joan, rest from caring, Plan the next break of Joan" })
    @DisplayName("is answered there with two keys, where nothing has to be said, and asks again after one undo")
    void ready(PlanMap kind, String about, String element, String question, String way) {
        answered(kind, about, element, question, map -> {
            Dialogs.in(WHAT_COULD_BE_DONE, dialog -> choose(dialog, way));
            map.ctrl('1');
        });
    }

    @ParameterizedTest
    @CsvSource({ "CIRCLE_OF_SUPPORT, peggy, peggy-circle-sue, What may be shared, Record what Peggy says",
            "GOALS, walter, walter-goal-routine, Which strength could carry, Say on which strength the goal draws",
            "ROSTER_OF_PEOPLE, riverside, walter, What lies behind, Record a review that was held with Walter",
            "ABOUT_ME, peggy, peggy-circle-sue, What may be shared, Record what Peggy says" })
    @DisplayName("is answered there from the menu, with what has to be chosen, and asks again after one undo")
    void asking(PlanMap kind, String about, String element, String question, String way) {
        answered(kind, about, element, question, map -> {
            Dialogs.in(WHAT_COULD_BE_DONE, dialog -> {
                select(dialog, way);
                fill(dialog);
                Dialogs.agree(dialog);
            });
            map.choose(COMMAND);
        });
    }

    @ParameterizedTest
    @CsvSource({ "rest from caring, Plan the next break of Joan", "What may be shared, Record what Len says" })
    @DisplayName("is answered from the list of problems as well, as Sirius offers it")
    void validation(String question, String way) {
        answered(PlanMap.CIRCLE_OF_SUPPORT, "len", "len-circle-joan", question, map -> {
            Dialogs.in(WHAT_COULD_BE_DONE, dialog -> {
                select(dialog, way);
                fill(dialog);
                Dialogs.agree(dialog);
            });
            problem(question, "Joan").run();
            assertThat(problems(question, "Joan")).isEmpty();
        });
    }

    @Test
    @DisplayName("stays as it is, with nothing to undo, when nobody chooses anything")
    void cancelled() {
        OnMap map = show(PlanMap.CIRCLE_OF_SUPPORT, "peggy");
        EObject sue = element("peggy-circle-sue");
        EObject before = EcoreUtil.copy(plan.plan());
        Object last = stack().getUndoCommand();
        map.select(sue);
        List<Runnable> ways = List.of(() -> map.ctrl('1'), () -> map.choose(COMMAND),
                () -> problem("What may be shared", "Sue").run());
        for (Runnable way : ways) {
            Dialogs.in(WHAT_COULD_BE_DONE, Shell::close);
            way.run();
            assertThat(EcoreUtil.equals(before, plan.plan())).isTrue();
            assertThat(stack().getUndoCommand()).isSameAs(last);
            assertThat(asked("What may be shared", sue)).isTrue();
        }
    }

    @Test
    @DisplayName("is said to be nothing where nothing is asked")
    void nothingAsked() {
        OnMap map = show(PlanMap.STRENGTHS_AND_GOALS, "len");
        EObject strength = maps.plan().getPeople().stream().filter(each -> each.getId().equals("len")).findFirst()
                .orElseThrow().getStrengths().getFirst();
        map.select(strength);
        StringBuilder told = new StringBuilder();
        Ask.answerBy((question, choices) -> {
            told.append(question);
            return 0;
        });
        map.ctrl('1');
        assertThat(told).contains("The checks ask nothing about");
    }

    /** Answers a finding; sees it go and its mark change, and come back by one undo. */
    private void answered(PlanMap kind, String about, String id, String question, Consumer<OnMap> answer) {
        OnMap map = show(kind, about);
        EObject element = element(id);
        EObject before = EcoreUtil.copy(plan.plan());
        String tip = new FindingServices().findingTooltip(element);
        assertThat(asked(question, element)).as("asked before").isTrue();
        Object last = stack().getUndoCommand();
        List<String> drawn = drawn(map);
        map.select(element);
        answer.accept(map);
        assertThat(asked(question, element)).as("asked after").isFalse();
        if (kind == PlanMap.GOALS) {
            assertThat(drawn(map)).as("drawn after").isNotEqualTo(drawn);
        }
        assertThat(new FindingServices().findingTooltip(element)).as("what the mark says").isNotEqualTo(tip);
        assertThat(stack().getUndoCommand()).isNotSameAs(last);
        stack().undo();
        Workbench.settle();
        assertThat(stack().getUndoCommand()).as("one undo").isSameAs(last);
        assertThat(EcoreUtil.equals(before, plan.plan())).isTrue();
        assertThat(asked(question, element)).as("asked after undo").isTrue();
        assertThat(new FindingServices().findingTooltip(element)).isEqualTo(tip);
        assertThat(drawn(map)).as("drawn after undo").isEqualTo(drawn);
    }

    private static List<String> drawn(OnMap map) {
        return new MapText(new PlanText(PlanText.ids(maps.plan()))).of(map.shown());
    }

    private OnMap show(PlanMap kind, String about) {
        EObject subject = element(about);
        DialectEditor editor = (DialectEditor) maps.show(maps.get(kind, subject, Workbench.QUIET), Workbench.QUIET);
        Workbench.settle();
        plan = ActivePlan.in(Workbench.page()).session();
        assertThat(plan.plan()).isSameAs(maps.plan());
        return new OnMap(editor);
    }

    private static EObject element(String id) {
        return maps.plan().eResource().getEObject(id);
    }

    private boolean asked(String question, EObject element) {
        List<Finding> findings = plan.refreshFindings().findings();
        Workbench.settle();
        return findings.stream().anyMatch(each -> each.message().contains(question) && each.element() == element
                && !each.isOverridden());
    }

    private CommandStack stack() {
        return plan.editingDomain().getCommandStack();
    }

    private static void choose(Shell dialog, String way) {
        select(dialog, way);
        Dialogs.agree(dialog);
    }

    private static void select(Shell dialog, String way) {
        org.eclipse.swt.widgets.List ways = Dialogs.first(dialog, org.eclipse.swt.widgets.List.class);
        List<String> offered = List.of(ways.getItems());
        assertThat(offered).anyMatch(each -> each.startsWith(way));
        ways.select(offered.indexOf(offered.stream().filter(each -> each.startsWith(way)).findFirst().orElseThrow()));
        ways.notifyListeners(SWT.Selection, new Event());
    }

    /** Chooses the first of every list, and writes something where nothing stands yet. */
    private static void fill(Shell dialog) {
        for (Control control : Dialogs.all(dialog).toList()) {
            if (control instanceof Combo list && list.getSelectionIndex() < 0) {
                list.select(0);
                list.notifyListeners(SWT.Selection, new Event());
            } else if (control instanceof Text text && text.getEditable() && text.getText().isEmpty()) {
                text.setText(text.getMessage().isEmpty() ? "As we said on Monday" : "2026-04-12");
            }
        }
    }

    /** Finds the problem after a validation, and what Sirius offers for it. */
    private Runnable problem(String question, String about) {
        ((DialectEditor) Workbench.page().getActiveEditor()).validateRepresentation();
        Workbench.settle();
        List<IMarker> found = problems(question, about);
        assertThat(found).as("%s in the list of problems", question).isNotEmpty();
        IMarkerResolution[] offered = IDE.getMarkerHelpRegistry().getResolutions(found.getFirst());
        assertThat(offered).extracting(IMarkerResolution::getLabel).containsExactly(COMMAND);
        return () -> {
            offered[0].run(found.getFirst());
            Workbench.settle();
        };
    }

    private static List<IMarker> problems(String question, String about) {
        try {
            return Arrays.stream(file.getProject().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE))
                    .filter(each -> each.getAttribute(IMarker.MESSAGE, "").contains(question)
                            && each.getAttribute(IMarker.MESSAGE, "").contains(about))
                    .filter(each -> !each.getResource().equals(file)).toList();
        } catch (org.eclipse.core.runtime.CoreException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
