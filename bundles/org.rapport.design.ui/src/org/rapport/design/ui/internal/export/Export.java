// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.rapport.checks.Messages;
import org.rapport.design.ui.MapFormat;
import org.rapport.design.ui.MapPictures;
import org.rapport.design.ui.PlanMap;
import org.rapport.design.ui.PlanMaps;
import org.rapport.design.ui.internal.PlanFiles;
import org.rapport.model.io.Plans;

/** Makes the pictures asked for, from copies: neither the plan nor its maps are changed. */
final class Export {

    private static final Messages TEXTS = Messages.of(Export.class);

    private final ExportRequest request;

    Export(ExportRequest request) {
        this.request = request;
    }

    /**
     * Makes the pictures of the maps kept beside the plan. Without any, or when some are named, those not there yet are
     * laid out for it.
     *
     * @return the files written
     * @throws CoreException when the plan cannot be read
     * @throws IOException when a picture cannot be written, or nothing in the plan is as asked for
     */
    List<Path> write(IProgressMonitor monitor) throws CoreException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        if (!Files.isRegularFile(request.plan())) {
            throw new NoSuchFileException(TEXTS.format("export.no.plan", request.plan()));
        }
        // Says everything that is wrong with a plan, of which Sirius says the first thing, and that to its log.
        Plans.load(request.plan());
        PlanMaps maps = PlanMaps.open(copy(progress.split(1)), progress.split(1));
        try {
            if (request.isPrecise() || maps.all().stream().noneMatch(MapPictures::hasPicture)) {
                make(maps, monitor);
            }
            return write(maps, monitor);
        } finally {
            maps.close(monitor);
        }
    }

    private List<Path> write(PlanMaps maps, IProgressMonitor monitor) throws IOException {
        List<Path> files = new ArrayList<>();
        for (MapFormat format : request.formats()) {
            files.addAll(new MapPictures(maps, format).those(
                    map -> Stream.of(PlanMap.values()).anyMatch(kind -> kind.is(map.getDescription())
                            && request.wants(kind)) && request.wants(EcoreUtil.getID(map.getTarget())),
                    request.folder(), monitor));
        }
        if (files.isEmpty()) {
            throw new IOException(TEXTS.format("export.nothing", request.plan()));
        }
        return files;
    }

    private void make(PlanMaps maps, IProgressMonitor monitor) {
        for (PlanMap kind : PlanMap.values()) {
            if (kind.isDrawn() && request.wants(kind)) {
                for (EObject subject : kind.subjects(maps.plan())) {
                    if (request.wants(EcoreUtil.getID(subject))) {
                        maps.get(kind, subject, monitor);
                    }
                }
            }
        }
    }

    private IFile copy(IProgressMonitor monitor) throws CoreException, IOException {
        IProject project = PlanFiles.newProject("export", monitor);
        copy(project, request.plan().getFileName().toString(), request.plan(), monitor);
        Path maps = request.plan().toAbsolutePath().resolveSibling(ModelingProject.DEFAULT_REPRESENTATIONS_FILE_NAME);
        if (Files.exists(maps)) {
            copy(project, ModelingProject.DEFAULT_REPRESENTATIONS_FILE_NAME, maps, monitor);
        }
        return project.getFile(request.plan().getFileName().toString());
    }

    private static void copy(IProject project, String name, Path from, IProgressMonitor monitor)
            throws CoreException, IOException {
        try (var content = Files.newInputStream(from)) {
            project.getFile(name).create(content, true, monitor);
        }
    }
}
