package org.ibidem.match;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibidem.match.NameForm.System;

/** A name in Latin letters, and by which system it came there. Names of several readings have several. Source of the transforms: Unicode CLDR. */
record Romanised(String text, System system) {
    private static final String PLAIN = "NFD; [[:M:][:Lm:]] Remove; Latin-ASCII";
    private static final Transliterator MARKS = Transliterator.getInstance(PLAIN);
    private static final Transliterator ANY = Transliterator.getInstance("Any-Latin; " + PLAIN);
    private static final Transliterator RUSSIAN = Transliterator.getInstance("Russian-Latin/BGN; " + PLAIN);
    private static final Transliterator UKRAINIAN = Transliterator.getInstance("Ukrainian-Latin/BGN; " + PLAIN);
    private static final Transliterator HAN = Transliterator.getInstance("Han-Latin/Names; " + PLAIN);

    static List<Romanised> of(String name, NameKind kind) {
        if (name.chars().allMatch(c -> c < 128)) return List.of(new Romanised(name, System.WRITTEN));
        Scripts scripts = Scripts.of(name);
        List<Romanised> all = new ArrayList<>();
        if (scripts.has(UnicodeScript.HANGUL)) hangul(name, System.REVISED, all);
        else if (scripts.has(UnicodeScript.HAN) && !scripts.has(UnicodeScript.HIRAGANA) && !scripts.has(UnicodeScript.KATAKANA)) han(name, all);
        else if (scripts.has(UnicodeScript.CYRILLIC)) cyrillic(name, all);
        else if (scripts.has(UnicodeScript.ARABIC) || scripts.has(UnicodeScript.HEBREW)) all.add(new Romanised(ANY.transliterate(Abjad.prepared(name)), System.CONSONANTS_ONLY));
        else if (scripts.byScript().keySet().equals(Set.of(UnicodeScript.LATIN))) latin(name, all);
        else all.add(new Romanised(ANY.transliterate(name), System.OTHER_SCRIPT));
        if (kind != NameKind.PERSON && !scripts.has(UnicodeScript.LATIN) && !scripts.has(UnicodeScript.ARABIC)) translated(name, all);
        return all;
    }

    /** Without its marks, and with the two letters that stand for some: {@code Müller} is {@code Muller} and {@code Mueller}. */
    private static void latin(String name, List<Romanised> all) {
        all.add(new Romanised(MARKS.transliterate(name), System.LATIN_MARKS));
        String two = Umlauts.asTwo(name);
        if (!two.equals(name)) all.add(new Romanised(MARKS.transliterate(two), System.LATIN_MARKS));
    }

    private static void hangul(String name, System system, List<Romanised> all) {
        boolean apart = name.length() <= 4;
        all.add(new Romanised(name.codePoints().mapToObj(c -> HangulSyllables.isOne(c) ? apart ? HangulSyllables.ofName(c) + " " : HangulSyllables.spellings(c).iterator().next()
            : Character.toString(c)).collect(Collectors.joining()), system));
    }

    private static void han(String name, List<Romanised> all) {
        all.add(new Romanised(HAN.transliterate(name), System.PINYIN));
        String read = Hanja.read(name);
        if (!read.isEmpty()) hangul(read, System.KOREAN_READING, all);
    }

    private static void cyrillic(String name, List<Romanised> all) {
        all.add(new Romanised((Scripts.isUkrainian(name) ? UKRAINIAN : RUSSIAN).transliterate(name).replace("\u00B7", ""), System.CYRILLIC));
        KoreanInCyrillic.latin(name).forEach(korean -> all.add(new Romanised(korean, System.KOREAN_IN_CYRILLIC)));
        String chinese = ChineseInCyrillic.pinyin(name);
        if (!chinese.isEmpty()) all.add(new Romanised(chinese, System.CHINESE_IN_CYRILLIC));
    }

    private static void translated(String name, List<Romanised> all) {
        String english = Glossary.translated(name);
        if (english.equals(name)) return;
        Romanised rest = english.chars().allMatch(c -> c < 128) ? new Romanised(english, System.WRITTEN) : plain(english);
        all.add(new Romanised(rest.text, System.TRANSLATED));
    }

    private static Romanised plain(String mixed) {
        List<Romanised> rest = new ArrayList<>();
        if (Scripts.of(mixed).has(UnicodeScript.HANGUL)) hangul(mixed, System.TRANSLATED, rest);
        else rest.add(new Romanised(ANY.transliterate(mixed), System.TRANSLATED));
        return rest.getFirst();
    }
}
