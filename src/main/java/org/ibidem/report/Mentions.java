package org.ibidem.report;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Entity;
import org.ibidem.model.Ref;

/** Where a text mentions an entity by its number, {@code [@N-7]}: it reads by the name the case has now, or by words given for it, {@code [@N-7, the brand]}. */
public final class Mentions {
    private static final Pattern CITATION = Pattern.compile("\\[(@[^\\[\\]]{1,300})]");
    private static final Pattern MENTION = Pattern.compile("@(N-\\d{1,9})(?:\\s*,\\s*([^;\\]]{1,80}))?");

    private Mentions() {}

    /** Whether what stands within the brackets begins with a mention, so that it is read in its sentence and not set behind it. */
    static boolean isFirst(String inside) {
        return MENTION.matcher(inside.strip()).lookingAt();
    }

    /** The thing of this number; empty for relations, documents, and what is not there. */
    static Optional<Entity> thing(Ref ref, Case open, Dossier dossier) {
        return ref.series() == Ref.Series.N ? open.byRef(Entity.class, ref).flatMap(e -> dossier.entity(e.id())) : Optional.empty();
    }

    /** A text in which each thing that is mentioned stands with its name, as it will be read; citations stay as they are written. */
    public static String told(String text, Case open, Dossier dossier) {
        return CITATION.matcher(text).replaceAll(m -> Matcher.quoteReplacement(told(m, open, dossier)));
    }

    private static String told(MatchResult citation, Case open, Dossier dossier) {
        StringBuilder names = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        for (String part : citation.group(1).split(";")) {
            Optional<String> name = name(part.strip(), open, dossier);
            StringBuilder to = name.isPresent() ? names : rest;
            to.append(to.isEmpty() ? "" : name.isPresent() ? ", " : "; ").append(name.orElse(part.strip()));
        }
        if (names.isEmpty()) return citation.group();
        return names + (rest.isEmpty() ? "" : " [" + rest + "]");
    }

    private static Optional<String> name(String part, Case open, Dossier dossier) {
        Matcher one = MENTION.matcher(part);
        if (!one.matches()) return Optional.empty();
        Optional<Entity> thing = Ref.parse(one.group(1)).flatMap(ref -> thing(ref, open, dossier));
        return thing.map(e -> one.group(2) == null ? dossier.caption(e.id()) : one.group(2).strip());
    }
}
