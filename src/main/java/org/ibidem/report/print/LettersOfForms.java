package org.ibidem.report.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Says of each sign of an Arabic font which letter it is (ISO 32000-1, 9.10.3). A letter has a sign for each of its forms; whoever searches, copies or
 * is read to knows the letter alone. Lam with alef stays one sign, which readers take apart by themselves: of two letters some, such as Poppler,
 * read the second first.
 */
final class LettersOfForms {
    private static final Pattern RANGE = Pattern.compile("<(\\p{XDigit}{4})> <(\\p{XDigit}{4})> <(\\p{XDigit}+)>");
    private static final Pattern RANGES = Pattern.compile("(?s)\\d+ beginbfrange.*endbfrange");
    /** As many as one operator may define. */
    private static final int MOST = 100;

    private LettersOfForms() {}

    /** Tells it of a font that has its signs already; nothing was written with one that has none. */
    static void put(PDFont font) throws IOException {
        COSStream told = font.getCOSObject().getCOSStream(COSName.TO_UNICODE);
        if (told == null) return;
        String signs = told.toTextString();
        try (OutputStream out = told.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(RANGES.matcher(signs).replaceAll(all -> Matcher.quoteReplacement(letters(all.group()))).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String letters(String ranges) {
        List<String> lines = new ArrayList<>();
        RANGE.matcher(ranges).results().forEach(range -> {
            int first = Integer.parseInt(range.group(1), 16);
            int last = Integer.parseInt(range.group(2), 16);
            for (int sign = first; sign <= last; sign++) lines.add("<" + HexFormat.of().withUpperCase().toHexDigits((short) sign) + "> <" + letters(range.group(3), sign - first) + ">");
        });
        StringBuilder out = new StringBuilder();
        for (int from = 0; from < lines.size(); from += MOST) {
            List<String> some = lines.subList(from, Math.min(lines.size(), from + MOST));
            out.append(some.size()).append(" beginbfchar\n").append(String.join("\n", some)).append("\nendbfchar\n");
        }
        return out.toString();
    }

    private static String letters(String first, int further) {
        byte[] form = HexFormat.of().parseHex(first);
        form[form.length - 1] += (byte) further;
        String letters = Normalizer.normalize(new String(form, StandardCharsets.UTF_16BE), Normalizer.Form.NFKC);
        return HexFormat.of().withUpperCase().formatHex(letters.length() == 1 ? letters.getBytes(StandardCharsets.UTF_16BE) : form);
    }
}
