package org.ibidem.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibidem.evidence.WordPlaces;
import org.ibidem.evidence.extract.Extractor;
import org.ibidem.evidence.extract.KnownText;
import org.ibidem.evidence.extract.PageImage;
import org.ibidem.evidence.extract.Recipe;
import org.ibidem.model.Area;
import org.ibidem.model.Derived;
import org.ibidem.model.Evidence;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;

/** PRE-21: passages that are cited, and so can be read, although a picture in the report shows their place painted over, or may do so. */
final class CoveredQuotes {
    private static final int FEW_PIXELS = 10_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private final Draft draft;
    private final Extractor reading;
    private final Map<CitedPage, float[]> places = new HashMap<>();

    /** @param reading tells where the words of a page are */
    CoveredQuotes(Draft draft, Extractor reading) {
        this.draft = draft;
        this.reading = reading;
    }

    /** Asked when all is cited and shown that will be. */
    List<ReportFinding> findings() {
        return draft.pictured.stream().flatMap(this::madeOf).distinct().flatMap(this::of).distinct().toList();
    }

    /** A picture and all from which it was made in turn: who cuts a covered picture has covered it. */
    private Stream<Evidence> madeOf(Evidence picture) {
        return Stream.iterate(Optional.of(picture), Optional::isPresent, e -> e.map(Evidence::derivedFromId).flatMap(draft.dossier::evidence)).map(Optional::orElseThrow);
    }

    private Stream<ReportFinding> of(Evidence copy) {
        List<Recipe.Part> covered = covered(copy);
        List<ReportFinding> found = new ArrayList<>();
        draft.seen.passages().forEach((page, passages) -> {
            if (!page.document().id().equals(copy.derivedFromId())) return;
            passages.values().forEach(p -> sentence(p, covered, page).ifPresent(key -> found.add(new ReportFinding(key, page.document().ref().toString(), copy.ref() + ", " + Notes.place(draft.wording, p)))));
        });
        return found.stream();
    }

    /** What is to be said of a passage: that it is covered, or that nobody knows, for a page does not tell where all is that was read from it. */
    private Optional<String> sentence(Passage passage, List<Recipe.Part> covered, CitedPage page) {
        List<Recipe.Part> there = covered.stream().filter(part -> part.page() == passage.page()).toList();
        if (there.stream().anyMatch(part -> isUnder(passage, part, page))) return Optional.of("PRE-21.quote");
        boolean unplaced = there.stream().anyMatch(part -> part.area() != null) && hasUnplaced(passage, page);
        return unplaced ? Optional.of("PRE-21.unplaced") : Optional.empty();
    }

    /** Whether there is a word of the passage of which no letter has a place. */
    private boolean hasUnplaced(Passage passage, CitedPage page) {
        if (passage.area().isPresent()) return false;
        return WORD.matcher(passage.quote()).results().anyMatch(w -> LitPage.Lit.of("", boxes(page), passage.start() + w.start(), passage.start() + w.end()).areas().isEmpty());
    }

    /** The parts of its document that a copy covers; none when it covers nothing. */
    private List<Recipe.Part> covered(Evidence copy) {
        return draft.target.where(Derived.class, "evidenceId", copy.id()).stream().filter(d -> d.kind().equals("redact")).map(Derived::recipe).map(Recipe::read)
            .flatMap(Optional::stream).map(Recipe::parts).flatMap(List::stream).toList();
    }

    private boolean isUnder(Passage passage, Recipe.Part part, CitedPage page) {
        if (part.area() == null) return passage.start() < part.end() && passage.end() > part.start();
        return areas(passage, page).stream().anyMatch(a -> meet(a, part.area()));
    }

    private List<Area> areas(Passage passage, CitedPage page) {
        return LitPage.Lit.of("", passage, passage.area().isPresent() ? new float[0] : boxes(page)).areas();
    }

    private float[] boxes(CitedPage page) {
        return places.computeIfAbsent(page, this::places);
    }

    private static boolean meet(Area a, Area b) {
        return a.x() < b.x() + b.width() && b.x() < a.x() + a.width() && a.y() < b.y() + b.height() && b.y() < a.y() + a.height();
    }

    private float[] places(CitedPage page) {
        List<PageText> texts = draft.target.where(PageText.class, "evidenceId", page.document().id());
        PageImage drawn = draft.target.originals().has(page.document().sha256()) ? reading.draw(draft.target.originals(), page.document(), "", page.page(), FEW_PIXELS, KnownText.of(texts, page.page())) : PageImage.none();
        return WordPlaces.of(texts, page.page()).with(drawn.boxes());
    }
}
