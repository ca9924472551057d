// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.look.LetterSize;

/** One tab: fields, then lists of what the element holds, then something special; scrolled when it is long. */
final class TabView extends ScrolledComposite {

    /** Fields become no narrower. */
    private static final int LEAST_WIDTH = 200;

    /** What is special has sentences. */
    private static final int LEAST_WITH_EXTRA = 260;

    private static final int MARGINS = 16;

    /** Nor lower than a few lines with buttons below them. */
    private static final int LEAST_HEIGHT = 220;

    private final ElementForm form;

    private final List<PartView> parts = new ArrayList<>();

    private final Extra extra;

    private EObject element;

    TabView(Composite parent, FormToolkit toolkit, PlanSession session, Part.Tab tab) {
        super(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        toolkit.adapt(this);
        setExpandHorizontal(true);
        setExpandVertical(true);
        setShowFocusedControl(true);
        Composite content = toolkit.createComposite(this);
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGINS / 2;
        layout.marginHeight = MARGINS / 2;
        layout.verticalSpacing = 12;
        content.setLayout(layout);
        setContent(content);
        form = tab.features().isEmpty() ? null : new ElementForm(content, toolkit, session, tab.features(), this::fold);
        if (form != null) {
            form.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        }
        for (Part part : tab.parts()) {
            PartView view = new PartView(content, toolkit, session, part, this::fit);
            view.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            parts.add(view);
        }
        extra = tab.extra() == null ? null : tab.extra().create(content, toolkit, session);
        if (extra != null) {
            extra.onRoomNeeded(this::fit);
        }
        // What stands side by side stands below where there is less room, and words need more lines.
        addListener(SWT.Resize, event -> fit());
        fit();
    }

    /** Nothing is lower or narrower than it can be read; one list alone has the room there is, and scrolls itself. */
    private void fit() {
        int least = LetterSize.pixels(extra != null ? LEAST_WITH_EXTRA : LEAST_WIDTH);
        int width = Math.max(least, getClientArea().width);
        boolean alone = parts.size() == 1 && form == null && extra == null
                && !parts.getFirst().isNarrow(width - MARGINS);
        setMinSize(least, alone ? LetterSize.pixels(LEAST_HEIGHT) : getContent().computeSize(width, SWT.DEFAULT).y);
    }

    /** The form folded while it was laid out, and all else is to be placed below it: when that is over. */
    private void fold() {
        getDisplay().asyncExec(() -> {
            if (!isDisposed()) {
                fit();
                getContent().requestLayout();
            }
        });
    }

    /** What is special has as many lines as it needs. */
    private void showExtra() {
        if (extra != null) {
            extra.show(element);
            getContent().requestLayout();
            fit();
        }
    }

    /** Shows an element as it is now. */
    void showNow(EObject shown) {
        if (shown == element && shown != null) {
            refresh();
        } else {
            setElement(shown);
        }
    }

    void setElement(EObject shown) {
        element = shown;
        if (form != null) {
            form.setElement(shown);
        }
        parts.forEach(part -> part.setOwner(shown));
        showExtra();
    }

    void refresh() {
        if (form != null) {
            form.refresh();
        }
        parts.forEach(PartView::refresh);
        showExtra();
    }

    /** Gives the keyboard to the first field, if there is one. */
    void focusFirst() {
        if (form != null) {
            form.focusFirst();
        }
    }

    void flush() {
        if (form != null) {
            form.flush();
        }
        parts.forEach(PartView::flush);
    }

    void show(EObject part) {
        parts.stream().filter(view -> view.show(part)).findFirst();
    }

    /** Whether a tab has a list that holds an element, or that one which holds it is in. */
    static boolean isAbout(Part.Tab tab, EObject part) {
        for (EObject each = part; each != null; each = each.eContainer()) {
            EReference reference = each.eContainmentFeature();
            if (tab.parts().stream().anyMatch(held -> held.reference() == reference)) {
                return true;
            }
        }
        return false;
    }
}
