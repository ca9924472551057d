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
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Pictures of what is on the screen, for what Sirius cannot write as one. */
final class EditorPicture {

    private static final int DRAWN_AFTER = 1500;

    private EditorPicture() {
    }

    /** Writes what a part of the window shows. */
    static void write(Control control, Path file) throws IOException {
        write(control, Integer.MAX_VALUE, Integer.MAX_VALUE, file);
    }

    /** Waits until a part of the window is drawn. */
    static void draw(Control control) {
        Display display = control.getDisplay();
        // Tips of what lies below the pointer would be in the picture.
        display.setCursorLocation(0, display.getBounds().height - 1);
        long end = System.currentTimeMillis() + DRAWN_AFTER;
        while (System.currentTimeMillis() < end) {
            Workbench.settle();
        }
    }

    /** Writes what a corner of a part of the window shows, left and above. */
    static void write(Control control, int width, int height, Path file) throws IOException {
        Display display = control.getDisplay();
        draw(control);
        Rectangle size = control instanceof Composite area ? area.getClientArea() : control.getBounds();
        Image image = new Image(display, Math.min(size.width, width), Math.min(size.height, height));
        GC gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { image.getImageData() };
        image.dispose();
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }
}
