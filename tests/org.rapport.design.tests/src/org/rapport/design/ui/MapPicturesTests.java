// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.eclipse.core.resources.IFile;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of maps. */
class MapPicturesTests {

    private static final int WIDE = 600;

    @TempDir
    Path folder;

    private static IFile file;
    private static PlanMaps maps;

    @BeforeAll
    static void open() throws Exception {
        file = Workbench.riverside("pictures");
        maps = PlanMaps.open(file, Workbench.QUIET);
    }

    @AfterAll
    static void close() throws Exception {
        maps.close(Workbench.QUIET);
        Workbench.delete(file);
    }

    @ParameterizedTest
    @EnumSource(names = { "STRENGTHS_AND_GOALS", "CIRCLE_OF_SUPPORT", "WHO_KNOWS_WHOM" })
    @DisplayName("A map becomes a picture of pixels")
    void pixels(PlanMap kind) throws Exception {
        Path picture = picture(kind, MapFormat.PNG, guide());
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isGreaterThan(WIDE);
    }

    @ParameterizedTest
    @EnumSource(names = { "STRENGTHS_AND_GOALS", "CIRCLE_OF_SUPPORT" })
    @DisplayName("A map becomes a picture of lines and text")
    void lines(PlanMap kind) throws Exception {
        assertThat(picture(kind, MapFormat.SVG, folder)).content().contains("<svg").contains("Ada");
    }

    @ParameterizedTest
    @EnumSource(names = { "ABOUT_ME", "GOALS", "ROSTER_OF_WORKERS", "ROSTER_OF_PEOPLE", "CONTINUITY" })
    @DisplayName("A table or tree shows what it is about")
    void tables(PlanMap kind) throws Exception {
        IEditorPart editor = maps.show(maps.get(kind, kind.subjects(maps.plan()).getFirst(), Workbench.QUIET),
                Workbench.QUIET);
        IWorkbenchPage page = Workbench.page();
        page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
        Workbench.settle();
        editor.setFocus();
        Tree tree = (Tree) editor.getSite().getShell().getDisplay().getFocusControl();
        assertThat(tree.getItemCount()).isPositive();
        for (TreeItem item : tree.getItems()) {
            item.setExpanded(true);
        }
        EditorPicture.write(tree, guide().resolve(kind.id() + ".png"));
        page.closeEditor(editor, false);
    }

    @Test
    @DisplayName("All maps become pictures, each in a file of its own")
    void all() throws Exception {
        maps.get(PlanMap.STRENGTHS_AND_GOALS, maps.plan().getPeople().getFirst(), Workbench.QUIET);
        maps.get(PlanMap.CIRCLE_OF_SUPPORT, maps.plan().getPeople().getFirst(), Workbench.QUIET);
        List<Path> pictures = new MapPictures(maps, MapFormat.PNG).all(folder, Workbench.QUIET);
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates()
                .allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
    }

    private static Path picture(PlanMap kind, MapFormat format, Path into) throws Exception {
        DRepresentation map = maps.get(kind, kind.subjects(maps.plan()).getFirst(), Workbench.QUIET);
        Path picture = into.resolve(kind.id() + "." + format.extension());
        new MapPictures(maps, format).one(map, picture, Workbench.QUIET);
        return picture;
    }

    /** Where the pictures of the guide are wanted, or else a folder that goes away. */
    private Path guide() {
        String wanted = System.getProperty("rapport.pictures", "");
        return wanted.isEmpty() ? folder : Path.of(wanted);
    }
}
