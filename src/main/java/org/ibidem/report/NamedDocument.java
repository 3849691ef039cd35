package org.ibidem.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.CitationStyle;
import org.ibidem.model.Evidence;
import org.ibidem.model.Source;
import org.ibidem.report.print.Markup;
import org.w3c.dom.Element;

/**
 * Names a document in a note as the report's style has it. Sources: The Chicago Manual of Style, 17th ed., ch. 14; RUSI, Style Guide;
 * United Nations Editorial Manual, footnotes; ISO 690:2021.
 */
final class NamedDocument {
    private static final int SHORT_TITLE = 5;
    private static final Set<String> SMALL_WORDS = Set.of("a", "an", "and", "as", "at", "be", "by", "for", "from", "in", "is", "its", "may", "of", "on", "or",
        "the", "to", "with");
    /** The symbol by which the United Nations cite a document of theirs: {@code S/2017/742}, {@code S/RES/2371 (2017)}. */
    private static final Pattern SYMBOL = Pattern.compile("\\b[AESL]/(?:[A-Z]{2,4}(?:\\.\\d+)?/)*\\d{2,4}(?:/\\d+)?(?: \\(\\d{4}\\))?");
    private final CitationStyle style;
    private final Markup markup;
    private final Dossier dossier;
    private final Messages wording;
    private final CaseSites sites;

    NamedDocument(CitationStyle style, Markup markup, Dossier dossier, Messages wording, CaseSites sites) {
        this.style = style;
        this.markup = markup;
        this.dossier = dossier;
        this.wording = wording;
        this.sites = sites;
    }

    /** All that is known of where it was published and found. */
    void full(Element note, Evidence e) {
        switch (style) {
            case CHICAGO -> chicago(note, e);
            case RUSI -> rusi(note, e);
            case UN -> unitedNations(note, e);
            case ISO_690 -> iso690(note, e);
        }
    }

    /** As much as tells it from the others that were named before. */
    void shortened(Element note, Evidence e) {
        Optional<String> symbol = symbol(e);
        if (symbol.isPresent()) {
            markup.text(note, symbol.get());
            return;
        }
        String author = author(e);
        String title = shortTitle(e.title());
        if (style == CitationStyle.ISO_690) {
            markup.text(note, author.isBlank() ? "" : author.toUpperCase(Locale.ROOT) + ". ");
            markup.add(note, "i", "", title);
        } else {
            markup.text(note, (author.isBlank() ? "" : author + ", ") + (style == CitationStyle.RUSI ? "‘" + title + "’" : "“" + title + "”"));
        }
    }

    private void chicago(Element note, Evidence e) {
        markup.text(note, behind(author(e)) + "“" + e.title() + ",” " + behind(publisher(e)) + published(e));
        address(note, e, ", ", "");
        markup.text(note, ", " + wording.get("note.accessed", accessed(e)));
    }

    private void rusi(Element note, Evidence e) {
        markup.text(note, behind(author(e)) + "‘" + e.title() + "’, " + behind(publisher(e)) + published(e));
        address(note, e, ", <", ">");
        markup.text(note, ", " + wording.get("note.accessed", accessed(e)));
    }

    private void unitedNations(Element note, Evidence e) {
        Optional<String> symbol = symbol(e);
        if (symbol.isPresent()) {
            markup.text(note, symbol.get());
            return;
        }
        markup.text(note, behind(author(e)) + "“" + e.title() + "”, " + behind(publisher(e)) + published(e));
        address(note, e, ". " + wording.get("note.availableAt") + " ", "");
        markup.text(note, " (" + wording.get("note.accessed", accessed(e)) + ")");
    }

    private void iso690(Element note, Evidence e) {
        String author = author(e);
        markup.text(note, author.isBlank() ? "" : author.toUpperCase(Locale.ROOT) + ". ");
        markup.add(note, "i", "", e.title());
        markup.text(note, (e.url().isBlank() ? "" : " [" + wording.get("note.online") + "]") + ". " + behind(publisher(e)) + published(e)
            + " [" + wording.get("note.accessed", accessed(e)) + "]");
        address(note, e, ". " + wording.get("note.availableFrom") + " ", "");
    }

    private void address(Element note, Evidence e, String before, String after) {
        if (e.url().isBlank()) return;
        markup.text(note, before);
        sites.print(markup, note, e.url());
        markup.text(note, after);
        if (e.archiveUrl().isBlank()) return;
        markup.text(note, " (" + wording.get("note.archived") + " ");
        sites.print(markup, note, e.archiveUrl());
        markup.text(note, ")");
    }

    /** Who wrote it, or the source that it is of. */
    private String author(Evidence e) {
        return e.author().isBlank() ? dossier.source(e).map(Source::name).orElse("") : e.author();
    }

    private String publisher(Evidence e) {
        return dossier.source(e).map(Source::publisher).filter(p -> !p.equals(author(e))).orElse("");
    }

    private String published(Evidence e) {
        return e.published().isBlank() ? wording.get("note.undated") : Dates.words(e.published());
    }

    private static String accessed(Evidence e) {
        return Dates.words(e.capture().takenInAt().toString().substring(0, 10));
    }

    private static String behind(String part) {
        return part.isBlank() ? "" : part + ", ";
    }

    private Optional<String> symbol(Evidence e) {
        if (style != CitationStyle.UN) return Optional.empty();
        Matcher m = SYMBOL.matcher(e.title());
        return m.find() ? Optional.of(m.group()) : Optional.empty();
    }

    /** The first words of a long title, not ending in a word that asks for another. */
    static String shortTitle(String title) {
        List<String> words = List.of(title.split("\\s+"));
        if (words.size() <= SHORT_TITLE + 1) return title;
        int end = SHORT_TITLE;
        while (end > 2 && SMALL_WORDS.contains(words.get(end - 1).toLowerCase(Locale.ROOT))) end--;
        return String.join(" ", words.subList(0, end)).replaceFirst("[,;:]$", "") + "…";
    }
}
