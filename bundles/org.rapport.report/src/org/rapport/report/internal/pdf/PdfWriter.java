// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.concurrent.CancellationException;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.eclipse.emf.common.util.Monitor;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/** Sets pages of a report as PDF, tagged for screen readers, with its fonts, without asking anybody for anything. */
public final class PdfWriter {

    private static final float PDF_VERSION = 1.7f;

    private static final int ALL = 100;

    /** Of all the work, finding out what stands where. */
    private static final int LAYOUT = 50;

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
     * @param monitor is told of progress
     * @throws IOException when it cannot be written
     * @throws CancellationException when the thread is interrupted; what was written until then is of no use
     */
    public void write(String html, OutputStream out, Monitor monitor) throws IOException {
        monitor.beginTask("", ALL);
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
        Pages pages = new Pages(monitor);
        builder.usePageSupplier(pages);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            monitor.worked(LAYOUT);
            pages.expect(renderer.getRootBox().getLayer().getPages().size());
            renderer.createPDF();
        }
    }

    /** @throws CancellationException when this thread is interrupted */
    static void stopIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }

    /** Makes the sheets as they are asked for, and tells of them. */
    private static final class Pages implements PageSupplier {

        private final Monitor monitor;

        private double share;

        Pages(Monitor monitor) {
            this.monitor = monitor;
        }

        void expect(int count) {
            share = (double) (ALL - LAYOUT) / Math.max(1, count);
        }

        @Override
        public PDPage requestPage(PDDocument document, float width, float height, int number, int shadowNumber) {
            stopIfInterrupted();
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            monitor.internalWorked(share);
            return page;
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
