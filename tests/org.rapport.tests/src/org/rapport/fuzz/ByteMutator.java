// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes a file without knowing what it is: as disks, transfers and editors do. */
final class ByteMutator {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16,
            StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE, Charset.forName("UTF-32"),
            Charset.forName("windows-1252"));

    private static final String[] PIECES = { "<", ">", "&", "\"", "<!--", "-->", "<![CDATA[", "]]>", "&#0;",
            "&#x1F642;",
            "&lol;", "<!DOCTYPE a [<!ENTITY lol \"lol\">]>", "<?xml version=\"1.1\"?>", "\u0000", "\uFEFF", "<a", "/>",
            "xmlns=\"\"", "encoding=\"UTF-7\"", "</rapport:ServicePlan>", "&#xD800;" };

    private static final int RUN = 200;

    private final Random random;

    ByteMutator(Random random) {
        this.random = random;
    }

    byte[] mutate(byte[] file, byte[] other) {
        int at = file.length == 0 ? 0 : random.nextInt(file.length);
        int end = Math.min(file.length, at + random.nextInt(RUN));
        return switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(file, at);
            case 1 -> join(Arrays.copyOf(file, at), rest(file, end));
            case 2 -> join(Arrays.copyOf(file, end), rest(file, at));
            case 3 -> join(Arrays.copyOf(file, at), rest(other, random.nextInt(other.length)));
            case 4 -> {
                byte[] flipped = file.clone();
                for (int i = random.nextInt(4); i >= 0 && file.length > 0; i--) {
                    flipped[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
                }
                yield flipped;
            }
            case 5 -> new String(file, StandardCharsets.UTF_8).getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
            case 6 -> {
                byte[] noise = new byte[random.nextInt(RUN)];
                random.nextBytes(noise);
                yield join(Arrays.copyOf(file, at), noise, rest(file, end));
            }
            default -> join(Arrays.copyOf(file, at),
                    PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8), rest(file, at));
        };
    }

    private static byte[] rest(byte[] file, int from) {
        return Arrays.copyOfRange(file, from, file.length);
    }

    static byte[] join(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
