// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.pdf;

import java.awt.Component;
import java.awt.Graphics2D;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;

/**
 * A picture in its place on paper.
 *
 * @param document what to draw; null where nothing can be drawn, and its words have to do
 * @param width of the picture in its own units
 * @param height of the picture in its own units
 * @param scale dots of the page for a unit
 * @param dotsPerPixel dots of the page for a pixel, in which a picture is drawn
 */
record DrawnPicture(SVGDocument document, double width, double height, double scale, double dotsPerPixel)
        implements
        SVGImage {

    @Override
    public int getIntrinsicWidth() {
        return (int) Math.round(width * scale);
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) Math.round(height * scale);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        if (document != null) {
            double pixels = scale / dotsPerPixel;
            device.drawWithGraphics((float) x, (float) y, (float) (width * pixels), (float) (height * pixels),
                    graphics -> draw(graphics, pixels));
        }
    }

    private void draw(Graphics2D graphics, double pixels) {
        graphics.scale(pixels, pixels);
        document.render((Component) null, graphics, new ViewBox((float) width, (float) height));
    }
}
