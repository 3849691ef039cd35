package org.ibidem.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ibidem.evidence.extract.Recipe;
import org.ibidem.model.Area;
import org.ibidem.model.Markup;
import org.ibidem.model.PageText;

/** Where the recognised words of a page are, which the drawing of the page cannot tell. */
public final class WordPlaces {
    private final List<Markup> words;

    /** The words among what is known of a page's text. */
    public WordPlaces(List<Markup> markup) {
        this.words = markup.stream().filter(m -> m.kind() == Markup.Kind.PLACE).toList();
    }

    /** Those of a page, counted from 1, among the texts of its document. */
    public static WordPlaces of(List<PageText> texts, int page) {
        return new WordPlaces(PageText.marked(texts).getOrDefault(page, List.of()));
    }

    private static Optional<Area> area(Markup word) {
        return Area.parse(word.detail());
    }

    /** The places of the page's characters, four numbers each, with those of recognised words added; each character has its share of its word. */
    public float[] with(float[] drawn) {
        if (words.isEmpty()) return drawn;
        int end = words.stream().mapToInt(Markup::end).max().orElse(0);
        float[] all = new float[Math.max(drawn.length, end * 4)];
        Arrays.fill(all, Float.NaN);
        System.arraycopy(drawn, 0, all, 0, drawn.length);
        boolean upwards = runsBack(true);
        boolean leftwards = runsBack(false);
        for (Markup word : words) area(word).ifPresent(area -> place(word, area, isDown(word, area) ? upwards : leftwards, all));
        return all;
    }

    /** A word that is taller than it is wide runs down the page, or up it, as on a page that lies on its side. */
    private static boolean isDown(Markup word, Area area) {
        return word.end() - word.start() > 2 && area.height() > area.width();
    }

    /**
     * Whether words run up the page, or from right to left, as on a page that lies on its other side or upside down: most then have the next
     * one of their line before them. So they have in scripts that are written from the right.
     */
    private boolean runsBack(boolean down) {
        int onward = 0;
        for (int i = 0; i + 1 < words.size(); i++) {
            Area one = area(words.get(i)).orElse(Area.WHOLE);
            Area next = area(words.get(i + 1)).orElse(Area.WHOLE);
            boolean alike = isDown(words.get(i), one) == down && isDown(words.get(i + 1), next) == down;
            double middle = down ? next.x() + next.width() / 2 - one.x() : next.y() + next.height() / 2 - one.y();
            boolean level = middle > 0 && middle < (down ? one.width() : one.height());
            if (alike && level) onward += Double.compare(down ? next.y() : next.x(), down ? one.y() : one.x());
        }
        return onward < 0;
    }

    private static void place(Markup word, Area area, boolean back, float[] all) {
        int letters = Math.max(1, word.end() - word.start());
        boolean down = isDown(word, area);
        double wide = down ? area.width() : area.width() / letters;
        double tall = down ? area.height() / letters : area.height();
        for (int i = 0; i < letters; i++) {
            int at = (word.start() + i) * 4;
            int before = back ? letters - 1 - i : i;
            all[at] = (float) (area.x() + (down ? 0 : before * wide));
            all[at + 1] = (float) (area.y() + (down ? before * tall : 0));
            all[at + 2] = (float) wide;
            all[at + 3] = (float) tall;
        }
    }

    /** What is to be painted over to hide a place: recognised words by where they are, for the page itself has no such words. */
    public List<Recipe.Part> parts(Selected place) {
        List<Markup> hidden = words.stream().filter(w -> place.area() == null && w.start() < place.end() && w.end() > place.start()).toList();
        List<Recipe.Part> parts = new ArrayList<>();
        hidden.forEach(w -> area(w).ifPresent(area -> parts.add(new Recipe.Part(place.page(), 0, 0, area))));
        if (hidden.isEmpty()) parts.add(new Recipe.Part(place.page(), place.start(), place.end(), place.area()));
        else if (place.start() < words.getFirst().start()) parts.add(new Recipe.Part(place.page(), place.start(), Math.max(place.start(), words.getFirst().start() - 1), null));
        return parts;
    }
}
