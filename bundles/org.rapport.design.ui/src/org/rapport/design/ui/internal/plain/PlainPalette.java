// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.plain;

import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.rapport.checks.Messages;

/** Takes out of the palette of a diagram what any diagram of Sirius has, and a plan has no use for. */
public final class PlainPalette {

    private static final Messages TEXTS = Messages.of(PlainPalette.class);

    private static final Set<String> GONE = Set.of("linkNoteTool", "GenericConnectionCreationTool");

    /** It has an id of its own on every diagram. */
    private static final String PINNING = Platform.getResourceString(Platform.getBundle("org.eclipse.sirius.diagram"),
            "%diagram.toolsection.pinning");

    private PlainPalette() {
    }

    /** For one diagram, from now on. */
    public static void of(IDiagramWorkbenchPart diagram) {
        if (diagram.getDiagramEditDomain() instanceof DefaultEditDomain domain && domain.getPaletteViewer() != null) {
            plain(domain.getPaletteViewer().getPaletteRoot());
        }
    }

    private static void plain(PaletteEntry entry) {
        if (GONE.contains(entry.getId()) || PINNING.equals(entry.getLabel())) {
            entry.setVisible(false);
        } else if (TEXTS.has("palette." + entry.getId())) {
            entry.setDescription(TEXTS.text("palette." + entry.getId()));
        }
        if (entry instanceof PaletteContainer container) {
            container.getChildren().forEach(PlainPalette::plain);
        }
    }
}
