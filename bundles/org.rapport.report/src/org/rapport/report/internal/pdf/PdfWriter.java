// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/** Sets pages of a report as PDF, tagged for screen readers, with its fonts, without asking anybody for anything. */
public final class PdfWriter {

    private static final float PDF_VERSION = 1.7f;

    private final Letters letters;

    /** Makes one for many reports: fonts are read once. @throws IOException when the fonts cannot be read */
    public PdfWriter() throws IOException {
        letters = Letters.load();
        XRLog.setLoggerImpl(new QuietLogger());
    }

    /**
     * Writes a page.
     *
     * @param html well-formed XML, without a document type
     * @throws IOException when it cannot be written
     */
    public void write(String html, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(PDF_VERSION);
        builder.withProducer("Rapport");
        letters.giveTo(builder);
        builder.useSVGDrawer(new PictureDrawer(letters));
        // Nothing in a report lies elsewhere; what asks nevertheless gets no answer.
        builder.useUriResolver((base, uri) -> null);
        Document document = parse(html);
        PictureText.prepare(document);
        builder.withW3cDocument(document, "");
        builder.toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDF();
        }
    }

    private static Document parse(String html) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException wrong) {
            throw new IOException(wrong);
        }
    }
}
