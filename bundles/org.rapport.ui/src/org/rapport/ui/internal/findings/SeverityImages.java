// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.findings;

import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.rapport.checks.Severity;

/** The signs for severities that Eclipse uses, so that findings look as problems do elsewhere. */
final class SeverityImages {

    private SeverityImages() {
    }

    static Image of(Severity severity) {
        String name = severity == null ? ISharedImages.IMG_OBJS_INFO_TSK : switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        };
        return PlatformUI.getWorkbench().getSharedImages().getImage(name);
    }
}
