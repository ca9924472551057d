// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.business.api.query.DDiagramQuery;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ExportDocumentFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ScalingPolicy;
import org.eclipse.sirius.ui.tools.api.actions.export.SizeTooLargeException;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.rapport.checks.Messages;

/** Copies of maps as pictures. Tables and trees have no pictures. */
public final class MapPictures {

    private static final Messages TEXTS = Messages.of(MapPictures.class);

    private final PlanMaps maps;
    private final MapFormat format;

    /** Pictures of the maps of a plan in a format. */
    public MapPictures(PlanMaps maps, MapFormat format) {
        this.maps = maps;
        this.format = format;
    }

    /**
     * Every map there is, each a file named after its title; a file that is there already is replaced.
     *
     * @return the files, in the order of the maps
     * @throws IOException when a picture cannot be made or written
     */
    public List<Path> all(Path folder, IProgressMonitor monitor) throws IOException {
        return those(map -> true, folder, monitor);
    }

    /**
     * Some of the maps, like {@link #all}.
     *
     * @param which those that are wanted
     * @throws IOException when a picture cannot be made or written
     */
    public List<Path> those(Predicate<DRepresentationDescriptor> which, Path folder, IProgressMonitor monitor)
            throws IOException {
        List<DRepresentationDescriptor> drawn = maps.all().stream().filter(MapPictures::hasPicture).filter(which)
                .toList();
        SubMonitor progress = SubMonitor.convert(monitor, drawn.size());
        Set<String> names = new HashSet<>();
        List<Path> files = new ArrayList<>();
        for (DRepresentationDescriptor each : drawn) {
            Path file = folder.resolve(fileName(each.getName(), names) + "." + format.extension());
            one(each.getRepresentation(), file, progress.split(1));
            files.add(file);
        }
        return files;
    }

    /**
     * One map, brought up to date first.
     *
     * @throws IOException when the picture cannot be made or written
     */
    public void one(DRepresentation map, Path file, IProgressMonitor monitor) throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        Path target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        try {
            write(map, target, ScalingPolicy.NO_SCALING, progress.split(1));
        } catch (SizeTooLargeException tooLarge) {
            shrink(map, target, progress.split(1));
        }
        if (!Files.exists(target)) {
            throw new IOException(TEXTS.format("picture.not.written", map.getName(), target));
        }
    }

    private void shrink(DRepresentation map, Path target, IProgressMonitor monitor) throws IOException {
        try {
            write(map, target, ScalingPolicy.AUTO_SCALING, monitor);
        } catch (SizeTooLargeException tooLarge) {
            throw new IOException(TEXTS.format("picture.too.large", map.getName(), target), tooLarge);
        }
    }

    private void write(DRepresentation map, Path target, ScalingPolicy scaling, IProgressMonitor monitor)
            throws SizeTooLargeException {
        ExportFormat export = new ExportFormat(ExportDocumentFormat.NONE, format.imageFormat(), scaling);
        DialectUIManager.INSTANCE.export(map, maps.session(), IPath.fromPath(target), export, monitor,
                map instanceof DDiagram drawn && hasDecorations(drawn));
    }

    /** Whether it is a map, not a table or tree. */
    public static boolean hasPicture(DRepresentationDescriptor map) {
        return map.getRepresentation() instanceof DDiagram;
    }

    /**
     * Whether a layer says something at the edge of cards, as findings do; else there are only signs to open more.
     * Layers with nothing but such marks are counted apart by Sirius.
     */
    private static boolean hasDecorations(DDiagram map) {
        return new DDiagramQuery(map).getAllActivatedLayers().stream()
                .anyMatch(layer -> layer.getDecorationDescriptionsSet() != null
                        && !layer.getDecorationDescriptionsSet().getDecorationDescriptions().isEmpty());
    }

    /** Two maps of one title get files of two names, also where small and capital letters are the same. */
    private static String fileName(String title, Set<String> taken) {
        String plain = title.strip().replaceAll("[^\\p{L}\\p{N} ._-]+", "-").replaceAll("^\\.+", "");
        String base = plain.isEmpty() ? "map" : plain;
        String name = base;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = base + " " + number;
        }
        return name;
    }
}
