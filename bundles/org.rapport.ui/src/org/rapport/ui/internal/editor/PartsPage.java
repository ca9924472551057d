// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.rapport.model.Identifiable;
import org.rapport.ui.PlanListener;
import org.rapport.ui.internal.form.Part;
import org.rapport.ui.internal.form.TabsView;

/** A page that shows parts of the plan as lists with forms beside them. */
final class PartsPage extends PlanPage {

    private final List<Part.Tab> tabs;

    private TabsView view;

    private boolean stale;

    PartsPage(PlanEditor editor, String id, String title, List<Part.Tab> tabs) {
        super(editor, id, title);
        this.tabs = tabs;
    }

    @Override
    public boolean isAbout(Identifiable element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            EObject held = each;
            if (tabs.stream().flatMap(tab -> tab.parts().stream())
                    .anyMatch(part -> part.reference() == held.eContainmentFeature())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void show(Identifiable element) {
        view.show(element);
    }

    @Override
    protected void createContent(IManagedForm form, Composite body) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        body.setLayout(layout);
        view = new TabsView(body, form.getToolkit(), session(), tabs);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = 300;
        data.heightHint = 300;
        view.setLayoutData(data);
        view.setElement(session().plan());
    }

    @Override
    protected void flush() {
        if (view != null) {
            view.flush();
        }
    }

    @Override
    protected PlanListener createListener() {
        return new PlanListener() {
            @Override
            public void planChanged() {
                stale = true;
                if (isActive()) {
                    refresh();
                }
            }

            @Override
            public void planReplaced() {
                refresh();
            }
        };
    }

    private void refresh() {
        stale = false;
        view.setElement(session().plan());
        view.refresh();
    }

    /** What changed while another page was in front is shown when this one comes. */
    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && stale) {
            refresh();
        }
    }
}
