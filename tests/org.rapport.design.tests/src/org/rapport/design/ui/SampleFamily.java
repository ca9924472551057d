// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.business.api.session.ViewpointSelector;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.rapport.design.ui.internal.Sessions;

/**
 * Sirius' own sample, the diagram of the persons of a family, with a family as large as wanted. It is read from where
 * somebody has it; nothing of it is part of Rapport.
 */
final class SampleFamily implements AutoCloseable {

    private static final String DESIGN = "org.eclipse.sirius.sample.basicfamily.advanced.design";
    private static final String MODEL = "samples/org.eclipse.sirius.sample.basicfamily/model/basicfamily.ecore";
    private static final int ROOTS = 3;

    private final EPackage family;
    private final IProject design;
    private final IProject project;
    private final Session session;
    private final EObject about;

    /** @param folder that of the bundle org.eclipse.sirius.samples.family @param elements how many are to be drawn */
    SampleFamily(Path folder, int elements) throws CoreException, IOException {
        ResourceSet models = new ResourceSetImpl();
        models.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        family = (EPackage) models.getResource(URI.createFileURI(folder.resolve(MODEL).toString()), true).getContents()
                .getFirst();
        EPackage.Registry.INSTANCE.put(family.getNsURI(), family);
        design = copied(folder.resolve("solutions").resolve(DESIGN));
        project = project("family");
        IFile file = project.getFile("large.basicfamily");
        write(file, (elements + 2 * ROOTS) / 3);
        session = Sessions.open(project, Workbench.QUIET);
        Sessions.addPlan(session, file, Workbench.QUIET);
        about = session.getSemanticResources().iterator().next().getContents().getFirst();
        choose();
    }

    /** Its diagram, and edits of it. */
    MapSpeed speed() {
        RepresentationDescription persons = session.getSelectedViewpoints(false).stream()
                .flatMap(each -> each.getOwnedRepresentations().stream())
                .filter(each -> each.getName().equals("Persons diagram")).findFirst().orElseThrow();
        return new MapSpeed(session, persons, about,
                number -> set(members(about).get(number % members(about).size()), "name", "Somebody " + number));
    }

    private static IProject copied(Path from) throws CoreException, IOException {
        IProject copy = project(from.getFileName().toString());
        Path to = Path.of(copy.getLocationURI());
        for (String part : List.of("description", "icons")) {
            try (Stream<Path> files = Files.walk(from.resolve(part))) {
                for (Path each : (Iterable<Path>) files::iterator) {
                    Files.createDirectories(to.resolve(part));
                    if (Files.isRegularFile(each)) {
                        Files.copy(each, to.resolve(part).resolve(each.getFileName()));
                    }
                }
            }
        }
        copy.refreshLocal(IResource.DEPTH_INFINITE, Workbench.QUIET);
        return copy;
    }

    private static IProject project(String name) throws CoreException {
        IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        made.create(Workbench.QUIET);
        made.open(Workbench.QUIET);
        return made;
    }

    private void write(IFile file, int persons) throws CoreException, IOException {
        EObject whole = EcoreUtil.create((EClass) family.getEClassifier("Family"));
        List<EObject> members = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            EObject person = EcoreUtil.create((EClass) family.getEClassifier(i % 2 == 0 ? "Man" : "Woman"));
            set(person, "name", "Person " + i);
            if (i >= ROOTS) {
                int parents = (i / 2 - 1) / 2 * 2;
                set(person, "father", members.get(parents));
                set(person, "mother", members.get(parents + 1));
            }
            members.add(person);
        }
        members(whole).addAll(members);
        Resource resource = new XMIResourceFactoryImpl()
                .createResource(URI.createFileURI(Path.of(file.getLocationURI()).toString()));
        resource.getContents().add(whole);
        resource.save(Map.of());
        file.refreshLocal(IResource.DEPTH_ZERO, Workbench.QUIET);
    }

    private void choose() {
        Workbench.until("the sample is known", () -> found().findFirst().isPresent());
        TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
        domain.getCommandStack().execute(new RecordingCommand(domain) {
            @Override
            protected void doExecute() {
                new ViewpointSelector(session).selectViewpoint(found().findFirst().orElseThrow(), false,
                        Workbench.QUIET);
            }
        });
        assertThat(session.getSelectedViewpoints(false)).isNotEmpty();
    }

    private static Stream<Viewpoint> found() {
        return ViewpointRegistry.getInstance().getViewpoints().stream()
                .filter(each -> each.getModelFileExtension().equals("basicfamily"));
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> members(EObject family) {
        return (List<EObject>) family.eGet(family.eClass().getEStructuralFeature("members"));
    }

    private static void set(EObject element, String feature, Object value) {
        element.eSet(element.eClass().getEStructuralFeature(feature), value);
    }

    @Override
    public void close() throws CoreException {
        Sessions.close(session, Workbench.QUIET);
        SessionManager.INSTANCE.remove(session);
        project.delete(true, true, Workbench.QUIET);
        design.delete(true, true, Workbench.QUIET);
        EPackage.Registry.INSTANCE.remove(family.getNsURI());
    }
}
