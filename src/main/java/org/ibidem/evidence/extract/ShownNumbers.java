package org.ibidem.evidence.extract;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
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
 * The numbers of a workbook (XLSX, XLSM) that the parsers would tell otherwise than it holds or shows them, told as words: whole ones of more than 15 digits, such
 * as those of cards and accounts, which they round; and days whose format has words in it ({@code yyyy"년" m"월"}), which they take for plain numbers.
 */
final class ShownNumbers {
    private static final String SHEETS = "xl/worksheets/";
    private static final int LOOKED_AT = 1 << 16;
    private static final int OVERLAP = 1 << 6;
    private static final int DIGITS = 15;
    private static final int MOST_DIGITS = 80;
    /** What has so many digits without being whole, such as 0.30000000000000004, the parsers tell well. */
    private static final Pattern LONG = Pattern.compile("v>[-+]?(?:\\d{16}|\\d\\.\\d{15,30}+[Ee]\\+?\\d)");
    private static final Pattern NUMBER = Pattern.compile("(<(?:\\w{1,20}:)?c\\b)([^<>]{0,400}+)(>(?:<(?:\\w{1,20}:)?f\\b[^<>]{0,400}+(?:(?<=/)>|>[^<]{0,9000}+</(?:\\w{1,20}:)?f>))?<(?:\\w{1,20}:)?v>)"
        + "([-+]?\\d{1,80}(?:\\.\\d{1,30})?(?:[Ee][-+]?\\d{1,2})?)(?=</)");
    private static final Pattern TYPE = Pattern.compile("\\st=\"(\\w+)\"");
    private final Map<String, DayFormat> days;

    private ShownNumbers(Map<String, DayFormat> days) {
        this.days = days;
    }

    /** What tells the numbers of a sheet's XML anew; empty when the parsers tell them as they are. */
    static Optional<UnaryOperator<String>> of(File workbook) {
        try {
            Map<String, DayFormat> days = days(workbook);
            if (days.isEmpty() && !hasLongNumbers(workbook)) return Optional.empty();
            ShownNumbers shown = new ShownNumbers(days);
            return Optional.of(sheet -> NUMBER.matcher(sheet).replaceAll(cell -> Matcher.quoteReplacement(shown.told(cell))));
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean hasLongNumbers(File workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook)) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
                ZipEntry part = all.nextElement();
                if (part.getName().startsWith(SHEETS) && hasLongNumbers(zip, part)) return true;
            }
            return false;
        }
    }

    private static boolean hasLongNumbers(ZipFile zip, ZipEntry sheet) throws IOException {
        try (InputStream in = zip.getInputStream(sheet)) {
            String end = "";
            for (byte[] read = in.readNBytes(LOOKED_AT); read.length > 0; read = in.readNBytes(LOOKED_AT)) {
                String piece = end + new String(read, StandardCharsets.ISO_8859_1);
                if (LONG.matcher(piece).find()) return true;
                end = piece.substring(Math.max(0, piece.length() - OVERLAP));
            }
            return false;
        }
    }

    private static Map<String, DayFormat> days(File workbook) throws IOException, OpenXML4JException {
        return CellStyle.of(workbook).stream().filter(ShownNumbers::isMisread).collect(Collectors.toMap(CellStyle::index, style -> DayFormat.of(style.form())));
    }

    private static boolean isMisread(CellStyle style) {
        String form = style.form();
        return form != null && MacDays.isDay(style.number(), form) && (form.indexOf('"') >= 0 || !DateUtil.isADateFormat(style.number(), form));
    }

    private String told(MatchResult cell) {
        Matcher type = TYPE.matcher(cell.group(2));
        boolean isTyped = type.find();
        if (isTyped && !type.group(1).equals("n")) return cell.group();
        BigDecimal number = new BigDecimal(cell.group(4));
        return day(cell.group(2), number).or(() -> whole(number))
            .map(words -> cell.group(1) + (isTyped ? type.replaceFirst("") : cell.group(2)) + " t=\"str\"" + cell.group(3) + words).orElse(cell.group());
    }

    private Optional<String> day(String attributes, BigDecimal number) {
        return CellStyle.named(attributes).map(days::get).flatMap(day -> day.words(number)).map(ShownNumbers::escaped);
    }

    private static Optional<String> whole(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        boolean isLong = bare.scale() <= 0 && bare.precision() > DIGITS && bare.precision() - bare.scale() <= MOST_DIGITS;
        return isLong ? Optional.of(bare.toPlainString()) : Optional.empty();
    }

    /** In signs of ASCII, for whatever the encoding of the sheet is. */
    private static String escaped(String words) {
        return words.codePoints().mapToObj(sign -> sign < 128 && Character.isLetterOrDigit(sign) ? Character.toString(sign) : "&#" + sign + ";").collect(Collectors.joining());
    }
}
