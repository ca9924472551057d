// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Pictures for the guide. Ordinary runs write none; -Drapport.pictures=FOLDER says where they go. */
public final class Picture {

    private static final String NONE = "none";

    private Picture() {
    }

    /** Writes a picture of a part of the window, if pictures are asked for. @param name without ending */
    public static void of(Control control, String name) {
        String folder = System.getProperty("rapport.pictures", NONE);
        if (folder.isBlank() || folder.equals(NONE)) {
            return;
        }
        // Tips of what lies below the pointer would be in the picture.
        control.getDisplay().setCursorLocation(0, control.getDisplay().getBounds().height - 1);
        WorkbenchTest.pumpFor(800);
        Point size = control.getSize();
        Image image = new Image(control.getDisplay(), size.x, size.y);
        GC gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { image.getImageData() };
        image.dispose();
        try {
            Path target = Path.of(System.getProperty("rapport.root")).resolve(folder);
            Files.createDirectories(target);
            loader.save(target.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
