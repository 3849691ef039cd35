package org.ibidem.ui.evidence.reader;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.ibidem.evidence.extract.Recipe.Mark;
import org.ibidem.evidence.extract.Recipe.Sort;
import org.ibidem.model.Area;
import org.ibidem.ui.evidence.reader.ReaderViewModel.Marked;
import org.ibidem.ui.evidence.reader.TextSelection.Place;
import org.ibidem.ui.evidence.reader.TextSelection.Unit;
import org.ibidem.ui.shell.Selection;

/**
 * What the mouse does on the pages: a drag selects words, a double click a word, a triple click a line; with Alt, on a picture without
 * words, or with the tool for it, a drag selects a part of the page; other tools draw on it. Ctrl and the wheel zoom.
 */
final class PageGestures {
    /** A notch of a wheel is this many pixels; a touch pad sends finer steps, which are taken as they are. */
    private static final double NOTCH = 40;
    private static final double NOTCHES_FASTER = 2;
    /** A smaller part of a page than this share is a slip of the hand. */
    private static final double LEAST_SHARE = 0.004;
    private final ReaderViewModel model;
    private final PageColumn column;
    private boolean selecting;
    private ReaderPage drawingOn;
    private Point2D corner;

    PageGestures(ReaderViewModel model, PageColumn column) {
        this.model = model;
        this.column = column;
        column.setCursor(Cursor.TEXT);
        model.viewing().tool().addListener((o, before, now) -> column.setCursor(now == Tool.WORDS ? Cursor.TEXT : Cursor.CROSSHAIR));
        column.setOnMousePressed(this::press);
        column.setOnMouseDragged(this::drag);
        column.setOnMouseReleased(this::finish);
        column.setOnMouseClicked(this::click);
        column.setOnScroll(this::scroll);
    }

    private void press(MouseEvent e) {
        column.requestFocus();
        e.consume();
        release();
        ReaderPage page = column.pageAt(e.getSceneX(), e.getSceneY());
        if (e.getButton() != MouseButton.PRIMARY || page == null) return;
        Place place = page.placeAt(e.getSceneX(), e.getSceneY());
        if (model.isDrawn() && (place == null || model.viewing().tool().get() != Tool.WORDS || e.isAltDown())) beginArea(page, e);
        else if (place != null) beginWords(place, e);
    }

    private void beginArea(ReaderPage page, MouseEvent e) {
        model.selection().clear();
        drawingOn = page;
        corner = page.shareAt(e.getSceneX(), e.getSceneY());
    }

    private void beginWords(Place place, MouseEvent e) {
        selecting = true;
        if (e.isShiftDown()) model.selection().extend(place);
        else if (e.getClickCount() == 2) model.selection().select(place, Unit.WORD);
        else if (e.getClickCount() == 3) model.selection().select(place, Unit.LINE);
        else model.selection().begin(place);
    }

    private void release() {
        selecting = false;
        drawingOn = null;
    }

    private void drag(MouseEvent e) {
        if (drawingOn != null) drawArea(e);
        if (!selecting) return;
        if (e.getY() < 0) column.scrollBy(e.getY());
        if (e.getY() > column.getHeight()) column.scrollBy(e.getY() - column.getHeight());
        Place place = column.placeAt(e.getSceneX(), e.getSceneY());
        if (place != null) model.selection().extend(place);
    }

    /** Also while a mark is drawn, its frame is lit like a selection. */
    private void drawArea(MouseEvent e) {
        Area area = area(e);
        if (area.width() > LEAST_SHARE && area.height() > LEAST_SHARE) model.selection().selectArea(drawingOn.number(), area);
    }

    private Area area(MouseEvent e) {
        Point2D other = drawingOn.shareAt(e.getSceneX(), e.getSceneY());
        return Area.between(corner.getX(), corner.getY(), other.getX(), other.getY());
    }

    private void finish(MouseEvent e) {
        Tool tool = model.viewing().tool().get();
        if (drawingOn != null && tool.draws()) {
            model.selection().clear();
            Point2D other = drawingOn.shareAt(e.getSceneX(), e.getSceneY());
            mark(tool, drawingOn.number(), corner, other);
        }
        release();
    }

    private void mark(Tool tool, int page, Point2D from, Point2D to) {
        Sort sort = Sort.valueOf(tool.name());
        if (sort == Sort.TEXT) {
            new TextCard(model.session().desk().overlay(), words -> draw(page, sort, to, to, words)).show();
        } else if (from.distance(to) > LEAST_SHARE) {
            draw(page, sort, from, to, "");
        }
    }

    private void draw(int page, Sort sort, Point2D from, Point2D to, String words) {
        model.copies().draw(page, new Mark(sort, Math.clamp(from.getX(), 0, 1), Math.clamp(from.getY(), 0, 1), Math.clamp(to.getX(), 0, 1),
            Math.clamp(to.getY(), 0, 1), words));
    }

    /** A click on a mark chooses its passage; one on words that lead elsewhere tells where. */
    private void click(MouseEvent e) {
        ReaderPage page = column.pageAt(e.getSceneX(), e.getSceneY());
        if (!e.isStillSincePress() || e.getClickCount() != 1 || e.getButton() != MouseButton.PRIMARY || page == null) return;
        Place place = page.placeAt(e.getSceneX(), e.getSceneY());
        Point2D share = page.shareAt(e.getSceneX(), e.getSceneY());
        model.markedAt(page.number(), share.getX(), share.getY()).or(() -> place == null ? Optional.empty() : model.markedAt(place.page(), place.at()))
            .map(Marked::passage).ifPresentOrElse(p -> model.session().selection().set(Selection.passage(p.id())), () -> tell(place));
    }

    private void tell(Place place) {
        if (place == null) return;
        model.linkAt(place.page(), place.at()).ifPresent(link ->
            new LinkCard(model.session().desk().overlay(), model.text(place.page()).substring(link.start(), link.end()), link.detail()).show());
    }

    private void scroll(ScrollEvent e) {
        if (e.isShortcutDown()) {
            if (e.getDeltaY() != 0) column.zoomAt(e.getY(), e.getDeltaY() > 0);
        } else {
            double by = Math.abs(e.getDeltaY()) >= NOTCH ? e.getDeltaY() * NOTCHES_FASTER : e.getDeltaY();
            column.scrollBy(-by);
            column.scrollAcross(-e.getDeltaX());
        }
        e.consume();
    }
}
