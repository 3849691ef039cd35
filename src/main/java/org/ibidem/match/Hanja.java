package org.ibidem.match;

import java.util.HashMap;
import java.util.Map;

/** How Korean names written in Han characters are read in Korean. */
final class Hanja {
    private static final Map<Integer, Character> READINGS = readings();

    private Hanja() {}

    private static Map<Integer, Character> readings() {
        Map<Integer, Character> readings = new HashMap<>();
        for (String line : WordLists.lines("hanja.txt")) {
            for (String entry : line.split("/")) {
                String[] parts = entry.strip().split(" ");
                parts[1].codePoints().forEach(c -> readings.putIfAbsent(c, parts[0].charAt(0)));
            }
        }
        return Map.copyOf(readings);
    }

    /** The name in Hangul; empty unless every character has a reading. */
    static String read(String name) {
        StringBuilder hangul = new StringBuilder();
        for (int c : name.codePoints().toArray()) {
            Character reading = READINGS.get(c);
            if (reading == null && Character.isLetter(c)) return "";
            hangul.appendCodePoint(reading == null ? c : reading);
        }
        return hangul.toString();
    }
}
