// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.pictures;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.rapport.checks.Messages;
import org.rapport.report.pictures.Picture;
import org.rapport.report.pictures.Picture.Area;
import org.rapport.report.pictures.Theme;
import org.rapport.ui.internal.look.LetterSize;

/**
 * Shows a picture, crisp at every zoom, with its words for those who do not see it. Elements in it can be chosen by
 * mouse, or by arrow keys and Enter. It is drawn in a job, so that nobody waits for a large one.
 */
final class PictureCanvas {

    private static final Messages MESSAGES = Messages.of(PictureCanvas.class);

    private static final int DARK = 128;

    private final ScrolledComposite scrolled;

    private final Canvas canvas;

    private final Consumer<String> choose;

    private Picture picture;

    private Zoom zoom = Zoom.FIT;

    private Image image;

    /** What the picture is drawn on, around it as well; null before there is one. */
    private Color ground;

    private int marked = -1;

    private int asked;

    /** @param choose is told the id of an element that was chosen */
    PictureCanvas(Composite parent, Consumer<String> choose) {
        this.choose = choose;
        scrolled = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        scrolled.setShowFocusedControl(false);
        canvas = new Canvas(scrolled, SWT.DOUBLE_BUFFERED);
        scrolled.setContent(canvas);
        scrolled.addListener(SWT.Resize, event -> {
            if (zoom.fits()) {
                draw();
            }
        });
        scrolled.addListener(SWT.Paint, event -> {
            if (ground != null) {
                event.gc.setBackground(ground);
                event.gc.fillRectangle(scrolled.getClientArea());
            }
        });
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.MouseUp, event -> at(event).ifPresent(choose));
        canvas.addListener(SWT.MouseMove, event -> canvas.setCursor(at(event).isPresent()
                ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND)
                : null));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Dispose, event -> dispose());
        canvas.getAccessible().addAccessibleListener(new PictureWords(() -> picture));
        canvas.getAccessible().addAccessibleControlListener(new PictureWords.Role());
    }

    ScrolledComposite control() {
        return scrolled;
    }

    /** The colours that go with the window’s. */
    Theme theme() {
        Color back = scrolled.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        Color shown = scrolled.getParent().getBackground();
        Color used = shown == null ? back : shown;
        return (used.getRed() * 299 + used.getGreen() * 587 + used.getBlue() * 114) / 1000 < DARK ? Theme.DARK
                : Theme.LIGHT;
    }

    /** The picture shown; null before there is one. */
    Picture picture() {
        return picture;
    }

    void show(Picture shown) {
        if (!shown.equals(picture)) {
            picture = shown;
            marked = -1;
            canvas.setToolTipText(null);
            draw();
        }
    }

    void zoom(Zoom wanted) {
        zoom = wanted;
        draw();
    }

    /** How much larger than its own size it is shown. */
    double factor() {
        return picture == null ? 1 : zoom.of(picture.width(), scrolled.getClientArea().width, LetterSize.factor());
    }

    private void draw() {
        if (picture == null || scrolled.getClientArea().width == 0) {
            return;
        }
        double factor = factor();
        Picture drawn = picture;
        int number = ++asked;
        canvas.setSize((int) Math.ceil(drawn.width() * factor), (int) Math.ceil(drawn.height() * factor));
        int device = canvas.getMonitor().getZoom();
        Display display = canvas.getDisplay();
        Job job = Job.create(MESSAGES.format("picture.job", drawn.title()), (ICoreRunnable) monitor -> {
            if (number == asked) {
                ImageData data = SvgImage.of(drawn, SvgImage.limit(drawn, factor * device / 100));
                display.asyncExec(() -> drawn(number, drawn, factor, device, data));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void drawn(int number, Picture drawn, double factor, int device, ImageData data) {
        if (canvas.isDisposed() || number != asked) {
            return;
        }
        dispose();
        image = new Image(canvas.getDisplay(), (ImageDataProvider) at -> at == device ? data
                : SvgImage.of(drawn, SvgImage.limit(drawn, factor * at / 100)));
        ground = new Color(data.palette.getRGB(data.getPixel(0, 0)));
        scrolled.redraw();
        canvas.redraw();
    }

    private void dispose() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void paint(Event event) {
        if (image != null) {
            event.gc.drawImage(image, 0, 0, image.getBounds().width, image.getBounds().height, 0, 0,
                    canvas.getSize().x, canvas.getSize().y);
        }
        if (marked >= 0 && canvas.isFocusControl()) {
            Area area = picture.areas().get(marked);
            event.gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            event.gc.setLineWidth(3);
            double factor = factor();
            event.gc.drawRoundRectangle((int) (area.x() * factor) - 2, (int) (area.y() * factor) - 2,
                    (int) (area.width() * factor) + 4, (int) (area.height() * factor) + 4, 8, 8);
        }
    }

    private Optional<String> at(Event event) {
        return picture == null ? Optional.empty()
                : picture.elementAt(event.x / factor(), event.y / factor());
    }

    private String markedId() {
        return marked < 0 ? null : picture.areas().get(marked).elementId();
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> mark(1);
            case SWT.ARROW_UP, SWT.ARROW_LEFT -> mark(-1);
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (marked >= 0) {
                    choose.accept(markedId());
                }
            }
            case '+', '=', SWT.KEYPAD_ADD -> zoom(Zoom.larger(factor()));
            case '-', SWT.KEYPAD_SUBTRACT -> zoom(Zoom.smaller(factor()));
            case '0' -> zoom(Zoom.ACTUAL);
            default -> {
                // Means nothing here.
            }
        }
    }

    private void mark(int step) {
        if (picture == null || picture.areas().isEmpty()) {
            return;
        }
        int count = picture.areas().size();
        marked = marked < 0 ? step > 0 ? 0 : count - 1 : Math.floorMod(marked + step, count);
        Area area = picture.areas().get(marked);
        int x = (int) (area.x() * factor());
        int y = (int) (area.y() * factor());
        if (!scrolled.getClientArea().contains(x - scrolled.getOrigin().x, y - scrolled.getOrigin().y)) {
            scrolled.setOrigin(Math.max(0, x - 20), Math.max(0, y - 20));
        }
        canvas.redraw();
    }
}
