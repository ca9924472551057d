// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.design.ui.internal.DrawingNeeds;

/** Java with and without what diagrams are drawn with. */
class DrawingNeedsTests {

    @Test
    @DisplayName("A Java that cannot draw maps is said to be one, whatever it fails with")
    void without() {
        List<Runnable> failing = List.of(() -> {
            throw new HeadlessException();
        }, () -> {
            throw new AWTError("no toolkit");
        }, () -> {
            throw new UnsatisfiedLinkError("no awt_xawt");
        });
        assertThat(failing).allSatisfy(each -> assertThat(DrawingNeeds.check(each).getMessage())
                .contains("headless").contains("Install a whole Java"));
    }

    @Test
    @DisplayName("A Java that these tests run in can draw maps")
    void with() {
        assertThat(DrawingNeeds.check().isOK()).isTrue();
    }
}
