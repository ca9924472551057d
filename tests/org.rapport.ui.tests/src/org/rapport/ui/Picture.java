// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** So many of them are those that most pixels have. */
    private static final int OFTEN = 160;

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

    /**
     * A third of the size, and nobody sees the difference: the colours used most, those that stand out though few
     * pixels have them, and for others the nearest.
     */
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
        RGB[] palette = kept(used).stream().map(Picture::rgb).toArray(RGB[]::new);
        ImageData small = new ImageData(data.width, data.height, 8, new PaletteData(palette));
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                small.setPixel(x, y, nearest.computeIfAbsent(colours[y][x], each -> nearest(palette, each)));
            }
        }
        return small;
    }

    private static List<Integer> kept(Map<Integer, Integer> used) {
        List<Integer> all = used.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).toList();
        List<Integer> kept = new ArrayList<>(all.subList(0, Math.min(OFTEN, all.size())));
        List<Integer> rest = all.subList(kept.size(), all.size());
        long[] apart = rest.stream().mapToLong(each -> kept.stream().mapToLong(other -> distance(rgb(other), each))
                .min().orElse(0)).toArray();
        while (kept.size() < Math.min(MOST_COLOURS, all.size())) {
            int farthest = 0;
            for (int index = 1; index < apart.length; index++) {
                farthest = weight(apart, index, used, rest) > weight(apart, farthest, used, rest) ? index : farthest;
            }
            RGB next = rgb(rest.get(farthest));
            kept.add(rest.get(farthest));
            for (int index = 0; index < apart.length; index++) {
                apart[index] = Math.min(apart[index], distance(next, rest.get(index)));
            }
        }
        return kept;
    }

    private static double weight(long[] apart, int index, Map<Integer, Integer> used, List<Integer> rest) {
        return apart[index] * Math.sqrt(used.get(rest.get(index)));
    }

    private static RGB rgb(int colour) {
        return new RGB(colour >> 16, colour >> 8 & 0xFF, colour & 0xFF);
    }

    private static long distance(RGB one, int colour) {
        long red = one.red - (colour >> 16);
        long green = one.green - (colour >> 8 & 0xFF);
        long blue = one.blue - (colour & 0xFF);
        return 3 * red * red + 6 * green * green + blue * blue;
    }

    private static int nearest(RGB[] palette, int colour) {
        int best = 0;
        long distance = Long.MAX_VALUE;
        for (int index = 0; index < palette.length; index++) {
            long now = distance(palette[index], colour);
            if (now < distance) {
                distance = now;
                best = index;
            }
        }
        return best;
    }
}
