// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java code of the plan model from {@code rapport.ecore} and {@code rapport.genmodel} in a plain JVM.
 * Run it with the root of the checkout as argument to bring {@code src-gen} up to date.
 */
public final class ModelGenerator {

    private static final List<String> BUNDLES = List.of("org.rapport.model", "org.rapport.model.edit");

    private static final String SOURCES = "src-gen";

    private final Path bundles;

    /**
     * @param bundles the folder that holds {@code org.rapport.model} with its model, and is read only
     */
    public ModelGenerator(Path bundles) {
        this.bundles = bundles;
    }

    /** Generates in place. @param arguments the root folder of the checkout */
    public static void main(String[] arguments) throws IOException {
        Path bundles = Path.of(arguments[0]).resolve("bundles");
        new ModelGenerator(bundles).generateInto(bundles);
    }

    /**
     * Generates model and edit code into the folders {@code org.rapport.model/src-gen} and
     * {@code org.rapport.model.edit/src-gen} below {@code target}.
     *
     * @throws IllegalStateException when the model is not valid or a file cannot be generated
     */
    public void generateInto(Path target) throws IOException {
        Path scratch = Files.createTempDirectory("rapport-codegen");
        try {
            generateAll(scratch);
            for (String bundle : BUNDLES) {
                delete(target.resolve(bundle).resolve(SOURCES));
                move(scratch.resolve(bundle).resolve(SOURCES), target.resolve(bundle).resolve(SOURCES));
            }
        } finally {
            delete(scratch);
        }
    }

    /** EMF also writes a plugin.xml, icons and the like, which are ours; so it works in a folder of its own. */
    private void generateAll(Path scratch) throws IOException {
        for (String bundle : BUNDLES) {
            Files.createDirectories(scratch.resolve(bundle));
            EcorePlugin.getPlatformResourceMap().put(bundle, folder(scratch.resolve(bundle)));
        }
        GenModel genModel = load();
        Generator generator = new Generator();
        generator.setInput(genModel);
        for (Object projectType : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
            Diagnostic result = generator.generate(genModel, projectType, new BasicMonitor());
            if (result.getSeverity() >= Diagnostic.ERROR) {
                throw new IllegalStateException("Generating " + projectType + ": " + result);
            }
        }
    }

    private GenModel load() {
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        ResourceSetImpl resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        Path file = bundles.resolve("org.rapport.model/model/rapport.genmodel");
        Resource resource = resources.getResource(URI.createFileURI(file.toAbsolutePath().toString()), true);
        GenModel settings = (GenModel) resource.getContents().getFirst();
        // A fresh generator model sees every class of the Ecore; the settings then come from the file.
        GenModel genModel = GenModelFactory.eINSTANCE.createGenModel();
        genModel.initialize(List.of(settings.getGenPackages().getFirst().getEcorePackage()));
        genModel.reconcile(settings);
        resource.getContents().set(0, genModel);
        genModel.setCanGenerate(true);
        genModel.setValidateModel(true);
        Diagnostic diagnostic = genModel.diagnose();
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException("The generator model is not valid: " + diagnostic);
        }
        return genModel;
    }

    private static void move(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static URI folder(Path path) {
        return URI.createFileURI(path.toAbsolutePath() + "/");
    }
}
