// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.Person;
import org.rapport.model.Worker;

@DisplayName("What tables and trees are about is not deleted from them, as everything else of it would go too")
class KeptTests {

    private IFile file;
    private PlanMaps maps;

    @BeforeEach
    void open() throws Exception {
        file = Workbench.riverside("kept");
        maps = PlanMaps.open(file, Workbench.QUIET);
    }

    @AfterEach
    void close() throws Exception {
        maps.close(Workbench.QUIET);
        Workbench.delete(file);
    }

    @ParameterizedTest
    @EnumSource(names = { "ABOUT_ME", "ROSTER_OF_WORKERS", "ROSTER_OF_PEOPLE", "CONTINUITY" })
    @DisplayName("A row, column or head of a branch that stands for a person, a worker or a day stays")
    void rows(PlanMap kind) {
        DRepresentation map = maps.get(kind, Workbench.subject(maps, kind), Workbench.QUIET);
        DialectEditor editor = (DialectEditor) maps.show(map, Workbench.QUIET);
        Workbench.page().activate(editor);
        OnMap hands = new OnMap(editor);
        List<DRepresentationElement> heads = heads(map).limit(12).toList();
        assertThat(heads).isNotEmpty();
        for (DRepresentationElement each : heads) {
            DialectUIManager.INSTANCE.setSelection(editor, List.of(each));
            Workbench.settle();
            assertThat(hands.menu()).as("the menu of %s", each.getName()).contains("Open a map")
                    .noneMatch(label -> label.startsWith("Delete") || label.startsWith("Take"));
        }
        if (map instanceof DTable table) {
            assertThat(table.getColumns().getFirst().getOriginMapping().eContents()).as("what keeps columns")
                    .anyMatch(tool -> tool.eClass().getName().equals("DeleteColumnTool"));
        }
    }

    private static Stream<DRepresentationElement> heads(DRepresentation map) {
        return map.getRepresentationElements().stream().filter(each -> !(each instanceof DCell))
                .filter(each -> isKept(each.getTarget()));
    }

    private static boolean isKept(EObject target) {
        return target instanceof Person || target instanceof Worker;
    }
}
