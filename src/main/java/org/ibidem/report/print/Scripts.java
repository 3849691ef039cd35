package org.ibidem.report.print;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Splits text into runs of one script, so that each can have its fonts, its language and its direction. */
public enum Scripts {
    LATIN("", ""), CYRILLIC("val", "ru-RU"), HANGUL("eastAsia", "ko-KR"), HAN("eastAsia", "zh-CN"), KANA("eastAsia", "ja-JP"), ARABIC("bidi", "ar-SA"),
    HEBREW("bidi", "he-IL"), THAI("bidi", "th-TH");

    private final String kind;
    private final String language;

    Scripts(String kind, String language) {
        this.kind = kind;
        this.language = language;
    }

    /** Text in one script. */
    public record Run(Scripts script, String text) {}

    /** Which of Word's languages of a run it sets: {@code val}, {@code eastAsia} or {@code bidi}. */
    public String kind() {
        return kind;
    }

    /** The language assumed of it, as {@code ko-KR}. */
    public String language() {
        return language;
    }

    /** The language alone, as {@code ko}. */
    public String tag() {
        return language.substring(0, language.indexOf('-'));
    }

    public boolean isRightToLeft() {
        return this == ARABIC || this == HEBREW;
    }

    public boolean isEastAsian() {
        return kind.equals("eastAsia");
    }

    /** The runs of a text in order. Digits, spaces and signs go with the script on both sides of them, or else with the Latin one. */
    public static List<Run> runs(String text) {
        int[] letters = text.codePoints().toArray();
        Scripts[] scripts = settled(Arrays.stream(letters).mapToObj(Scripts::of).toArray(Scripts[]::new));
        List<Run> runs = new ArrayList<>();
        for (int from = 0, to = 0; from < letters.length; from = to) {
            while (to < letters.length && scripts[to] == scripts[from]) to++;
            runs.add(new Run(scripts[from], new String(letters, from, to - from)));
        }
        return runs;
    }

    private static Scripts[] settled(Scripts[] scripts) {
        Scripts before = LATIN;
        for (int from = 0, to = 0; from < scripts.length; from = to) {
            while (to < scripts.length && scripts[to] == null) to++;
            Arrays.fill(scripts, from, to, to < scripts.length && scripts[to] == before ? before : LATIN);
            while (to < scripts.length && scripts[to] != null) before = scripts[to++];
        }
        return scripts;
    }

    /** Whether the first letter of a text is written from right to left. */
    public static boolean beginsRightToLeft(String text) {
        return text.codePoints().mapToObj(Scripts::of).filter(s -> s != null).findFirst().map(Scripts::isRightToLeft).orElse(false);
    }

    /** Whether more than half of the letters of a text are written from right to left. */
    public static boolean runsRightToLeft(String text) {
        List<Scripts> letters = text.codePoints().mapToObj(Scripts::of).filter(s -> s != null).toList();
        return letters.stream().filter(Scripts::isRightToLeft).count() * 2 > letters.size();
    }

    /** The script of a letter; {@code null} for what belongs to none. */
    private static Scripts of(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return switch (script) {
            case COMMON, INHERITED, UNKNOWN -> null;
            case HANGUL -> HANGUL;
            case HAN, BOPOMOFO -> HAN;
            case HIRAGANA, KATAKANA -> KANA;
            case CYRILLIC -> CYRILLIC;
            case ARABIC, SYRIAC, THAANA, NKO -> ARABIC;
            case HEBREW -> HEBREW;
            case THAI -> THAI;
            default -> LATIN;
        };
    }
}
