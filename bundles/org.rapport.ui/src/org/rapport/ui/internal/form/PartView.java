// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapport.checks.Messages;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.look.LetterSize;

/** A {@link Part} as widgets: the list at the left where there may be several, what one says at the right. */
final class PartView extends Composite {

    private static final Messages MESSAGES = Messages.of(PartView.class);

    private static final int LIST_WIDTH = 310;

    private static final int LEAST_LIST_WIDTH = 110;

    /** With less room, the list stands above what is chosen in it. */
    private static final int LEAST_BESIDE = 330;

    /** Of the room there is, what a list takes at the most: what is chosen in it may hold lists itself. */
    private static final double LIST_SHARE = 0.3;

    /** As much where more is to be said, which is in tabs. */
    private static final double SHARE_BESIDE_TABS = 0.22;

    private final Part part;

    private final Beside beside;

    private final ElementList list;

    private final PlanSession session;

    private final Button begin;

    private EObject owner;

    private final FormToolkit toolkit;

    private final Runnable made;

    private TabsView tabs;

    private boolean asked;

    /** @param made is run when there is more to be seen than at first, and room is needed for it */
    PartView(Composite parent, FormToolkit toolkit, PlanSession session, Part part, Runnable made) {
        super(parent, SWT.NONE);
        this.part = part;
        this.toolkit = toolkit;
        this.made = made;
        toolkit.adapt(this);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.horizontalSpacing = 18;
        beside = new Beside(this, layout, LEAST_BESIDE);
        if (!part.title().isEmpty()) {
            Label title = toolkit.createLabel(this, part.title(), SWT.WRAP);
            title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
            GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
            data.widthHint = 100;
            title.setLayoutData(data);
            Beside.both(title);
        }
        this.session = session;
        begin = part.reference().isMany() ? null : createBegin(toolkit);
        list = part.reference().isMany() ? createList(toolkit, this::selected) : null;
    }

    /** What an element says is made in a turn of its own, so that the window can do other things in between. */
    private void selected(EObject element) {
        if (tabs != null) {
            tabs.setElement(element);
        } else if (element != null && !asked) {
            asked = true;
            getDisplay().asyncExec(() -> {
                if (!isDisposed()) {
                    tabs();
                }
            });
        }
    }

    /** What was added has nothing to say yet: the next letters typed are its first words. */
    private void write() {
        tabs().focusFirst();
    }

    private TabsView tabs() {
        if (tabs == null) {
            tabs = new TabsView(this, toolkit, session, part.tabs());
            tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            if (list == null) {
                Beside.both(tabs);
            }
            if (list != null) {
                tabs.setElement(list.selection());
            }
            layout();
            made.run();
        }
        return tabs;
    }

    private ElementList createList(FormToolkit toolkit, Consumer<EObject> selected) {
        ElementList made = new ElementList(this, toolkit, session, part.reference(), selected, this::write);
        GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
        data.widthHint = LetterSize.pixels(LIST_WIDTH);
        made.setLayoutData(data);
        addListener(SWT.Resize, event -> {
            boolean above = isNarrow(getClientArea().width);
            data.grabExcessHorizontalSpace = above;
            data.grabExcessVerticalSpace = !above;
            double share = part.tabs().size() > 1 ? SHARE_BESIDE_TABS : LIST_SHARE;
            data.widthHint = Math.clamp((int) (getClientArea().width * share),
                    LetterSize.pixels(LEAST_LIST_WIDTH), LetterSize.pixels(LIST_WIDTH));
            layout();
        });
        return made;
    }

    /** There is but one, or none yet. */
    private Button createBegin(FormToolkit toolkit) {
        Button button = toolkit.createButton(this,
                MESSAGES.format("part.begin", Words.of(part.reference())), SWT.PUSH);
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        Beside.both(button);
        button.addListener(SWT.Selection, event -> session.set(owner, part.reference(),
                EcoreUtil.create(part.reference().getEReferenceType())));
        return button;
    }

    /** Whether its list stands above what is chosen in it, when it has a width. */
    boolean isNarrow(int width) {
        return list != null && beside.isNarrow(width);
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return beside == null ? super.computeSize(width, height, changed)
                : beside.size(width, () -> super.computeSize(width, height, changed));
    }

    void setOwner(EObject shown) {
        owner = shown;
        if (list != null) {
            list.setOwner(shown);
        } else {
            showOne();
        }
    }

    void refresh() {
        if (list != null) {
            list.refresh();
            selected(list.selection());
        } else {
            showOne();
        }
        if (tabs != null) {
            tabs.refresh();
        }
    }

    private void showOne() {
        EObject one = owner == null ? null : (EObject) owner.eGet(part.reference());
        boolean none = owner != null && one == null;
        begin.setVisible(none);
        ((GridData) begin.getLayoutData()).exclude = !none;
        tabs().setVisible(one != null);
        tabs.setElement(one);
        layout();
    }

    void flush() {
        if (tabs != null) {
            tabs.flush();
        }
    }

    /** Shows an element that this part holds, or one of its elements does. @return whether it is here */
    boolean show(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each.eContainmentFeature() == part.reference()) {
                if (list != null) {
                    list.select(each);
                }
                tabs().setElement(each);
                tabs.show(element);
                return true;
            }
        }
        return false;
    }
}
