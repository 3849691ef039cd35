package org.ibidem.ui.evidence.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibidem.evidence.Excerpt;
import org.ibidem.model.Anchor;
import org.ibidem.model.Area;

/** What is lit on a page, the uppermost last: marked passages, the passage asked for, words found, what is selected, what is to be blacked out. */
final class Lights {
    private Lights() {}

    /** Words from one place to another, or a part of the page as a picture when {@code area} is set, lit in a style. */
    record Light(int start, int end, Area area, String style) {}

    static List<Light> on(ReaderViewModel model, int page) {
        List<Light> lights = new ArrayList<>();
        model.marked().stream().filter(m -> m.passage().page() == page && m.passage().anchor() != Anchor.LOST)
            .forEach(m -> lights.add(new Light(m.passage().start(), m.passage().end(), m.passage().area().orElse(null), PassageColour.of(m))));
        model.wanted().get().filter(p -> p.page() == page && p.anchor() != Anchor.LOST).ifPresent(p -> lights.add(new Light(p.start(), p.end(), p.area().orElse(null), "mark-wanted")));
        Optional<DocumentFind.Hit> shown = model.find().shown();
        for (DocumentFind.Hit hit : model.find().hits().get()) {
            String style = shown.filter(hit::equals).isPresent() ? "mark-hit-shown" : "mark-hit";
            if (hit.page() == page) lights.add(new Light(hit.start(), hit.end(), null, style));
        }
        model.selection().selected().get().map(Excerpt::places).stream().flatMap(List::stream).filter(s -> s.page() == page)
            .forEach(s -> lights.add(new Light(s.start(), s.end(), s.area(), "mark-selected")));
        model.copies().hidden().stream().filter(p -> p.page() == page).forEach(p -> lights.add(new Light(p.start(), p.end(), p.area(), "mark-hidden")));
        return lights;
    }
}
