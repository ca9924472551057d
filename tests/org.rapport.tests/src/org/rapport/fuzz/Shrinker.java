// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Makes a file that causes a failure smaller, as long as it causes the same failure. */
final class Shrinker {

    private static final long NANOSECONDS_AT_MOST = 8_000_000_000L;

    private final Probe probe;

    private final String signature;

    private final long turn;

    private final long started = System.nanoTime();

    private byte[] smallest;

    private Shrinker(Probe probe, String signature, byte[] file, long turn) {
        this.probe = probe;
        this.signature = signature;
        this.turn = turn;
        smallest = file;
    }

    /** The smallest file found in the time there is. A failure that takes seconds to show is left as it is. */
    static byte[] shrink(Probe probe, Failure failure, byte[] file, long turn) throws IOException {
        Shrinker shrinker = new Shrinker(probe, failure.signature(), file, turn);
        if (!failure.signature().startsWith("hangs")) {
            shrinker.shrinkTree();
            shrinker.shrinkBytes();
        }
        return shrinker.smallest;
    }

    private boolean keeps(byte[] candidate) throws IOException {
        boolean inTime = System.nanoTime() - started < NANOSECONDS_AT_MOST;
        Failure failure = inTime ? probe.failure(candidate, turn) : null;
        boolean same = failure != null && failure.signature().equals(signature);
        if (same) {
            smallest = candidate;
        }
        return same;
    }

    /** Takes out elements, the large ones first, then attributes. */
    private void shrinkTree() throws IOException {
        Markup root;
        try {
            root = Markup.read(new String(smallest, StandardCharsets.UTF_8));
        } catch (RuntimeException noTree) {
            return;
        }
        if (!keeps(bytes(root))) {
            return;
        }
        for (String kind : root.children.stream().map(child -> child.name).distinct().toList()) {
            List<Markup> before = List.copyOf(root.children);
            root.children.removeIf(child -> child.name.equals(kind));
            if (!keeps(bytes(root))) {
                root.children.clear();
                root.children.addAll(before);
            }
        }
        for (int round = 0; round < 2; round++) {
            for (Markup element : root.all()) {
                Markup parent = root.parentOf(element);
                int at = parent == null ? -1 : parent.children.indexOf(element);
                if (at >= 0) {
                    parent.children.remove(at);
                    if (!keeps(bytes(root))) {
                        parent.children.add(at, element);
                    }
                }
            }
        }
        for (Markup element : root.all()) {
            for (String name : List.copyOf(element.attributes.keySet())) {
                String value = element.attributes.remove(name);
                if (!keeps(bytes(root))) {
                    element.attributes.put(name, value);
                }
            }
        }
    }

    /** Takes out runs of bytes, halves first. */
    private void shrinkBytes() throws IOException {
        for (int length = smallest.length / 2; length > 0; length /= 2) {
            for (int at = 0; at + length <= smallest.length;) {
                byte[] file = smallest;
                byte[] rest = Arrays.copyOfRange(file, at + length, file.length);
                if (!keeps(ByteMutator.join(Arrays.copyOf(file, at), rest))) {
                    at += length;
                }
            }
        }
    }

    private static byte[] bytes(Markup root) {
        return root.write().getBytes(StandardCharsets.UTF_8);
    }
}
