package org.ibidem.screening.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibidem.screening.list.ListName.Kind;

/**
 * OFAC's lists as CSV without headings: {@code sdn.csv} with {@code alt.csv} (aliases), {@code add.csv} (addresses) and {@code sdn_comments.csv}
 * (the rest of remarks that are too long), which are taken from beside it when they are not given (ofac.treasury.gov, "SDN data formats").
 */
final class OfacCsv implements ListFormat {
    private static final Pattern FIRST_ROW = Pattern.compile("^\\d+,\"[^\"]*\",(?:-0- ?|\"[^\"]*\"),(?:\"[^\"]*\"|-0- ?),(?:[^\\n]*,){7}[^\\n]*");
    private static final Pattern PART = Pattern.compile("^\\d+,(?:\\d+,(?:\"?(?:[afn]ka)\"?,|(?:-0- ?|\"[^\"]*\"),(?:-0- ?|\"[^\"]*\"),(?:-0- ?|\"[^\"]*\"),)|\"[^\"\\n]*\"?\\r?\\n)");
    private static final Pattern WEAK = Pattern.compile("a\\.k\\.a\\. '([^']+(?:'[^'.;]+)*)'");
    private static final int COLUMNS = 12;
    private static final int REMARKS = 11;

    @Override
    public boolean reads(ListFile file) {
        return FIRST_ROW.matcher(firstLine(file)).matches();
    }

    private static String firstLine(ListFile file) {
        String head = file.head();
        return head.contains("\n") ? head.substring(0, head.indexOf('\n')).strip() : head;
    }

    @Override
    public boolean isPart(ListFile file) {
        return !reads(file) && PART.matcher(file.head()).find();
    }

    @Override
    public ReadList read(ListFile file, List<ListFile> given) {
        String base = file.stem().toLowerCase(Locale.ROOT).contains("cons") ? "cons_prim" : "sdn";
        ReadList list = new ReadList(base.equals("sdn") ? "OFAC SDN" : "OFAC consolidated");
        rows(file, COLUMNS).forEach(r -> entry(list, r));
        String prefix = base.equals("sdn") ? "" : "cons_";
        file.sibling(given, base, prefix + "alt").or(() -> file.sibling(given, base + ".csv", prefix + "alt.csv")).ifPresent(f -> rows(f, 5).forEach(r -> alias(list, r)));
        file.sibling(given, base, prefix + "add").or(() -> file.sibling(given, base + ".csv", prefix + "add.csv")).ifPresent(f -> rows(f, 5).forEach(r -> address(list, r)));
        comments(file, given, base).ifPresent(f -> rows(f, 2).forEach(r -> remarks(list, r.get(0), r.get(1))));
        return list;
    }

    private static Optional<ListFile> comments(ListFile file, List<ListFile> given, String base) {
        return file.sibling(given, base, base.equals("sdn") ? "sdn_comments" : "cons_comments");
    }

    private static List<List<String>> rows(ListFile file, int columns) {
        List<List<String>> rows = CsvRows.of(file, ',').stream().filter(r -> r.size() > 1 || !r.getFirst().isBlank()).toList();
        for (int i = 0; i < rows.size(); i++) {
            boolean whole = columns == 2 ? rows.get(i).size() >= 2 : rows.get(i).size() >= columns;
            if (!whole || !rows.get(i).getFirst().matches("\\d+")) throw file.broken("row " + (i + 1));
        }
        return rows;
    }

    private static void entry(ReadList list, List<String> row) {
        Entry entry = list.entry(row.get(0), OfacTypes.schema(row.get(2)));
        entry.name(row.get(1), Kind.PRIMARY).fact("position", row.get(4)).fact("callSign", row.get(5)).fact("type", row.get(6)).fact("flag", row.get(9)).fact("owner", row.get(10));
        for (String program : row.get(3).split("\\]\\s*\\[")) entry.fact("program", program);
        remarks(list, row.get(0), row.get(REMARKS));
    }

    private static void alias(ReadList list, List<String> row) {
        Entry entry = list.known(row.get(0));
        if (entry == null) list.notUnderstood("alias of no entry");
        else entry.name(row.get(3), row.get(2).equals("fka") ? Kind.FORMER : Kind.ALIAS);
    }

    private static void address(ReadList list, List<String> row) {
        Entry entry = list.known(row.get(0));
        if (entry == null) list.notUnderstood("address of no entry");
        else entry.fact("address", row.subList(2, row.size() > 5 ? 5 : row.size()));
    }

    /** Remarks hold what the columns have no place for, parted by semicolons: birth, nationality, documents, weak aliases in quotes. */
    private static void remarks(ReadList list, String id, String remarks) {
        Entry entry = list.known(id);
        if (entry == null || Entry.clean(remarks).isEmpty()) return;
        entry.fact("notes", remarks);
        Matcher weak = WEAK.matcher(remarks);
        while (weak.find()) entry.name(weak.group(1), Kind.WEAK);
        for (String part : remarks.split(";\\s*")) OfacRemark.read(part.replaceAll("\\.\\s*$", "").replaceFirst("^alt\\. ", ""), entry);
    }
}
