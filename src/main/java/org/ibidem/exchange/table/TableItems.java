package org.ibidem.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.ibidem.exchange.plain.Item;
import org.ibidem.exchange.plain.ItemSource;

/** The rows of a table as items: the first of each sheet tells what the columns hold. */
final class TableItems implements ItemSource {
    private final TableFile file;
    private final Mapping mapping;
    private final Set<String> leftOut = new TreeSet<>();

    TableItems(TableFile file, Mapping mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    @Override
    public void forEach(Consumer<Item> reader) {
        Sheet sheet = new Sheet(reader);
        file.forEach(sheet::take);
    }

    /** The headings of the columns that were left out. */
    Set<String> leftOut() {
        return leftOut;
    }

    /** The sheet that is being read. */
    private final class Sheet {
        private final Consumer<Item> reader;
        private String name;
        private Columns columns;

        Sheet(Consumer<Item> reader) {
            this.reader = reader;
        }

        void take(TableRow row) {
            if (row.sheet().equals(name)) {
                reader.accept(item(row));
                return;
            }
            name = row.sheet();
            columns = Columns.of(mapping.header() ? row.cells() : Collections.nCopies(row.cells().size(), ""), mapping);
            leftOut.addAll(columns.leftOut());
            if (!mapping.header()) take(row);
        }

        private Item item(TableRow row) {
            String id = columns.role(Columns.ID, row);
            String kind = columns.role(Columns.SCHEMA, row);
            String from = columns.role(Columns.SOURCE, row);
            String to = columns.role(Columns.TARGET, row);
            Item.Ends ends = from.isBlank() || to.isBlank() ? null : new Item.Ends(from, to, true);
            return new Item(id.isBlank() ? place(row) : id, uuid(columns.role(Columns.UUID, row)), kind.isBlank() ? mapping.schema() : kind,
                columns.role(Columns.LABEL, row), ends, values(row, from, to, ends), row.line());
        }

        /** The row itself names what nothing else does, in any language. */
        private String place(TableRow row) {
            return row.sheet() + "#" + row.line();
        }

        private List<Item.Value> values(TableRow row, String from, String to, Item.Ends ends) {
            List<Item.Value> values = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                String field = columns.field(i);
                if (field.isEmpty()) continue;
                String between = columns.between(i);
                for (String value : between.isEmpty() ? List.of(row.cell(i)) : List.of(row.cell(i).split(between))) if (!value.isEmpty()) values.add(new Item.Value(field, value));
            }
            if (ends == null && !from.isBlank()) values.add(new Item.Value(Columns.SOURCE, from));
            if (ends == null && !to.isBlank()) values.add(new Item.Value(Columns.TARGET, to));
            return values;
        }
    }

    private static UUID uuid(String text) {
        try {
            return text.length() == 36 ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
