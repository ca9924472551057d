// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Pictures of what is on the screen, for what Sirius cannot write as one. */
final class EditorPicture {

    private static final int DRAWN_AFTER = 800;

    private EditorPicture() {
    }

    /** Writes what a part of the window shows. */
    static void write(Control control, Path file) throws IOException {
        Display display = control.getDisplay();
        // Tips of what lies below the pointer would be in the picture.
        display.setCursorLocation(0, display.getBounds().height - 1);
        long end = System.currentTimeMillis() + DRAWN_AFTER;
        while (System.currentTimeMillis() < end) {
            Workbench.settle();
        }
        Point size = control.getSize();
        Image image = new Image(display, size.x, size.y);
        GC gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { image.getImageData() };
        image.dispose();
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }
}
