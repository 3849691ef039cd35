package org.ibidem.exchange.redact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.match.LegalForms;
import org.ibidem.match.NameKind;
import org.ibidem.match.ReadName;

/**
 * How texts may say a name that an entity is given: without what is remarked behind it in brackets, without its legal form, with its last word first or its
 * first word last, and of a person any longer word of it alone. A remark is in small letters, or stands behind the names of several: {@code (deceased)}, {@code (虚构)}.
 */
final class NameForms {
    private static final Pattern BRACKETS = Pattern.compile("[(（]([^()（）]+)[)）]");
    private static final Pattern WORDS = Pattern.compile("[\\s,]+");
    private static final int SHORTEST = 4;
    private final Set<String> remarks;

    /** Of a case whose entities have these names, those of each together. */
    NameForms(Collection<Set<String>> names) {
        Set<String> once = new HashSet<>();
        this.remarks = names.stream().flatMap(ofOne -> ofOne.stream().flatMap(NameForms::bracketed).distinct()).filter(b -> !once.add(b)).collect(Collectors.toSet());
    }

    private static Stream<String> bracketed(String name) {
        return BRACKETS.matcher(name).results().map(m -> m.group(1));
    }

    /** The name and the others that say it. */
    Stream<String> of(String name, boolean person) {
        String bare = bare(name);
        NameKind kind = person ? NameKind.PERSON : NameKind.ORGANISATION;
        Stream<String> shorter = Stream.of(bare, person ? bare : LegalForms.without(bare)).filter(n -> tells(n, kind));
        Stream<String> whole = Stream.concat(Stream.of(name), shorter).distinct();
        List<String> words = List.of(WORDS.split(bare));
        if (words.size() < 2) return whole;
        Stream<String> turned = Stream.of(turned(words, words.size() - 1), turned(words, 1));
        return Stream.concat(Stream.concat(whole, turned), person ? words.stream().filter(w -> w.length() >= SHORTEST) : Stream.empty());
    }

    private String bare(String name) {
        String bare = BRACKETS.matcher(name).replaceAll(m -> isRemark(m) ? " " : Matcher.quoteReplacement(m.group())).strip();
        return bare.isEmpty() ? name : bare;
    }

    private boolean isRemark(MatchResult brackets) {
        return Character.isLowerCase(brackets.group(1).codePointAt(0)) || remarks.contains(brackets.group(1));
    }

    /** What is left of a name tells something when it is of several words, or the one is in no other names; signs of East Asia are words in themselves. */
    private static boolean tells(String name, NameKind kind) {
        if (name.codePoints().allMatch(c -> c > 0x2E80)) return name.length() > 1;
        return WORDS.split(name).length > 1 || !ReadName.of(name, kind).telling().isEmpty();
    }

    private static String turned(List<String> words, int first) {
        List<String> turned = new ArrayList<>(words.subList(first, words.size()));
        turned.addAll(words.subList(0, first));
        return String.join(" ", turned);
    }
}
