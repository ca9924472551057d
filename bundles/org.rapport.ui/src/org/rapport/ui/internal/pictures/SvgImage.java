// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.pictures;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.rapport.report.pictures.Picture;

/** Makes pixels of a picture at any size. May be used in any thread. */
final class SvgImage {

    /** More pixels than that take more memory than a picture is worth; it is drawn smaller then and stretched. */
    private static final double MOST_PIXELS = 24_000_000;

    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    static {
        // It draws into memory alone, and must not look for a screen beside SWT’s.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private SvgImage() {
    }

    /**
     * The pixels of a picture.
     *
     * @param scale pixels for one pixel of the picture, more than 0
     */
    static ImageData of(Picture picture, double scale) {
        int width = pixels(picture.width(), scale);
        int height = pixels(picture.height(), scale);
        SVGDocument document = new SVGLoader().load(
                new ByteArrayInputStream(picture.svg().getBytes(StandardCharsets.UTF_8)), null,
                LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalArgumentException("A picture that cannot be drawn: " + picture.title());
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING,
                    RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            // Whole pixels are not quite of its proportions; it would leave black lines at two edges.
            graphics.scale(width / picture.width(), height / picture.height());
            document.render(null, graphics, new ViewBox((float) picture.width(), (float) picture.height()));
        } finally {
            graphics.dispose();
        }
        return data(image);
    }

    /** How much a picture may be enlarged before there would be too many pixels. */
    static double limit(Picture picture, double scale) {
        return Math.min(scale, Math.sqrt(MOST_PIXELS / Math.max(1, picture.width() * picture.height())));
    }

    private static int pixels(double length, double scale) {
        return (int) Math.max(1, Math.round(length * scale));
    }

    private static ImageData data(BufferedImage image) {
        int width = image.getWidth();
        ImageData data = new ImageData(width, image.getHeight(), 24, RGB);
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                row[x] &= 0xFFFFFF;
            }
            data.setPixels(0, y, width, row, 0);
        }
        return data;
    }
}
