// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.business.api.componentization.DiagramComponentizationManager;
import org.eclipse.sirius.diagram.description.Layer;
import org.eclipse.sirius.diagram.tools.api.command.ChangeLayerActivationCommand;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
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
import org.rapport.model.Person;

/** Pictures of maps. */
class MapPicturesTests {

    private static final int WIDE = 600;

    private static final String NONE = "none";

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
        Shell shell = page.getWorkbenchWindow().getShell();
        shell.setBounds(shell.getDisplay().getPrimaryMonitor().getBounds());
        page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
        Workbench.settle();
        // Nothing else is to be seen while the editor takes all the window.
        Tree tree = trees(editor.getSite().getShell()).filter(Control::isVisible)
                .max(Comparator.comparing(each -> each.getSize().x * each.getSize().y)).orElseThrow();
        assertThat(tree.getItemCount()).isPositive();
        for (TreeItem item : tree.getItems()) {
            Event expand = new Event();
            expand.item = item;
            tree.notifyListeners(SWT.Expand, expand);
            item.setExpanded(true);
        }
        // Rows are as high as they will be only when they are drawn.
        EditorPicture.draw(tree);
        // Headings belong to what is around the rows.
        EditorPicture.write(tree.getParent(), right(tree), bottom(tree), guide().resolve(kind.id() + ".png"));
        page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_RESTORED);
        page.closeEditor(editor, false);
    }

    @Test
    @DisplayName("What the checks ask is drawn over a map when its layer is switched on")
    void findings() throws Exception {
        // Somebody who has something asked.
        Person person = maps.plan().getPeople().stream().filter(each -> each.getName().equals("Peggy")).findFirst()
                .orElseThrow();
        DDiagram map = (DDiagram) maps.get(PlanMap.CIRCLE_OF_SUPPORT, person, Workbench.QUIET);
        switchLayer(map, "RC_Findings");
        Path picture = guide().resolve("Findings.png");
        new MapPictures(maps, MapFormat.PNG).one(map, picture, Workbench.QUIET);
        switchLayer(map, "RC_Findings");
        Path without = folder.resolve("without.png");
        new MapPictures(maps, MapFormat.PNG).one(map, without, Workbench.QUIET);
        assertThat(Files.readAllBytes(picture)).isNotEqualTo(Files.readAllBytes(without));
    }

    @Test
    @DisplayName("A layer of another plug-in is there for every plan, and drawn over a map when it is switched on")
    void layerOfOthers() throws Exception {
        DDiagram service = (DDiagram) maps.get(PlanMap.WHO_KNOWS_WHOM, maps.plan(), Workbench.QUIET);
        switchLayer(service, "TR_Trained");
        Path picture = guide().resolve("YourOwnLayer.png");
        new MapPictures(maps, MapFormat.PNG).one(service, picture, Workbench.QUIET);
        switchLayer(service, "TR_Trained");
        assertThat(Files.readAllBytes(picture))
                .isNotEqualTo(Files.readAllBytes(picture(PlanMap.WHO_KNOWS_WHOM, MapFormat.PNG, folder)));
    }

    private static void switchLayer(DDiagram map, String name) {
        Layer layer = new DiagramComponentizationManager()
                .getAllLayers(maps.session().getSelectedViewpoints(false), map.getDescription()).stream()
                .filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
        TransactionalEditingDomain domain = maps.session().getTransactionalEditingDomain();
        domain.getCommandStack().execute(new ChangeLayerActivationCommand(domain, map, layer, Workbench.QUIET));
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

    private static Stream<Tree> trees(Control control) {
        Stream<Tree> inside = control instanceof Composite area
                ? Stream.of(area.getChildren()).flatMap(MapPicturesTests::trees)
                : Stream.empty();
        return control instanceof Tree tree ? Stream.concat(Stream.of(tree), inside) : inside;
    }

    /** Behind the last column that can be seen as a whole. */
    private static int right(Tree tree) {
        int right = 0;
        for (TreeColumn column : tree.getColumns()) {
            if (right == 0 || right + column.getWidth() <= tree.getClientArea().width) {
                right += column.getWidth();
            }
        }
        return right == 0 ? Integer.MAX_VALUE : right;
    }

    /** Below the last row that can be seen as a whole, with some room where nothing follows. */
    private static int bottom(Tree tree) {
        TreeItem last = tree.getItem(tree.getItemCount() - 1);
        while (last.getExpanded() && last.getItemCount() > 0) {
            last = last.getItem(last.getItemCount() - 1);
        }
        int header = tree.getHeaderHeight();
        int end = last.getBounds().y + 2 * last.getBounds().height + header;
        int seen = tree.getClientArea().height;
        return end <= seen ? end : header + Stream.of(tree.getItems())
                .mapToInt(item -> item.getBounds().y + item.getBounds().height)
                .filter(bottom -> bottom + header <= seen).max().orElse(seen);
    }

    private static Path picture(PlanMap kind, MapFormat format, Path into) throws Exception {
        DRepresentation map = maps.get(kind, kind.subjects(maps.plan()).getFirst(), Workbench.QUIET);
        Path picture = into.resolve(kind.id() + "." + format.extension());
        new MapPictures(maps, format).one(map, picture, Workbench.QUIET);
        return picture;
    }

    /** Where the pictures of the guide are wanted, or else a folder that goes away. */
    private Path guide() {
        String wanted = System.getProperty("rapport.pictures", NONE);
        return wanted.isBlank() || wanted.equals(NONE) ? folder : Path.of(wanted);
    }
}
