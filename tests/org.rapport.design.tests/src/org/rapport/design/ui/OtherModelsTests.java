// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.sirius.tools.api.command.semantic.AddSemanticResourceCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.ui.internal.Ask;

@DisplayName("A model that is no plan, beside a plan with maps")
class OtherModelsTests {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" name="other"
                xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore"/>
            """;

    private final List<String> questions = new ArrayList<>();

    @AfterEach
    void close() {
        Ask.answerBy(null);
    }

    @Test
    @DisplayName("is left to whoever edits it: nobody is told that it is no plan")
    void comes() throws Exception {
        IFile file = Workbench.riverside("others");
        PlanMaps maps = PlanMaps.open(file, Workbench.QUIET);
        Workbench.show(maps, PlanMap.GOALS);
        Ask.answerBy((question, choices) -> {
            questions.add(question);
            return 0;
        });
        IFile other = file.getProject().getFile("other.ecore");
        other.create(new ByteArrayInputStream(MODEL.getBytes(StandardCharsets.UTF_8)), true, Workbench.QUIET);
        URI uri = URI.createPlatformResourceURI(other.getFullPath().toString(), true);
        maps.session().getTransactionalEditingDomain().getCommandStack()
                .execute(new AddSemanticResourceCommand(maps.session(), uri, Workbench.QUIET));
        Workbench.until("the other model is there", () -> maps.session().getSemanticResources().stream()
                .anyMatch(each -> each.getURI().lastSegment().equals("other.ecore")));
        Workbench.settle();
        Workbench.page().closeAllEditors(false);
        maps.close(Workbench.QUIET);
        Workbench.delete(file);
        assertThat(questions).isEmpty();
    }
}
