// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF says: on its pages, and everywhere else in the file. */
final class PdfText {

    private final String text;

    private final StringBuilder everything = new StringBuilder();

    PdfText(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            text = new PDFTextStripper().getText(document);
            everything.append(text);
            collect(document.getDocument().getTrailer(), new HashSet<>());
        }
    }

    /** What can be read on its pages. */
    String text() {
        return text;
    }

    /** That, and every string and stream of the file: titles, bookmarks, alternative texts, metadata. */
    String everything() {
        return everything.toString();
    }

    private void collect(COSBase element, Set<COSBase> seen) throws IOException {
        if (element == null || !seen.add(element)) {
            return;
        }
        switch (element) {
            case COSObject reference -> collect(reference.getObject(), seen);
            case COSArray array -> {
                for (COSBase each : array) {
                    collect(each, seen);
                }
            }
            case COSString string -> everything.append(string.getString()).append('\n');
            case COSName name -> everything.append(name.getName()).append('\n');
            case COSDictionary dictionary -> {
                if (dictionary instanceof COSStream stream) {
                    append(stream);
                }
                for (COSName key : dictionary.keySet()) {
                    everything.append(key.getName()).append('\n');
                    collect(dictionary.getItem(key), seen);
                }
            }
            default -> {
                // Numbers and the like say nothing.
            }
        }
    }

    private void append(COSStream stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = stream.createInputStream()) {
            in.transferTo(bytes);
        }
        everything.append(bytes.toString(StandardCharsets.UTF_8)).append('\n');
        everything.append(bytes.toString(StandardCharsets.UTF_16BE)).append('\n');
    }
}
