// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a sheet. Few systems say in which characters they write: it is UTF-8 or UTF-16 where the file begins so,
 * else UTF-8 if all of it is, else Windows-1252, as Excel writes it in the west of Europe.
 *
 * @param text the text
 * @param charset the characters it was written in
 */
record SheetText(String text, Charset charset) {

    /** The most that is read, in bytes: a million visits and more. */
    static final int MOST = 256 << 20;

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int BYTE = 0xFF;

    /** @throws NotASheetException when it is no text */
    static SheetText read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw new NotASheetException(Texts.text("sheet.large"));
        }
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        refuseBinary(bytes);
        try {
            return new SheetText(decode(bytes, 0, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            return new SheetText(new String(bytes, WINDOWS), WINDOWS);
        }
    }

    private static void refuseBinary(byte[] bytes) throws NotASheetException {
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new NotASheetException(Texts.text("sheet.workbook"));
        }
        for (byte each : bytes) {
            if (each == 0) {
                throw new NotASheetException(Texts.text("sheet.binary"));
            }
        }
    }

    private static SheetText strictly(byte[] bytes, int from, Charset charset) throws IOException {
        try {
            return new SheetText(decode(bytes, from, charset), charset);
        } catch (CharacterCodingException broken) {
            throw new NotASheetException(Texts.format("sheet.broken", charset.name()));
        }
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & BYTE) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
