// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Pictures for the guide. Ordinary runs write none; -Drapport.pictures=FOLDER says where they go. */
public final class Picture {

    private static final String NONE = "none";

    private static final int MOST_COLOURS = 256;

    private Picture() {
    }

    /** Whether pictures are asked for. */
    public static boolean isWanted() {
        return !folder().isBlank() && !folder().equals(NONE);
    }

    private static String folder() {
        return System.getProperty("rapport.pictures", NONE);
    }

    /** Writes a picture of a part of the window, if pictures are asked for. @param name without ending */
    public static void of(Control control, String name) {
        if (!isWanted()) {
            return;
        }
        // Tips of what lies below the pointer would be in the picture.
        control.getDisplay().setCursorLocation(0, control.getDisplay().getBounds().height - 1);
        WorkbenchTest.pumpFor(800);
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { fewColours(pixels(control)) };
        try {
            Path target = Path.of(System.getProperty("rapport.root")).resolve(folder());
            Files.createDirectories(target);
            loader.save(target.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As it is on the screen, with the menu where it is a window. */
    private static ImageData pixels(Control control) {
        Point at = control.toDisplay(0, 0);
        Rectangle shown = new Rectangle(at.x, at.y, control.getSize().x, control.getSize().y);
        if (control instanceof Shell shell) {
            Point corner = shell.getLocation();
            shown = new Rectangle(corner.x, corner.y, at.x - corner.x + shell.getClientArea().width,
                    at.y - corner.y + shell.getClientArea().height);
        }
        shown = shown.intersection(control.getDisplay().getBounds());
        Image image = new Image(control.getDisplay(), shown.width, shown.height);
        GC screen = new GC(control.getDisplay());
        screen.copyArea(image, shown.x, shown.y);
        screen.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    /** A third of the size, and nobody sees the difference: the colours used most, and for others the nearest. */
    private static ImageData fewColours(ImageData data) {
        Map<Integer, Integer> used = new HashMap<>();
        int[][] colours = new int[data.height][data.width];
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                RGB colour = data.palette.getRGB(data.getPixel(x, y));
                int exact = colour.red << 16 | colour.green << 8 | colour.blue;
                colours[y][x] = exact;
                used.merge(exact, 1, Integer::sum);
            }
        }
        List<Integer> kept = used.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(MOST_COLOURS).map(Map.Entry::getKey).toList();
        RGB[] palette = kept.stream().map(each -> new RGB(each >> 16, each >> 8 & 0xFF, each & 0xFF))
                .toArray(RGB[]::new);
        ImageData small = new ImageData(data.width, data.height, 8, new PaletteData(palette));
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                small.setPixel(x, y, nearest.computeIfAbsent(colours[y][x], each -> nearest(palette, each)));
            }
        }
        return small;
    }

    private static int nearest(RGB[] palette, int colour) {
        int best = 0;
        long distance = Long.MAX_VALUE;
        for (int index = 0; index < palette.length; index++) {
            long red = palette[index].red - (colour >> 16);
            long green = palette[index].green - (colour >> 8 & 0xFF);
            long blue = palette[index].blue - (colour & 0xFF);
            long now = 3 * red * red + 6 * green * green + blue * blue;
            if (now < distance) {
                distance = now;
                best = index;
            }
        }
        return best;
    }
}
