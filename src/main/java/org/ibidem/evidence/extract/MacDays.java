package org.ibidem.evidence.extract;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * The days of a workbook (XLSX, XLSM) that counts them since 1904, as Excel did on the Mac, told as all others count them (ECMA-376 part 1, 18.17.4.1). The parsers
 * do not look at that and would say days four years too early.
 */
final class MacDays {
    private static final int LOOKED_AT = 1 << 16;
    private static final Pattern SINCE_1904 = Pattern.compile("<(?:\\w+:)?workbookPr\\b[^>]*\\bdate1904=[\"'](?:1|true)[\"']");
    /** The first of 1904 in the count of the others. */
    private static final BigDecimal APART = BigDecimal.valueOf(1462);
    private static final Pattern NUMBER = Pattern.compile("(<(?:\\w{1,20}:)?c\\b([^<>]{0,400}+)>(?:<(?:\\w{1,20}:)?f\\b[^<>]{0,400}+(?:(?<=/)>|>[^<]{0,9000}+</(?:\\w{1,20}:)?f>))?<(?:\\w{1,20}:)?v>)([-+]?\\d{1,15}(?:\\.\\d{1,20})?(?:[Ee][-+]?\\d{1,2})?)(?=</)");
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\\\.");
    private static final Pattern NO_NUMBER = Pattern.compile("\\bt=\"(?!n\")");

    private MacDays() {}

    /** What tells the days of a sheet's XML anew; empty when they are counted as usual. */
    static Optional<UnaryOperator<String>> of(File workbook) {
        try {
            if (!isSince1904(workbook)) return Optional.empty();
            Set<String> styles = days(workbook);
            return Optional.of(sheet -> NUMBER.matcher(sheet).replaceAll(cell -> Matcher.quoteReplacement(usual(cell, styles))));
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isSince1904(File workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook)) {
            ZipEntry part = zip.getEntry("xl/workbook.xml");
            if (part == null) return false;
            try (InputStream in = zip.getInputStream(part)) {
                return SINCE_1904.matcher(new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1)).find();
            }
        }
    }

    /** The styles that show a number as a day; those that show how long something took count from nothing. */
    private static Set<String> days(File workbook) throws IOException, OpenXML4JException {
        return CellStyle.of(workbook).stream().filter(style -> isDay(style.number(), style.form())).map(CellStyle::index).collect(Collectors.toSet());
    }

    /** Whether a format of this number, and with this form where it has one, shows a day, with words around its parts or without. */
    static boolean isDay(int number, String form) {
        String format = WORDS.matcher(String.valueOf(form)).replaceAll("").toLowerCase(Locale.ROOT);
        boolean isDuration = format.contains("[h") || format.contains("[m") || format.contains("[s");
        return !isDuration && DateUtil.isADateFormat(number, format);
    }

    /** A day counted since 1904 as all others count it. */
    static double usual(double day) {
        return day + APART.doubleValue();
    }

    private static String usual(MatchResult cell, Set<String> styles) {
        boolean isDay = CellStyle.named(cell.group(2)).filter(styles::contains).isPresent() && !NO_NUMBER.matcher(cell.group(2)).find();
        return isDay ? cell.group(1) + new BigDecimal(cell.group(3)).add(APART).toPlainString() : cell.group();
    }
}
