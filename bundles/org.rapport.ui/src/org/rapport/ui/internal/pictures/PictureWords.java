// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.pictures;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.rapport.report.pictures.Picture;

/** What a screen reader says of a picture: its title, and all that it tells, in whole sentences. */
final class PictureWords extends AccessibleAdapter {

    private final Supplier<Picture> picture;

    PictureWords(Supplier<Picture> picture) {
        this.picture = picture;
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = picture.get() == null ? "" : picture.get().title();
    }

    @Override
    public void getDescription(AccessibleEvent event) {
        event.result = picture.get() == null ? "" : picture.get().description();
    }

    /** That it is a picture. */
    static final class Role extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_GRAPHIC;
        }
    }
}
