// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapport.ui.PlanSession;

/** A {@link Part} as widgets: the list at the left, what the selected element says at the right. */
final class PartView extends Composite {

    private static final int LIST_WIDTH = 230;

    private final Part part;

    private final ElementList list;

    private final TabsView tabs;

    PartView(Composite parent, FormToolkit toolkit, PlanSession session, Part part) {
        super(parent, SWT.NONE);
        this.part = part;
        toolkit.adapt(this);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.horizontalSpacing = 18;
        setLayout(layout);
        if (!part.title().isEmpty()) {
            Label title = toolkit.createLabel(this, part.title());
            title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
            title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        }
        TabsView[] later = new TabsView[1];
        list = new ElementList(this, toolkit, session, part.reference(), element -> {
            if (later[0] != null) {
                later[0].setElement(element);
            }
        });
        GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
        data.widthHint = LIST_WIDTH;
        list.setLayoutData(data);
        tabs = new TabsView(this, toolkit, session, part.tabs());
        later[0] = tabs;
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    void setOwner(EObject owner) {
        list.setOwner(owner);
    }

    void refresh() {
        list.refresh();
        tabs.setElement(list.selection());
        tabs.refresh();
    }

    void flush() {
        tabs.flush();
    }

    /** Shows an element that this part holds, or one of its elements does. @return whether it is here */
    boolean show(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each.eContainmentFeature() == part.reference()) {
                list.select(each);
                tabs.setElement(each);
                tabs.show(element);
                return true;
            }
        }
        return false;
    }
}
