package org.ibidem.screening.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibidem.screening.list.ListName.Kind;

/**
 * A CSV file with headings: the annexes of EU legal acts as OpenSanctions transcribes them, its simple targets, the lists of the United Kingdom,
 * the Consolidated Screening List, and any other with a name in a column. Cells may hold several values, parted by semicolons.
 */
final class ColumnCsv implements ListFormat {
    private static final Map<String, Kind> NAMES = Map.of("name", Kind.PRIMARY, "alias", Kind.ALIAS, "weakAlias", Kind.WEAK, "previousName", Kind.FORMER, "nonLatin", Kind.SCRIPT);
    private static final Set<String> PARTS = Set.of("firstName", "middleName", "lastName", "name1", "name2", "name3", "name4", "name5", "name6");
    private static final Set<String> SINGLE = Set.of("name", "reason", "notes", "measure", "id", "schema", "celex", "annex");
    private static final Set<String> SCHEMATA = Set.of("Person", "Company", "Organization", "LegalEntity", "PublicBody", "Vessel", "Asset", "Airplane", "CryptoWallet", "Security");
    private static final Pattern DATED = Pattern.compile("\\d{2}/\\d{2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}-(?:\\d{1,2}|\\p{Alpha}{3})-\\d{4}");
    private static final int LINES_BEFORE = 3;
    private final ColumnMap map;

    ColumnCsv() {
        this(ColumnMap.usualColumns());
    }

    /** With a mapping of the user's. */
    ColumnCsv(ColumnMap map) {
        this.map = map;
    }

    @Override
    public boolean reads(ListFile file) {
        return !file.isXml() && !file.head().startsWith("{") && !file.head().startsWith("[") && heading(file).isPresent();
    }

    private static char delimiter(ListFile file) {
        String head = file.head().lines().limit(LINES_BEFORE).reduce((a, b) -> b.length() > a.length() ? b : a).orElse("");
        return count(head, '\t') > count(head, ',') ? '\t' : count(head, ';') > count(head, ',') ? ';' : ',';
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    /** The row of headings: the first or, below a line that says when the list is from, the second or third. */
    private Optional<Integer> heading(ListFile file) {
        List<String> lines = file.head().lines().limit(LINES_BEFORE).toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> known = CsvRows.values(lines.get(i), delimiter(file)).stream().flatMap(c -> map.property(c).stream()).toList();
            if (known.stream().anyMatch(p -> p.equals("name") || p.equals("name6") || p.equals("lastName"))) return Optional.of(i);
        }
        return Optional.empty();
    }

    /** The headings of a file, each with what it usually means. */
    static Map<String, String> columns(ListFile file) {
        ColumnCsv usual = new ColumnCsv();
        List<List<String>> rows = CsvRows.of(file, delimiter(file));
        Map<String, String> columns = new LinkedHashMap<>();
        if (!rows.isEmpty()) rows.get(usual.heading(file).orElse(0)).forEach(h -> columns.put(h, usual.map.property(h).orElse("")));
        return columns;
    }

    @Override
    public ReadList read(ListFile file, List<ListFile> given) {
        List<List<String>> rows = CsvRows.of(file, delimiter(file));
        int heading = heading(file).orElseThrow(() -> file.broken("row 1"));
        List<String> columns = rows.get(heading);
        ReadList list = new ReadList(file.stem());
        if (heading > 0) list.version = String.join(" ", rows.getFirst());
        for (int i = heading + 1; i < rows.size(); i++) {
            if (rows.get(i).size() != columns.size()) throw file.broken("row " + (i + 1));
            entry(list, row(list, columns, rows.get(i)), i - heading);
        }
        Matcher dated = DATED.matcher(list.version);
        if (dated.find()) list.date = PlainDate.british(dated.group());
        return list;
    }

    /** The values of a row by property; values in columns that nobody knows are counted. */
    private Map<String, List<String>> row(ReadList list, List<String> columns, List<String> cells) {
        Map<String, List<String>> row = new HashMap<>();
        for (int c = 0; c < columns.size(); c++) {
            if (cells.get(c).isBlank()) continue;
            Optional<String> property = map.property(columns.get(c));
            if (property.isEmpty()) list.notUnderstood("column " + columns.get(c));
            else row.computeIfAbsent(property.get(), k -> new ArrayList<>()).addAll(SINGLE.contains(property.get()) ? List.of(cells.get(c)) : CsvRows.values(cells.get(c), ';'));
        }
        return row;
    }

    private static String first(Map<String, List<String>> row, String property) {
        List<String> values = row.getOrDefault(property, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    private void entry(ReadList list, Map<String, List<String>> row, int number) {
        String schema = schema(first(row, "schema"));
        String id = id(row, number);
        boolean numbersEachKind = list.known(id) != null && !list.known(id).schema.equals(schema);
        Entry entry = list.entry(numbersEachKind ? id + "/" + schema : id, schema);
        Kind quality = UkXml.kind(first(row, "aliasType"), first(row, "aliasQuality"));
        boolean alias = row.containsKey("aliasType") && quality != Kind.PRIMARY;
        NAMES.forEach((property, kind) -> row.getOrDefault(property, List.of()).forEach(n -> named(entry, n, alias && kind == Kind.PRIMARY ? quality : kind)));
        if (!row.containsKey("name")) entry.name(fromParts(row), alias ? quality : Kind.PRIMARY);
        row.forEach((property, values) -> {
            if (NAMES.containsKey(property) || PARTS.contains(property) || Set.of("id", "schema", "aliasType", "aliasQuality", "celex", "dataset").contains(property)) return;
            values.forEach(v -> entry.fact(property, property.endsWith("Date") ? PlainDate.british(v) : v));
        });
        if (first(row, "celex").isEmpty()) return;
        list.version = first(row, "celex");
        list.name = "EU " + list.version;
    }

    private static void named(Entry entry, String name, Kind kind) {
        if (kind == Kind.ALIAS) entry.aliases(name, kind);
        else entry.name(name, kind);
        NamesInOne.of(name.strip(), entry.schema.equals("Person")).forEach(n -> entry.name(n, kind == Kind.PRIMARY ? Kind.ALIAS : kind));
    }

    /** The entry's own number, within its annex; without one, its row. */
    private static String id(Map<String, List<String>> row, int number) {
        String own = first(row, "id").isEmpty() ? (first(row, "celex").isEmpty() ? "" : "row ") + number : first(row, "id");
        List<String> parts = new ArrayList<>();
        for (String part : List.of(first(row, "framework").isEmpty() ? first(row, "celex") : first(row, "framework"), first(row, "annex"), own)) if (!part.isEmpty()) parts.add(part);
        return String.join("/", parts);
    }

    private static String fromParts(Map<String, List<String>> row) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of("firstName", "middleName", "name1", "name2", "name3", "name4", "name5", "lastName", "name6")) if (!first(row, part).isEmpty()) parts.add(first(row, part));
        return String.join(" ", parts);
    }

    private static String schema(String type) {
        if (SCHEMATA.contains(type)) return type;
        String word = type.toLowerCase(Locale.ROOT);
        if (word.contains("individual") || word.contains("person") || word.equals("p")) return "Person";
        if (word.contains("vessel") || word.contains("ship")) return "Vessel";
        return word.isEmpty() || word.contains("thing") ? "LegalEntity" : "Organization";
    }
}
