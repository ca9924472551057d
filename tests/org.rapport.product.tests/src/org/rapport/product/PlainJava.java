// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.product;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Runs the command line without OSGi, from the product's plug-ins as a class path. Arguments: the version to be called,
 * then those of the command line.
 */
final class PlainJava {

    private static final String PACKAGE = "org.rapport.cli.internal.";

    private PlainJava() {
    }

    /** Ends with the exit code of the command line. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        var terminal = Class.forName(PACKAGE + "Terminal");
        var streams = terminal.getConstructor(InputStream.class, OutputStream.class, PrintStream.class, Map.class,
                boolean.class, boolean.class, BooleanSupplier.class).newInstance(InputStream.nullInputStream(),
                        new FileOutputStream(FileDescriptor.out),
                        new PrintStream(new FileOutputStream(FileDescriptor.err), true), Map.of(), false, false,
                        (BooleanSupplier) () -> false);
        var rapport = Class.forName(PACKAGE + "Rapport");
        var program = rapport.getConstructor(terminal, String.class).newInstance(streams, arguments[0]);
        var words = Arrays.copyOfRange(arguments, 1, arguments.length);
        System.exit((int) rapport.getMethod("run", String[].class).invoke(program, (Object) words));
    }
}
