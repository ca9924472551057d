// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.sirius.common.tools.api.util.MessageTranslator;
import org.eclipse.sirius.viewpoint.description.IdentifiedElement;

/**
 * Replaces the keys of labels by their words in what a session has read of viewpoint specifications. Sirius looks keys
 * up for palettes and menus, but not for what stands at Undo.
 */
final class PlainLabels extends SessionManagerListener.Stub {

    @Override
    public void notify(Session session, int event) {
        if (event == SessionListener.OPENED || event == SessionListener.SELECTED_VIEWS_CHANGE_KIND) {
            Set<Resource> read = session.getSelectedViewpoints(false).stream().map(EObject::eResource)
                    .collect(Collectors.toSet());
            read.forEach(each -> each.getAllContents().forEachRemaining(PlainLabels::translate));
        }
    }

    /** Without telling anybody: nothing of a plan or of its maps is changed. */
    private static void translate(EObject element) {
        if (element instanceof IdentifiedElement named && named.getLabel() != null
                && named.getLabel().startsWith("%")) {
            boolean telling = named.eDeliver();
            named.eSetDeliver(false);
            named.setLabel(MessageTranslator.INSTANCE.getMessage(named, named.getLabel()));
            named.eSetDeliver(telling);
        }
    }
}
