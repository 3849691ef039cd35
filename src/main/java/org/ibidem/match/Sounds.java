package org.ibidem.match;

import java.util.regex.Pattern;

/**
 * Rough keys of Latin words, in which the ways to write one sound fall together. A key is for comparing alone; none is a romanisation.
 * Sources of the folds: the tables of BGN/PCGN, McCune-Reischauer, the Revised Romanisation and DPRK usage, laid side by side.
 */
final class Sounds {
    private static final Pattern TWICE = Pattern.compile("(.)\\1+");

    /** German, Polish and Czech write kh so before r and l. */
    private static final Pattern CHR = Pattern.compile("ch(?=[rl])");
    private static final Pattern LABIAL = Pattern.compile("p[lnm]|m[ln]");
    private static final Pattern BEFORE_M = Pattern.compile("(?<=[aeio])k(?=[lnm])");

    /** The South leaves out an r or n at the beginning of a word where a y follows: {@code Nyongbyon} is {@code Yongbyon}. */
    private static final Pattern SOUTHERN = Pattern.compile("^[nl](?=y.{2})");

    private Sounds() {}

    /** The sound of a word in the romanisations of Slavic, Arabic and Persian, and in European spellings: {@code Youssef} and {@code Yusuf} differ in a letter. */
    static String of(String word) {
        String key = CHR.matcher(word).replaceAll("kh").replace("shch", "c").replace("schtsch", "c").replace("tsch", "c").replace("sch", "c").replace("tch", "c").replace("ch", "c").replace("sh", "c").replace("zh", "c")
            .replace("dzh", "j").replace("dj", "j").replace("cz", "c").replace("ph", "f").replace("kh", "h").replace("gh", "k").replace("th", "t").replace("dh", "d")
            .replace("ck", "k").replace("q", "k").replace("x", "ks").replace("tz", "ts").replace('w', 'v').replace('z', 's').replace('g', 'k');
        key = key.replace("iy", "i").replace("ij", "i").replace("yy", "i").replace("yi", "i").replace("ye", "e").replace("je", "e").replace("ie", "i").replace("ee", "i")
            .replace("ei", "e").replace("ey", "e").replace("ai", "e").replace("ay", "e").replace("ae", "e").replace("oe", "o").replace("ou", "u").replace("oo", "u")
            .replace("eu", "u").replace("aw", "au").replace('j', 'y').replace('y', 'i').replace('o', 'u');
        key = TWICE.matcher(key).replaceAll("$1");
        if (key.length() > 3 && key.endsWith("h")) key = key.substring(0, key.length() - 1);
        return key;
    }

    /**
     * A Korean word as it sounds however it is romanised: lax and aspirate are one, so are the vowels that systems write eo, o and u, and
     * consonants meet as they are spoken: {@code aprokgang}, {@code amrokgang} and {@code amnokkang} are one key.
     */
    static String korean(String word) {
        String key = word.replace("tch", "j").replace("ch", "j").replace("sh", "s").replace("kh", "k").replace("th", "t").replace("ph", "p")
            .replace('g', 'k').replace('d', 't').replace('b', 'p').replace('r', 'l').replace('c', 'k').replace('f', 'p').replace('v', 'p').replace('z', 'j');
        key = key.replace("weo", "wo").replace("yeo", "yo").replace("yoo", "yo").replace("you", "yo").replace("yu", "yo").replace("eui", "i").replace("ui", "i")
            .replace("eo", "o").replace("eu", "o").replace("oo", "o").replace("ou", "o").replace("uh", "o").replace("oh", "o").replace("ah", "a").replace('u', 'o')
            .replace("ae", "e").replace("oe", "e").replace("ai", "e").replace("ay", "e").replace("ee", "i");
        key = SOUTHERN.matcher(key).replaceAll("");
        key = BEFORE_M.matcher(LABIAL.matcher(key).replaceAll("mn")).replaceAll("nk").replace("nkl", "nkn").replace("ln", "l").replace("nl", "l").replace("tn", "n").replace("nn", "n");
        return TWICE.matcher(key).replaceAll("$1");
    }
}
