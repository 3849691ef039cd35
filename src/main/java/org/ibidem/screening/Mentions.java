package org.ibidem.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibidem.match.Folding;
import org.ibidem.match.LegalForms;
import org.ibidem.match.ReadName;
import org.ibidem.screening.list.KeptList;
import org.ibidem.screening.list.ListEntry;

/** Looks for names in what lists say of their entries, for many names in one reading of the lists. A name is found as it is written, capitals aside. */
final class Mentions {
    private static final String BETWEEN = "[^\\p{L}\\p{N}]{1,3}";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*");
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final int BEFORE = 70;
    private static final int BEHIND = 100;
    /** The names by the word of each that is looked for first. */
    private final Map<String, List<Wanted>> byWord;

    private record Wanted(String name, String word, Pattern pattern, List<Mention> found) {}

    private Mentions(List<String> names) {
        byWord = names.stream().distinct().map(Mentions::wanted).filter(w -> !w.word.isEmpty()).collect(Collectors.groupingBy(Wanted::word));
    }

    /** The entries that mention each name, at most so many. Names of which nothing is told, or that tell too little to be looked for, are not among the keys. */
    static Map<String, List<Mention>> of(List<String> names, List<KeptList> lists, int most) {
        Mentions mentions = new Mentions(names);
        if (mentions.byWord.isEmpty()) return Map.of();
        for (KeptList list : lists) list.having(mentions.byWord.keySet()).forEach(entry -> mentions.look(list, entry, most));
        Map<String, List<Mention>> found = new HashMap<>();
        mentions.byWord.values().forEach(all -> all.stream().filter(w -> !w.found.isEmpty()).forEach(w -> found.put(w.name, List.copyOf(w.found))));
        return found;
    }

    /** What is looked for are all words as they were typed, without the legal form at their ends; names none of whose words tells something are not. */
    private static Wanted wanted(String name) {
        ReadName read = ReadName.of(name, Subject.named(name).kind());
        Set<String> telling = Set.copyOf(read.telling());
        List<String> wanted = LegalForms.without(WORD.matcher(name).results().map(MatchResult::group).toList(), read.kind());
        String first = wanted.stream().filter(w -> tells(w, telling)).flatMap(KeptList::words).max(Comparator.comparingInt(String::length)).orElse("");
        Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}])" + wanted.stream().map(Pattern::quote).collect(Collectors.joining(BETWEEN)) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new Wanted(name, first, pattern, new ArrayList<>());
    }

    private static boolean tells(String word, Set<String> telling) {
        return telling.contains(APOSTROPHE.matcher(Folding.of(word)).replaceAll(""));
    }

    private void look(KeptList list, ListEntry entry, int most) {
        for (String text : entry.facts().values().stream().flatMap(List::stream).toList()) {
            for (String word : words(text)) {
                for (Wanted wanted : byWord.getOrDefault(word, List.of())) {
                    Matcher m = wanted.pattern.matcher(text);
                    boolean isKnown = !wanted.found.isEmpty() && wanted.found.getLast().entry() == entry;
                    if (!isKnown && wanted.found.size() < most && m.find()) wanted.found.add(new Mention(list.info(), entry, wanted.name, passage(text, m.start(), m.end())));
                }
            }
        }
    }

    private Set<String> words(String text) {
        return KeptList.words(text).filter(byWord::containsKey).collect(Collectors.toSet());
    }

    /** The name with a few words around it. */
    private static String passage(String text, int start, int end) {
        int from = start < BEFORE ? 0 : Math.max(0, text.indexOf(' ', start - BEFORE) + 1);
        int space = text.lastIndexOf(' ', end + BEHIND);
        int to = end + BEHIND >= text.length() || space < end ? text.length() : space;
        return (from > 0 ? "…" : "") + text.substring(Math.min(from, start), to).strip() + (to < text.length() ? "…" : "");
    }
}
