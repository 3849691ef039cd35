package org.ibidem.suggest;

import java.util.Comparator;
import java.util.Optional;
import org.ibidem.casefile.Case;
import org.ibidem.evidence.Excerpt;
import org.ibidem.evidence.Selected;
import org.ibidem.model.Suggestion;
import org.ibidem.suggest.name.KnownNames;
import org.ibidem.suggest.name.Names;

/** Tells what selected words seem to name, so that a new entity is offered as that kind of thing. */
public final class LikelyKind {
    private static final int AROUND = 120;
    private final Case target;
    private final Identifiers identifiers = new Identifiers("");
    private final Names names = new Names(KnownNames.NONE);

    /** Asks what was found in the texts of this case before it judges by itself. */
    public LikelyKind(Case target) {
        this.target = target;
    }

    /** The schema that these words belong to; empty when nothing speaks for one. */
    public Optional<String> of(Excerpt words) {
        return kind(words).map(kind -> Target.of(kind).schema());
    }

    private Optional<String> kind(Excerpt words) {
        Selected first = words.places().getFirst();
        return identifier(words.value()).or(() -> found(first)).or(() -> name(first));
    }

    /** An identifier that is most of the words; the rest says what it is, as in {@code IMO 9074729}. */
    private Optional<String> identifier(String value) {
        return identifiers.in(value).stream().filter(i -> 2 * (i.end() - i.start()) >= value.length()).map(Identifier::kind).findFirst();
    }

    /** What was found in the document where the words stand: the longest, should there be several. */
    private Optional<String> found(Selected place) {
        return target.where(Suggestion.class, "evidenceId", place.evidence()).stream()
            .filter(s -> s.page() == place.page() && s.start() < place.end() && place.start() < s.end() && !s.kind().equals(WatchTerms.KIND))
            .max(Comparator.comparingInt(s -> s.end() - s.start())).map(Suggestion::kind);
    }

    /** A name among the words, judged by what stands around them. */
    private Optional<String> name(Selected place) {
        int from = Math.max(0, place.start() - AROUND);
        String text = place.pageText().substring(from, Math.min(place.pageText().length(), place.end() + AROUND));
        return names.in(text).stream().filter(n -> n.start() + from < place.end() && place.start() < n.end() + from)
            .max(Comparator.comparingInt(n -> n.end() - n.start())).map(n -> n.kind().word());
    }
}
