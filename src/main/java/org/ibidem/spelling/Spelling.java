package org.ibidem.spelling;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads a text in Markdown for words that neither a dictionary nor the case has. What is no prose is not read: citations, addresses, code, abbreviations, words of other scripts. */
public final class Spelling {
    private static final Pattern NO_PROSE = Pattern.compile("\\[[@#][^\\[\\]]*]|`[^`]*`|\\b(?:https?|hxxps?|ftp)://\\S+|\\S+@\\S+|[\\p{L}\\p{N}-]+(?:\\.|\\[\\.])[\\p{L}\\p{N}][\\p{L}\\p{N}.\\[\\]-]*|(?<![\\p{L}\\p{N}])/\\S+|</?\\p{L}[^<>]*>");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}_])\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*(?![\\p{L}\\p{N}_])");
    private static final Pattern PIECES = Pattern.compile("[^\\p{L}\\p{M}'’]+");
    private final Speller speller;
    private final UnicodeScript script;
    private final Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /** A word that is not known, and where it stands. */
    public record Misspelt(int start, int end, String word) {}

    /** Reads texts of this language; what is written as in {@code known}, which may be names of several words, is right. */
    public Spelling(String language, Speller speller, Set<String> known) {
        this.speller = speller;
        this.script = language.equals("ko") ? UnicodeScript.HANGUL : UnicodeScript.LATIN;
        known.forEach(name -> this.known.addAll(List.of(PIECES.split(name))));
    }

    /** The words that are not known, in order. */
    public List<Misspelt> in(String text) {
        String prose = NO_PROSE.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
        return WORD.matcher(prose).results().filter(m -> !isRight(m.group())).map(m -> new Misspelt(m.start(), m.end(), m.group())).toList();
    }

    private boolean isRight(String word) {
        if (word.length() < 2 || word.equals(word.toUpperCase(Locale.ROOT)) && script == UnicodeScript.LATIN) return true;
        if (!word.codePoints().filter(Character::isLetter).allMatch(c -> UnicodeScript.of(c) == script)) return true;
        return known.contains(word) || known.contains(word.replaceFirst("['’]s?$", "")) || speller.isRight(word);
    }

    /** Words that may have been meant, the likeliest first. */
    public List<String> suggestions(String word) {
        return speller.suggestions(word);
    }
}
