// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.shared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.ui.tools.internal.resource.NavigationMarkerConstants;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.rapport.checks.Finding;
import org.rapport.checks.Messages;
import org.rapport.checks.Severity;
import org.rapport.model.Identifiable;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.fixes.Fixing;

/**
 * What can be done about the problems that the validation of a map has found. Sirius' own quick fixes only work when
 * nothing was selected on the map before, and do nothing else without a word; and they cannot ask.
 */
public final class ProblemFixes implements IMarkerResolutionGenerator2 {

    private static final Messages TEXTS = Messages.of(ProblemFixes.class);

    private static final String ELEMENT_ON_MAP = "elementId";

    @Override
    public boolean hasResolutions(IMarker marker) {
        return subject(marker).isPresent();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return subject(marker).filter(subject -> !subject.asked().isEmpty())
                .map(subject -> new IMarkerResolution[] { new Resolution(subject) })
                .orElse(new IMarkerResolution[0]);
    }

    private static Optional<Subject> subject(IMarker marker) {
        String uri = marker.getAttribute(NavigationMarkerConstants.SEMANTIC_URI, null);
        if (uri == null) {
            return Optional.empty();
        }
        URI element = URI.createURI(uri);
        return SharedPlans.of(element.trimFragment()).flatMap(plan -> Optional.ofNullable(
                plan.element(element.fragment())).map(found -> new Subject(plan, found, severity(marker))));
    }

    private static Severity severity(IMarker marker) {
        return switch (marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO)) {
            case IMarker.SEVERITY_ERROR -> Severity.ERROR;
            case IMarker.SEVERITY_WARNING -> Severity.WARNING;
            default -> Severity.INFO;
        };
    }

    /** What a problem is about. A rule tells of all findings of a severity about an element. */
    private record Subject(PlanSession plan, Identifiable element, Severity severity) {

        List<Finding> asked() {
            return Fixing.asked(plan, element).stream()
                    .filter(finding -> finding.element() == element && finding.severity() == severity).toList();
        }
    }

    /** The one way to answer it: to choose one. */
    private record Resolution(Subject subject) implements IMarkerResolution {

        @Override
        public String getLabel() {
            return TEXTS.text("problem.fix");
        }

        @Override
        public void run(IMarker marker) {
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            String onMap = marker.getAttribute(ELEMENT_ON_MAP, "");
            new Fixing(page.getWorkbenchWindow().getShell(), subject.plan()).chooseAmong(subject.asked());
            Stream.of(page.getEditorReferences()).map(each -> each.getEditor(false))
                    .filter(DialectEditor.class::isInstance).map(DialectEditor.class::cast)
                    .filter(editor -> isOn(editor, onMap)).forEach(DialectEditor::validateRepresentation);
        }

        private static boolean isOn(DialectEditor editor, String onMap) {
            EObject map = editor.getRepresentation();
            return map != null && map.eResource() != null && map.eResource().getEObject(onMap) instanceof View view
                    && view.getDiagram() != null && view.getDiagram().getElement() == map;
        }
    }
}
