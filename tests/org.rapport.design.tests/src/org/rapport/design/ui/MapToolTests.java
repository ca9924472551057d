// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.workspace.IWorkspaceCommandStack;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tools of every map do to the example and to what is shown: once done, undone, and done again. */
class MapToolTests {

    private static final Golden EXPECTED = new Golden("tools.txt");

    private static IFile file;
    private static PlanMaps maps;
    private static Set<String> known;
    private static final Map<PlanMap, DRepresentation> OPEN = new EnumMap<>(PlanMap.class);

    @BeforeAll
    static void open() throws Exception {
        file = Workbench.riverside("tools");
        maps = PlanMaps.open(file, Workbench.QUIET);
        known = PlanText.ids(maps.plan());
    }

    @AfterAll
    static void close() throws Exception {
        OPEN.clear();
        maps.close(Workbench.QUIET);
        Workbench.delete(file);
    }

    static Set<String> uses() {
        return EXPECTED.headings();
    }

    @ParameterizedTest
    @MethodSource("uses")
    @DisplayName("A tool does what is expected, in one command that can be undone and done again")
    void tool(String written) {
        ToolUse use = ToolUse.of(written);
        DRepresentation map = OPEN.computeIfAbsent(use.kind(), kind -> Workbench.show(maps, kind));
        EObject tool = MapTools.of(use.kind().in(maps.session())).get(use.tool());
        CommandStack stack = maps.session().getTransactionalEditingDomain().getCommandStack();
        MapState before = state(map);
        IUndoableOperation last = last(stack);

        String told;
        Errors errors = new Errors();
        try (errors) {
            told = Hands.of(maps, map, new PlanText(known)).use(tool, use);
            Workbench.settle();
        }
        MapState after = state(map);
        String effect = before.change(after);
        if (last(stack) != last) {
            assertThat(last(stack).getLabel()).as("what stands at Undo").doesNotContain("%");
            stack.undo();
            assertThat(before.change(state(map))).as("left by one undo").isEmpty();
            stack.redo();
            assertThat(after.change(state(map))).as("different when done again").isEmpty();
            stack.undo();
        }
        assertThat(last(stack)).as("the last step after undo").isSameAs(last);
        assertThat(errors.logged()).as("logged").isEmpty();
        EXPECTED.check(written, (told + "\n" + effect).strip());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("No tool of a map is left out")
    void everyTool(PlanMap kind) {
        Set<String> used = uses().stream().map(ToolUse::of).map(ToolUse::tool)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(used).containsAll(MapTools.of(kind.in(maps.session())).keySet());
    }

    /** What undo would take back. */
    private static IUndoableOperation last(CommandStack stack) {
        return OperationHistoryFactory.getOperationHistory()
                .getUndoOperation(((IWorkspaceCommandStack) stack).getDefaultUndoContext());
    }

    private static MapState state(DRepresentation map) {
        Workbench.settle();
        return MapState.of(maps, map, known);
    }
}
