package org.ibidem.evidence.extract;

import java.nio.charset.Charset;
import java.util.Set;

/**
 * Tells in which encoding the names in a zip are that does not say so. Western ones are as often in that of the first PCs (APPNOTE 6.3.9,
 * appendix D), which has letters where Windows has quotation marks, dashes and signs of money: whichever puts its signs where such signs stand has it.
 */
final class ZipNames {
    private static final Set<String> LATIN = Set.of("windows-1252", "windows-1250", "windows-1254", "ISO-8859-2");
    /** Of all Western Europe; it has the letters of the first PC at the places where that had them. */
    private static final Charset OF_PCS = Charset.forName("IBM850");

    private static final Charset KOREAN = Charset.forName("x-windows-949");

    /** Signs that people write in names, next to anything: they tell nothing. */
    private static final String USUAL = "§…°©®™•·¥¡¿«»‹›‚‘²³½";

    /** After these an à ends words of Italian and French, which has the place of an ellipsis. */
    private static final String BEFORE_A = "trlijp";

    private ZipNames() {}

    /** The encoding of these names, a line each: one name is too little to tell it by. */
    static Charset encoding(byte[] names) {
        Charset likely = PlainText.encoding(names);
        if (LATIN.contains(likely.name()) && inPlace(new String(names, likely)) < 0 && isHangul(names)) return KOREAN;
        return LATIN.contains(likely.name()) && inPlace(new String(names, OF_PCS)) > inPlace(new String(names, likely)) ? OF_PCS : likely;
    }

    /** Whether all beyond ASCII could be syllables of Hangul (KS X 1001, rows 16 to 40): too few to tell them by their letters are still likelier than signs of money and fractions. */
    private static boolean isHangul(byte[] names) {
        for (int i = 0; i < names.length; i++) {
            if (names[i] >= 0) continue;
            boolean isSyllable = Byte.toUnsignedInt(names[i]) >= 0xB0 && Byte.toUnsignedInt(names[i]) <= 0xC8 && i + 1 < names.length && Byte.toUnsignedInt(names[i + 1]) >= 0xA1;
            if (!isSyllable) return false;
            i++;
        }
        return true;
    }

    /** How many more signs beyond ASCII are where such a sign can be than are where none can. */
    private static int inPlace(String names) {
        int sum = 0;
        for (String name : names.split("\n")) {
            for (int i = 0; i < name.length(); i++) {
                if (name.charAt(i) > 127) sum += inPlace(name, i);
            }
        }
        return sum;
    }

    private static int inPlace(String name, int at) {
        char sign = name.charAt(at);
        char before = at == 0 ? ' ' : name.charAt(at - 1);
        char after = at + 1 == name.length() ? ' ' : name.charAt(at + 1);
        boolean isInWord = Character.isLetter(before) || Character.isLetter(after);
        if (sign == 'º' || sign == 'ª') return before == '.' || before < 128 && Character.isLetterOrDigit(before) ? 1 : 0;
        if (Character.isLetter(sign)) {
            if (!isInWord) return 0;
            return rises(before, sign) || rises(sign, after) ? -1 : 1;
        }
        return switch (sign) {
            case '–', '—', '€', '£' -> isInWord ? -1 : 1;
            case '’' -> Character.isLetter(before) ? 1 : -1;
            case '…' -> Character.isLetter(before) && !Character.isLetter(after) && BEFORE_A.indexOf(before) < 0 ? 1 : 0;
            case '„' -> name.indexOf('“', at) > 0 || name.indexOf('”', at) > 0 ? 1 : 0;
            case '“' -> name.indexOf('”', at) > 0 || name.lastIndexOf('„', at) >= 0 ? 1 : -1;
            case '”' -> name.lastIndexOf('“', at) >= 0 || name.lastIndexOf('„', at) >= 0 ? 1 : -1;
            default -> USUAL.indexOf(sign) >= 0 ? 0 : -1;
        };
    }

    /** Whether a capital comes right after a small letter. */
    private static boolean rises(char letter, char next) {
        return Character.isLowerCase(letter) && Character.isUpperCase(next);
    }
}
