package org.ibidem.exchange.redact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibidem.casefile.Case;
import org.ibidem.evidence.Derivation;
import org.ibidem.evidence.extract.Recipe;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Area;
import org.ibidem.model.Derived;
import org.ibidem.model.Evidence;
import org.ibidem.model.Ref;

/**
 * Documents of which a profile hides parts of pages: a copy of each, made as in the reader of pictures alone and hashed anew, goes in place of the
 * document, which stays at home. A copy that was made so before is used again.
 */
final class PaintedCopies {
    private static final Messages MESSAGES = Messages.of(PaintedCopies.class);
    private final Case open;

    PaintedCopies(Case open) {
        this.open = open;
    }

    /** The same profile with the documents left out whose copies are in the case now. @throws UserProblem when a document is not there or cannot be painted over */
    Profile made(Profile profile) {
        Map<String, List<HiddenArea>> areas = profile.areas().stream().collect(Collectors.groupingBy(HiddenArea::document));
        Set<String> documents = new LinkedHashSet<>(profile.documents());
        areas.forEach((document, parts) -> {
            make(document, parts);
            documents.add(document);
        });
        return profile.leavingOut(List.copyOf(documents));
    }

    private void make(String ref, List<HiddenArea> parts) {
        Evidence document = open.byRef(Evidence.class, Ref.parse(ref).orElseThrow()).orElseThrow(() -> new UserProblem(MESSAGES, "profile.absent", ref));
        boolean isDrawn = document.mediaType().equals("application/pdf") || document.mediaType().startsWith("image/");
        if (!isDrawn || parts.stream().anyMatch(p -> p.page() < 1 || p.page() > document.pages())) throw new UserProblem(MESSAGES, "profile.area", ref);
        List<Recipe.Part> painted = parts.stream().map(p -> new Recipe.Part(p.page(), 0, 0, Area.parse(p.area()).orElseThrow())).toList();
        if (!isThere(document, painted)) new Derivation(open, "").redact(document, painted);
    }

    private boolean isThere(Evidence document, List<Recipe.Part> painted) {
        String recipe = Recipe.redact(painted).written();
        return open.where(Evidence.class, "derivedFromId", document.id()).stream().flatMap(c -> open.where(Derived.class, "evidenceId", c.id()).stream()).anyMatch(d -> d.recipe().equals(recipe));
    }
}
