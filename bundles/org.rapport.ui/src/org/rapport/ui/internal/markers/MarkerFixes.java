// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.markers;

import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;
import org.rapport.checks.Finding;
import org.rapport.ui.PlanSession;
import org.rapport.ui.PlanSessions;
import org.rapport.ui.internal.fixes.Fixing;

/** The quick fixes of findings, where Eclipse offers those of problems. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return session(marker) != null;
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        PlanSession session = session(marker);
        Finding finding = session == null ? null : FindingMarkers.finding(session, marker);
        if (finding == null) {
            return new IMarkerResolution[0];
        }
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        return new Fixing(shell, session).ways(List.of(finding)).stream().map(Resolution::new)
                .toArray(IMarkerResolution[]::new);
    }

    private static PlanSession session(IMarker marker) {
        return marker.getResource().getLocation() == null ? null
                : PlanSessions.find(marker.getResource().getLocation().toPath());
    }

    /** One of them. */
    private record Resolution(Fixing.Way way) implements IMarkerResolution2 {

        @Override
        public String getLabel() {
            return way.label();
        }

        @Override
        public String getDescription() {
            return way.tip();
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public void run(IMarker marker) {
            way.run().run();
        }
    }
}
