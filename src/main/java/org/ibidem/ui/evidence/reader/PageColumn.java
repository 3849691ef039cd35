package org.ibidem.ui.evidence.reader;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.ibidem.evidence.WordPlaces;
import org.ibidem.evidence.extract.Recipe;
import org.ibidem.ui.evidence.reader.TextSelection.Place;
import org.ibidem.ui.evidence.reader.Viewing.Target;

/** The pages under each other. Only those in sight and next to it exist as nodes, so that ten thousand pages scroll as one does. */
final class PageColumn extends Region {
    private static final double SIDE = 20;
    private final ReaderViewModel model;
    private final PageSizes sizes;
    private final PageDrawing drawing;
    private final PageStrip strip;
    private final SortedMap<Integer, ReaderPage> shown = new TreeMap<>();
    private final Pane sheets = new Pane();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final DoubleProperty offset = new SimpleDoubleProperty();
    private Optional<Target> heading = Optional.empty();
    private boolean isLayingOut;

    PageColumn(ReaderViewModel model, PageImages images) {
        this.model = model;
        this.sizes = new PageSizes(model);
        this.drawing = new PageDrawing(model, images, this::drawn);
        this.strip = new PageStrip(model.pages());
        setId("reader-pages");
        getStyleClass().add("reader-column");
        setFocusTraversable(true);
        setAccessibleText(model.document().title());
        sheets.setManaged(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(sheets.widthProperty());
        clip.heightProperty().bind(sheets.heightProperty());
        sheets.setClip(clip);
        down.setOrientation(Orientation.VERTICAL);
        down.setId("reader-down");
        getChildren().addAll(sheets, down, across);
        follow(images);
    }

    private void follow(PageImages images) {
        down.valueProperty().addListener((o, before, now) -> {
            if (Math.abs(now.doubleValue() - offset.get()) > 0.5) scrollBy(now.doubleValue() - offset.get());
        });
        across.valueProperty().addListener((o, before, now) -> layOut());
        model.viewing().zoom().addListener((o, before, now) -> anchored(sheets.getHeight() / 2, this::measure));
        model.viewing().turns().addListener((o, before, now) -> anchored(sheets.getHeight() / 2, this::measure));
        model.viewing().fit().addListener((o, before, now) -> layOut());
        model.viewing().target().addListener((o, before, now) -> now.ifPresent(this::head));
        model.marked().addListener((ListChangeListener<ReaderViewModel.Marked>) c -> refresh());
        model.selection().selected().addListener((o, before, now) -> refresh());
        model.wanted().addListener((o, before, now) -> refresh());
        model.find().hits().addListener((o, before, now) -> refresh());
        model.find().current().addListener((o, before, now) -> refresh());
        model.copies().hidden().addListener((ListChangeListener<Recipe.Part>) c -> refresh());
        model.copies().drawn().addListener((ListChangeListener<Copies.Drawn>) c -> refresh());
        if (model.isDrawn()) {
            images.survey(model.document(), survey -> {
                model.ways().set(Ways.of(survey));
                sizes.take(survey.sizes());
                measure();
            });
        }
        model.viewing().target().get().ifPresent(this::head);
        measure();
    }

    ReaderViewModel model() {
        return model;
    }

    /** How far down the strip the window's upper edge is, in pixels. */
    DoubleProperty offset() {
        return offset;
    }

    private void measure() {
        sizes.lay(strip, model.viewing());
        layOut();
    }

    private void refresh() {
        shown.values().forEach(ReaderPage::refresh);
    }

    /** Changes the sizes while what is at this height of the window stays there. */
    private void anchored(double y, Runnable change) {
        int page = strip.at(offset.get() + y);
        double share = (offset.get() + y - strip.top(page)) / Math.max(1, strip.height(page));
        change.run();
        offset.set(strip.top(page) + share * strip.height(page) - y);
    }

    /** A step larger or smaller, while what is under the pointer stays there. */
    void zoomAt(double y, boolean larger) {
        anchored(y, larger ? model.viewing()::larger : model.viewing()::smaller);
        layOut();
    }

    /** Moves the pages up by so many pixels; the analyst's own move ends the way to a place that was asked for. */
    void scrollBy(double by) {
        heading = Optional.empty();
        scrollTo(offset.get() + by);
    }

    /** A window's height further, or with -1 back. */
    void scrollByWindow(int direction) {
        scrollBy(direction * Math.max(40, sheets.getHeight() - 60));
    }

    private void scrollTo(double y) {
        offset.set(Math.clamp(y, 0, Math.max(0, strip.length() - sheets.getHeight())));
        layOut();
    }

    /** Shifts the pages sideways. */
    void scrollAcross(double by) {
        across.setValue(Math.clamp(across.getValue() + by, across.getMin(), across.getMax()));
    }

    private void head(Target target) {
        heading = Optional.of(target);
        layOut();
    }

    private void drawn(int page) {
        if (shown.containsKey(page)) shown.get(page).refresh();
        if (heading.isPresent()) layOut();
    }

    /** The pages that exist now. */
    Collection<ReaderPage> pages() {
        return shown.values();
    }

    /** The page at a point of the scene, or the one nearest to it; {@code null} while there is none. */
    ReaderPage pageAt(double sceneX, double sceneY) {
        double y = sheets.sceneToLocal(sceneX, sceneY).getY();
        return shown.get(strip.at(offset.get() + Math.clamp(y, 0, sheets.getHeight())));
    }

    /** The place in the text nearest to a point of the scene, on the page there or nearest to it; {@code null} when it has no text. */
    Place placeAt(double sceneX, double sceneY) {
        ReaderPage page = pageAt(sceneX, sceneY);
        return page == null ? null : page.placeAt(sceneX, sceneY);
    }

    /** Asks to be laid out. What is asked for while that is being done would never be heard of above, and so nothing would be laid out again. */
    private void layOut() {
        if (!isLayingOut) requestLayout();
    }

    @Override
    protected void layoutChildren() {
        isLayingOut = true;
        try {
            layOutPages();
        } finally {
            isLayingOut = false;
        }
    }

    private void layOutPages() {
        double wide = getWidth() - down.prefWidth(-1);
        sizes.fit(model.viewing(), strip, wide - 2 * SIDE, getHeight());
        boolean wider = strip.widest() + 2 * SIDE > wide + 1;
        double high = getHeight() - (wider ? across.prefHeight(-1) : 0);
        sheets.resize(wide, high);
        approach(high);
        fill(high);
        setDown(wide, high);
        setAcross(wide, high, wider);
        double left = wider ? SIDE - across.getValue() : 0;
        for (ReaderPage page : shown.values()) {
            double x = wider ? left + (strip.widest() - strip.width(page.number())) / 2 : (wide - strip.width(page.number())) / 2;
            place(page, snapPositionX(x), snapPositionY(strip.top(page.number()) - offset.get()));
        }
        model.viewing().page().set(strip.at(offset.get() + high / 3));
        drawing.draw(shown.values(), p -> strip.top(p) < offset.get() + high && strip.top(p) + strip.height(p) > offset.get());
    }

    private void place(ReaderPage page, double x, double y) {
        boolean onItsSide = model.viewing().turns().get() % 2 == 1;
        double width = strip.width(page.number());
        double height = strip.height(page.number());
        page.place(x, y, onItsSide ? height : width, onItsSide ? width : height, model.viewing().turns().get());
    }

    private void setDown(double wide, double high) {
        double range = Math.max(0, strip.length() - high);
        down.setMax(range);
        down.setVisibleAmount(range * high / Math.max(high, strip.length()));
        down.setUnitIncrement(60);
        down.setBlockIncrement(high);
        down.setValue(offset.get());
        down.setVisible(range > 0);
        down.resizeRelocate(wide, 0, down.prefWidth(-1), high);
    }

    private void setAcross(double wide, double high, boolean wider) {
        double over = wider ? strip.widest() + 2 * SIDE - wide : 0;
        // What was in the middle of a page stays there when pages become wider than the window.
        double share = across.getMax() > 0 ? across.getValue() / across.getMax() : 0.5;
        if (over != across.getMax()) {
            across.setMax(over);
            across.setValue(share * over);
        }
        across.setVisible(wider);
        across.setVisibleAmount(over * wide / Math.max(wide, strip.widest() + 2 * SIDE));
        across.resizeRelocate(0, high, wide, across.prefHeight(-1));
    }

    /** Goes where was asked for; when it is not known yet where on the page that is, once it is. */
    private void approach(double high) {
        if (heading.isEmpty() || high < 1) {
            offset.set(Math.clamp(offset.get(), 0, Math.max(0, strip.length() - high)));
            return;
        }
        Target target = heading.get();
        ReaderPage page = page(target.page());
        boolean onText = target.end() > 0;
        boolean placed = !onText || page.content().isPlaced();
        double y = target.down() * strip.height(target.page());
        if (onText && placed) {
            place(page, page.getLayoutX(), page.getLayoutY());
            Bounds at = page.bounds(target.start(), target.end());
            y = at.isEmpty() ? 0 : at.getMinY() - high / 3;
        }
        offset.set(Math.clamp(strip.top(target.page()) - (onText && placed ? 0 : PageStrip.GAP / 2) + y, 0, Math.max(0, strip.length() - high)));
        if (placed && sizes.areKnown()) heading = Optional.empty();
    }

    /** Makes the pages in sight and next to it, and lets go of the others. What is written out shows only now how tall it is. */
    private void fill(double high) {
        int first = strip.at(offset.get() - high / 2);
        int last = strip.at(offset.get() + high * 1.5);
        for (int number = first; number <= last; number++) {
            ReaderPage page = page(number);
            if (sizes.areGiven()) continue;
            double by = strip.grow(number, page.content().height(strip.width(number)));
            if (by != 0 && strip.top(number) + strip.height(number) - by < offset.get()) offset.set(offset.get() + by);
        }
        for (int number : List.copyOf(shown.keySet())) if (number < first || number > last) letGo(number);
    }

    private ReaderPage page(int number) {
        return shown.computeIfAbsent(number, n -> {
            PageContent content = sizes.areGiven() ? new PictureContent(new WordPlaces(model.markup(n))) : new WrittenContent(model.text(n), model.markup(n));
            ReaderPage page = new ReaderPage(model, n, content);
            page.setManaged(false);
            sheets.getChildren().add(page);
            return page;
        });
    }

    private void letGo(int number) {
        ReaderPage page = shown.remove(number);
        sheets.getChildren().remove(page);
        drawing.letGo(page);
    }
}
