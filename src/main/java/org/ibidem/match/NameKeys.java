package org.ibidem.match;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a name written in one script may stand in another. All Latin forms are lower case without marks. */
public final class NameKeys {
    private static final Transliterator ANY = Transliterator.getInstance("Any-Latin; NFD; [[:M:][:Lm:]] Remove; Latin-ASCII; Lower");
    private static final Transliterator HAN = Transliterator.getInstance("Han-Latin/Names; NFD; [:M:] Remove; Lower");
    private static final Pattern LATIN_WORD = Pattern.compile("[a-z]+");
    private static final int LONGEST = 4;
    private static final Set<String> SURNAMES = Set.of(("김 이 리 박 최 정 강 조 윤 장 임 림 한 오 서 신 권 황 안 송 류 유 전 홍 고 문 양 량 손 배 백 허 남 심 노 로 하 곽 성 차 주 우 구 "
        + "나 라 민 진 지 엄 채 원 천 방 공 현 함 변 염 여 려 추 도 소 석 선 설 마 길 연 위 표 명 기 반 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용 룡 태 계 승 사 간 독").split(" "));
    private static final Set<String> LONG_SURNAMES = Set.of("남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방");

    private NameKeys() {}

    /**
     * A word of another alphabet in Latin letters ({@code Путин}: {@code putin}); empty for one that is Latin already, or is written
     * in Han, Hangul or kana, whose readings {@link #spellings} gives. Vowels that the script leaves out stay out. Source: Unicode
     * CLDR transforms.
     */
    public static String latin(String word) {
        if (word.codePoints().noneMatch(NameKeys::isOfAnotherAlphabet)) return "";
        String latin = ANY.transliterate(word);
        return LATIN_WORD.matcher(latin).matches() ? latin : "";
    }

    private static boolean isOfAnotherAlphabet(int codePoint) {
        if (codePoint < 0x370) return false;
        return switch (Character.UnicodeScript.of(codePoint)) {
            case CYRILLIC, GREEK, ARABIC, HEBREW, ARMENIAN, GEORGIAN -> true;
            default -> false;
        };
    }

    /**
     * The ways each syllable of a Korean or Chinese name of two to four characters is written in Latin letters, the family name's
     * first; empty when the text is no such name.
     */
    public static List<Set<String>> spellings(String name) {
        int[] signs = name.codePoints().toArray();
        if (signs.length < 2 || signs.length > LONGEST) return List.of();
        if (name.codePoints().allMatch(HangulSyllables::isOne)) return isKorean(name) ? inLatin(syllables(name)) : List.of();
        boolean han = name.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        return han ? han(name) : List.of();
    }

    private static boolean isKorean(String name) {
        return SURNAMES.contains(name.substring(0, 1)) || LONG_SURNAMES.contains(name.substring(0, 2));
    }

    /** The ways each syllable of a Korean name in Hangul is written in Cyrillic letters; empty when the text is no such name. */
    public static List<Set<String>> cyrillicSpellings(String name) {
        boolean hangul = name.length() > 1 && name.length() <= LONGEST && name.codePoints().allMatch(HangulSyllables::isOne);
        return hangul && isKorean(name) ? inCyrillic(syllables(name)) : List.of();
    }

    private static List<Set<String>> syllables(String name) {
        return name.codePoints().mapToObj(c -> Set.of(Character.toString(c))).toList();
    }

    /** How syllables of Hangul, several at a place where it is not known which, are written in Latin letters. */
    public static List<Set<String>> inLatin(List<Set<String>> syllables) {
        return written(syllables, HangulSyllables::spellings);
    }

    /** How syllables of Hangul, several at a place where it is not known which, are written in Cyrillic letters. */
    public static List<Set<String>> inCyrillic(List<Set<String>> syllables) {
        return written(syllables, HangulSyllables::cyrillic);
    }

    private static List<Set<String>> written(List<Set<String>> syllables, IntFunction<Set<String>> how) {
        return syllables.stream().<Set<String>>map(any -> any.stream().flatMap(s -> how.apply(s.codePointAt(0)).stream()).collect(Collectors.toCollection(LinkedHashSet::new))).toList();
    }

    private static List<Set<String>> han(String name) {
        List<Set<String>> spellings = new ArrayList<>();
        for (String syllable : HAN.transliterate(name).strip().split("\\s+")) {
            if (!LATIN_WORD.matcher(syllable).matches()) return List.of();
            spellings.add(new LinkedHashSet<>(List.of(syllable)));
        }
        return spellings.size() == name.codePointCount(0, name.length()) ? spellings : List.of();
    }

    /**
     * The syllables a Korean name in Latin or Cyrillic letters may be made of, the family name's first: {@code Kim Chang-hyok}, {@code Changhyok Kim}
     * and {@code Ким Чхан Хёк} give 김, then 창 and 장, then 혁; {@code chang hyok}, a given name alone, 창 and 장, then 혁. Several ways to read it where more than
     * one fits; none when the words are no such name.
     */
    public static List<List<Set<String>>> hangul(List<String> words) {
        if (words.size() < 2 || words.size() > LONGEST) return List.of();
        List<String> lower = words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        List<String> turned = new ArrayList<>(lower.subList(0, lower.size() - 1));
        turned.addFirst(lower.getLast());
        return Stream.of(inOrder(lower), inOrder(turned), givenName(lower)).filter(name -> !name.isEmpty()).toList();
    }

    /**
     * The Han characters, simplified, that a Chinese name in Pinyin or in Wade-Giles may be written in, syllable by syllable, the family name's first: {@code Xi Jinping} and
     * {@code Hsi Chin-p'ing} give 习, 席 and others, then those read {@code jin}, then those read {@code ping}. Several ways where it can be read so; none when the words are no such name.
     */
    public static List<List<Set<String>>> han(List<String> words) {
        return HanNames.of(words);
    }

    /** A Chinese name as Russian writes it, in Pinyin; empty when it is none. */
    public static String pinyin(String cyrillic) {
        return ChineseInCyrillic.pinyin(cyrillic);
    }

    /** Two syllables, of which the first need not be a family name's. */
    private static List<Set<String>> givenName(List<String> words) {
        List<Set<String>> syllables = words.stream().map(HangulSyllables::readings).toList();
        return syllables.size() == 2 && syllables.stream().noneMatch(Set::isEmpty) ? syllables : List.of();
    }

    private static List<Set<String>> inOrder(List<String> words) {
        Set<String> family = new TreeSet<>(HangulSyllables.readings(words.getFirst()));
        family.retainAll(SURNAMES);
        if (family.isEmpty()) return List.of();
        List<Set<String>> name = new ArrayList<>(List.of(family));
        for (String word : words.subList(1, words.size())) {
            Set<String> readings = HangulSyllables.readings(word);
            if (!readings.isEmpty()) name.add(readings);
            else if (words.size() == 2) name.addAll(together(word));
            else return List.of();
        }
        return name.size() == 1 ? List.of() : name;
    }

    private static List<Set<String>> together(String word) {
        Set<String> first = new TreeSet<>();
        Set<String> second = new TreeSet<>();
        for (List<String> way : HangulSyllables.split(word)) {
            first.addAll(HangulSyllables.readings(way.get(0)));
            second.addAll(HangulSyllables.readings(way.get(1)));
        }
        return first.isEmpty() ? List.of() : List.of(first, second);
    }
}
