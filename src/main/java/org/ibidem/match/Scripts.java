package org.ibidem.match;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A text by the scripts it is written in; signs of no script go with every part. */
record Scripts(Map<UnicodeScript, String> byScript) {
    static Scripts of(String text) {
        Map<UnicodeScript, StringBuilder> parts = new EnumMap<>(UnicodeScript.class);
        text.codePoints().mapToObj(UnicodeScript::of).filter(Scripts::isOne).forEach(s -> parts.putIfAbsent(s, new StringBuilder()));
        text.codePoints().forEach(c -> {
            UnicodeScript script = UnicodeScript.of(c);
            if (isOne(script)) parts.get(script).appendCodePoint(c);
            parts.forEach((other, part) -> {
                if (!isOne(script)) part.appendCodePoint(c);
                else if (other != script) part.append(' ');
            });
        });
        Map<UnicodeScript, String> texts = new EnumMap<>(UnicodeScript.class);
        parts.forEach((script, part) -> texts.put(script, part.toString().strip()));
        return new Scripts(texts);
    }

    /** Whether a text in Cyrillic letters has some that Ukrainian has and Russian has not. */
    static boolean isUkrainian(String text) {
        return text.toLowerCase(Locale.ROOT).chars().anyMatch(c -> "іїєґ".indexOf(c) >= 0);
    }

    private static boolean isOne(UnicodeScript script) {
        return script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
    }

    boolean has(UnicodeScript script) {
        return byScript.containsKey(script);
    }

    /** Whether Latin stands beside another script, so that each is a name of its own. */
    boolean isMixed() {
        return byScript.size() > 1 && has(UnicodeScript.LATIN) && letters(UnicodeScript.LATIN) > 2;
    }

    private int letters(UnicodeScript script) {
        return (int) byScript.get(script).chars().filter(Character::isLetter).count();
    }

    List<String> parts() {
        List<String> parts = new ArrayList<>(List.of(byScript.get(UnicodeScript.LATIN)));
        StringBuilder rest = new StringBuilder();
        byScript.forEach((script, part) -> {
            if (script != UnicodeScript.LATIN) rest.append(part).append(' ');
        });
        parts.add(rest.toString().strip());
        return parts;
    }
}
