// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.rapport.model.RapportPackage;

/**
 * What classes and features of the model mean, with units and sources, as the Ecore documents them. The generated code
 * leaves that out to start faster, so it is read from the Ecore when first asked for.
 */
public final class Documentation {

    private static final String MODEL = "/model/rapport.ecore";

    private static EPackage documented;

    private Documentation() {
    }

    /** What a class of the model means. */
    public static String of(EClass type) {
        return text(documented().getEClassifier(type.getName()));
    }

    /** What a feature of the model means, with its unit and where its default comes from. */
    public static String of(EStructuralFeature feature) {
        EClass owner = (EClass) documented().getEClassifier(feature.getEContainingClass().getName());
        return text(owner.getEStructuralFeature(feature.getName()));
    }

    private static String text(EModelElement element) {
        String text = EcoreUtil.getDocumentation(element);
        return text == null ? "" : text;
    }

    private static synchronized EPackage documented() {
        if (documented == null) {
            Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("rapport.ecore"));
            try (InputStream stream = RapportPackage.class.getResourceAsStream(MODEL)) {
                if (stream == null) {
                    throw new IllegalStateException(MODEL + " is not beside the model's classes");
                }
                resource.load(stream, null);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            documented = (EPackage) resource.getContents().getFirst();
        }
        return documented;
    }
}
