package org.ibidem.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How one Hangul syllable may be written in Latin letters, by the Revised Romanisation of 2000, by McCune-Reischauer without its
 * marks, as the North writes names abroad, and as people write their own; and in Cyrillic letters, by Kontsevich's table and as Russian writes the
 * names of leaders. Syllables are taken apart as Unicode composes them
 * (The Unicode Standard, section 3.12).
 */
final class HangulSyllables {
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int VOWELS = 21;
    private static final int ENDS = 28;
    private static final String[] INITIAL = "g,k kk,gg n d,t tt,dd r,l,n m b,p pp,bb s ss,s - j,ch jj,tch ch k,kh t,th p,ph h".split(" ");
    private static final String[] VOWEL = ("a ae,ai ya yae eo,o,u e yeo,yo,yu,you ye o wa wae oe,oi yo u,oo wo we wi yu,yoo eu,u ui,eui,ee,i i,ee").split(" ");
    private static final String[] END = "- k,g k k n n n t l k m l l l p l m p,b p t t ng t t k t p -".split(" ");
    private static final String[] CYRILLIC_INITIAL = "к,г кк н т,д тт р,л м п,б пп с сс - ч,дж чч чх кх тх пх х".split(" ");
    private static final String[] CYRILLIC_VOWEL = "а э я йя о,е,э е,э ё,е е,йе о ва вэ ве ё,е у во ве ви ю ы ый,ы и".split(" ");
    private static final String[] CYRILLIC_END = "- к к к н н н т ль,р к м ль ль ль п ль м п п т т н,нъ т т к т п -".split(" ");
    /** Ends that names have; compound ends would only make the reverse table larger. */
    private static final int[] NAME_ENDS = {0, 1, 4, 8, 16, 17, 21};
    private static final Map<String, String> CUSTOMARY = Map.ofEntries(
        Map.entry("이", "lee,yi,rhee,ri,li,rhie"), Map.entry("리", "lee,yi,rhee,i,li"), Map.entry("박", "park"), Map.entry("최", "choi,choe"),
        Map.entry("정", "jung,chung,cheong,joung"), Map.entry("조", "joh"), Map.entry("오", "oh"), Map.entry("우", "woo,wu"),
        Map.entry("임", "lim,rim,yim"), Map.entry("림", "im,yim"), Map.entry("유", "ryu,ryoo,you,lyu"), Map.entry("류", "yu,yoo,you"),
        Map.entry("노", "roh,noh,ro"), Map.entry("로", "roh,noh,no"), Map.entry("신", "shin"), Map.entry("심", "shim"), Map.entry("시", "shi"),
        Map.entry("식", "shik"), Map.entry("실", "shil"), Map.entry("안", "ahn"), Map.entry("허", "hur,huh"), Map.entry("백", "paik,baik,back"),
        Map.entry("손", "sohn"), Map.entry("서", "suh"), Map.entry("고", "koh"), Map.entry("순", "soon"), Map.entry("나", "ra"), Map.entry("라", "na"),
        Map.entry("양", "ryang"), Map.entry("량", "yang"), Map.entry("여", "ryo,ryeo"), Map.entry("려", "yo,yeo"), Map.entry("녀", "nyo,nyeo"),
        Map.entry("용", "ryong,yong"), Map.entry("룡", "yong"), Map.entry("영", "young,ryong"), Map.entry("연", "ryon"), Map.entry("현", "hyun"));
    private static final Map<String, Set<String>> READINGS = readings();

    private HangulSyllables() {}

    static boolean isOne(int codePoint) {
        return FIRST <= codePoint && codePoint <= LAST;
    }

    /** The ways to write a syllable, the Revised Romanisation's first. */
    static Set<String> spellings(int syllable) {
        Set<String> all = joined(syllable, INITIAL, VOWEL, END);
        all.addAll(List.of(CUSTOMARY.getOrDefault(Character.toString(syllable), "").split(",")));
        all.remove("");
        return all;
    }

    /** A syllable as names have it: by the Revised Romanisation, but where that is one letter, which would be read as an initial, as it is customary. */
    static String ofName(int syllable) {
        String revised = spellings(syllable).iterator().next();
        return revised.length() > 1 ? revised : CUSTOMARY.getOrDefault(Character.toString(syllable), revised).split(",")[0];
    }

    /** The ways to write a syllable in Cyrillic letters, Kontsevich's first. */
    static Set<String> cyrillic(int syllable) {
        return joined(syllable, CYRILLIC_INITIAL, CYRILLIC_VOWEL, CYRILLIC_END);
    }

    /** What stands in tables of letters for the initial, the vowel and the end of a syllable; a hyphen for no letter. */
    static String[] letters(int syllable, String[] initials, String[] vowels, String[] ends) {
        int at = syllable - FIRST;
        return new String[] {initials[at / (VOWELS * ENDS)], vowels[at / ENDS % VOWELS], ends[at % ENDS]};
    }

    private static Set<String> joined(int syllable, String[] initials, String[] vowels, String[] ends) {
        String[] written = letters(syllable, initials, vowels, ends);
        Set<String> all = new LinkedHashSet<>();
        for (String initial : choices(written[0])) {
            for (String vowel : choices(written[1])) {
                for (String end : choices(written[2])) all.add(initial + vowel + end);
            }
        }
        return all;
    }

    private static List<String> choices(String listed) {
        return List.of(listed.replace("-", "").split(",", -1));
    }

    /** The syllables that may be written so; empty when none that names use. */
    static Set<String> readings(String written) {
        return READINGS.getOrDefault(written, Set.of());
    }

    private static Map<String, Set<String>> readings() {
        Map<String, Set<String>> readings = new HashMap<>();
        for (int lead = 0; lead < INITIAL.length * VOWELS; lead++) {
            for (int end : NAME_ENDS) {
                int syllable = FIRST + lead * ENDS + end;
                Set<String> written = spellings(syllable);
                written.addAll(cyrillic(syllable));
                for (String spelling : written) readings.computeIfAbsent(spelling, k -> new TreeSet<>()).add(Character.toString(syllable));
            }
        }
        return Map.copyOf(readings);
    }

    /** The ways to read a word as two syllables written together: {@code changhyok} as {@code chang} and {@code hyok}. */
    static List<List<String>> split(String latin) {
        List<List<String>> ways = new ArrayList<>();
        for (int at = 1; at < latin.length(); at++) {
            if (READINGS.containsKey(latin.substring(0, at)) && READINGS.containsKey(latin.substring(at))) {
                ways.add(List.of(latin.substring(0, at), latin.substring(at)));
            }
        }
        return ways;
    }
}
