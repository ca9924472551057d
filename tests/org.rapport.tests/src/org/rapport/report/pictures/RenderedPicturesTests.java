// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.model.ServicePlan;
import org.rapport.report.internal.pdf.PdfWriter;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** What the library that draws the pictures in PDFs and views makes of them. */
@DisplayName("Drawn by JSVG")
class RenderedPicturesTests {

    private static final String FAMILY = "Liberation Sans";

    /** Pictures of the same kind differ little: one of so many is enough. */
    private static final int ONE_OF = 4;

    static List<ServicePlan> plans() {
        return List.of(PictureSamples.riverside(), AwkwardPlan.create());
    }

    private static Map<String, Picture> pictures(ServicePlan plan, Theme theme) {
        Map<String, Picture> all = PictureSamples.all(plan, PictureStyle.of(theme));
        List<String> names = List.copyOf(all.keySet());
        all.keySet().removeIf(name -> name.contains(" of ") && names.indexOf(name) % ONE_OF > 0);
        assertThat(all).hasSizeGreaterThan(10);
        return all;
    }

    @BeforeAll
    static void fonts() throws IOException, FontFormatException {
        for (String style : List.of("Regular", "Bold")) {
            try (InputStream in = PdfWriter.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf")) {
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("every line of text is seen where it is said to be, on top of every shape")
    void texts(ServicePlan plan) {
        pictures(plan, Theme.PRINT).forEach((name, picture) -> {
            BufferedImage whole = drawn(picture, picture.svg());
            BufferedImage shapes = drawn(picture, picture.svg().replaceAll("<text[^>]*>[^<]*</text>", ""));
            List<String> unseen = new ArrayList<>();
            for (DrawnText text : DrawnPicture.of(picture).texts()) {
                if (isVisible(text.text()) && !differs(whole, shapes, text.where().getBounds())) {
                    unseen.add(text.text());
                }
            }
            assertThat(unseen).as(name).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("shapes are seen, and the ground has the colour of the theme")
    void shapes(ServicePlan plan) {
        pictures(plan, Theme.DARK).forEach((name, picture) -> {
            BufferedImage image = drawn(picture, picture.svg());
            int ground = image.getRGB(1, 1);
            assertThat(ground).as(name).isEqualTo(image.getRGB(image.getWidth() - 2, image.getHeight() - 2))
                    .isNotEqualTo(0xFFFFFFFF);
            BufferedImage texts = drawn(picture, picture.svg().replaceAll("<(rect|path|line|ellipse) (?!width=\"100)"
                    + "[^>]*/>", ""));
            assertThat(differs(image, texts, new Rectangle(image.getWidth(), image.getHeight()))).as(name).isTrue();
        });
    }

    @Test
    @DisplayName("what cannot be seen is found")
    void unseen() {
        Picture picture = new Picture("", "", 100, 40, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" "
                + "height=\"40\"><text x=\"10\" y=\"20\" font-size=\"12\" fill=\"#ffffff\">pale</text></svg>",
                List.of(), false);
        BufferedImage with = drawn(picture, picture.svg());
        BufferedImage without = drawn(picture, picture.svg().replaceAll("<text.*</text>", ""));
        assertThat(differs(with, without, new Rectangle(100, 40))).isFalse();
    }

    /** Letters the font does not have are not drawn as such, and blanks not at all. */
    private static boolean isVisible(String text) {
        return text.codePoints().anyMatch(each -> Character.isLetterOrDigit(each)
                && Character.UnicodeScript.of(each) == Character.UnicodeScript.LATIN || Character.isDigit(each));
    }

    private static BufferedImage drawn(Picture picture, String svg) {
        String text = svg.replaceAll("font-family=\"[^\"]*\"", "font-family=\"" + FAMILY + "\"");
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                null, LoaderContext.createDefault());
        assertThat(document).as(picture.title()).isNotNull();
        BufferedImage image = new BufferedImage((int) Math.ceil(picture.width()), (int) Math.ceil(picture.height()),
                BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        document.render((Component) null, graphics, new ViewBox((float) picture.width(), (float) picture.height()));
        graphics.dispose();
        return image;
    }

    private static boolean differs(BufferedImage one, BufferedImage other, Rectangle where) {
        Rectangle seen = where.intersection(new Rectangle(one.getWidth(), one.getHeight()));
        for (int y = seen.y; y < seen.y + seen.height; y++) {
            for (int x = seen.x; x < seen.x + seen.width; x++) {
                if (one.getRGB(x, y) != other.getRGB(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }
}
