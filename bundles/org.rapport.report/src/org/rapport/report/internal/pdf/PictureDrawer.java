// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.pdf;

import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.w3c.dom.Element;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;

/** Draws the pictures of a report as shapes, in the report’s own letters. */
final class PictureDrawer implements SVGDrawer {

    private final Letters letters;

    private final SVGLoader loader = new SVGLoader();

    private final LoaderContext context = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .build();

    PictureDrawer(Letters letters) {
        this.letters = letters;
    }

    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext css, double cssWidth, double cssHeight,
            double dotsPerPixel) {
        PdfWriter.stopIfInterrupted();
        double width = Double.parseDouble(svg.getAttribute("width"));
        double height = Double.parseDouble(svg.getAttribute("height"));
        SVGDocument document = letters.areDrawable() ? load(svg) : null;
        return new DrawnPicture(document, width, height, scale(width, height, cssWidth, cssHeight, dotsPerPixel),
                dotsPerPixel);
    }

    /** Dots a unit of the picture: as the style sheet wants it, never out of proportion. */
    private static double scale(double width, double height, double cssWidth, double cssHeight, double dotsPerPixel) {
        if (cssWidth > 0) {
            return cssWidth / width;
        }
        return cssHeight > 0 ? cssHeight / height : dotsPerPixel;
    }

    private SVGDocument load(Element svg) {
        byte[] text = PictureText.of(svg).getBytes(StandardCharsets.UTF_8);
        return loader.load(new ByteArrayInputStream(text), null, context);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // The style sheets of reports bring no fonts.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style)
            throws IOException, FontFormatException {
        // All pictures are drawn in the one family of Letters.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
