package org.ibidem.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.ibidem.exchange.Loss;
import org.ibidem.exchange.Outcome;
import org.ibidem.exchange.table.Mapping;
import org.ibidem.exchange.table.TableLook;
import org.ibidem.message.Messages;
import org.ibidem.ontology.Property;
import org.ibidem.ui.exchange.MappingModel.Seen;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.SearchedChoice;

/** Asks what the columns of a table hold, beside its first rows, and says what will be made of it and what lost. */
final class MappingCard {
    static final Messages MESSAGES = Messages.of(MappingCard.class);
    private static final List<String> ROLES = List.of("label", "id", "schema", "source", "target");
    private static final List<String> ENCODINGS = List.of("", "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1250", "windows-1251", "KOI8-R", "windows-1254", "windows-1256", "x-windows-949", "Shift_JIS", "EUC-JP", "GB18030", "Big5");
    /** Beside nothing, for the one that is found. */
    private static final List<String> DELIMITERS = List.of("", ",", ";", "\\t", "|", ":", "#", "^", "~", " ");
    private static final int SAMPLES = 4;
    private static final int LOSSES = 6;
    private static final double ROW = 42;
    private static final int MOST_ROWS = 8;
    private final CaseSession session;
    private final MappingModel model;
    private final ComboBox<String> sheet = new ComboBox<>();
    private final ComboBox<String> kind = new SearchedChoice<>();
    private final ComboBox<String> encoding = new ComboBox<>();
    private final ComboBox<String> delimiter = new ComboBox<>();
    private final CheckBox header = new CheckBox(MESSAGES.get("mapping.header"));
    private final Form form = new Form();
    private final GridPane columns = new GridPane();
    private final ScrollPane rows = new ScrollPane(columns);
    private final Label forecast = new Label(MESSAGES.get("mapping.reading"));
    private final Label losses = new Label();
    private List<String> shown = List.of();
    private Map<String, String> held = Map.of();
    private String foundEncoding = "";
    private boolean filling;

    MappingCard(CaseSession session, Path table) {
        this.session = session;
        this.model = new MappingModel(session, table);
        sheet.setId("mapping-sheet");
        kind.setId("mapping-kind");
        encoding.setId("mapping-encoding");
        delimiter.setId("mapping-delimiter");
        header.setId("mapping-header");
        forecast.setId("mapping-forecast");
        losses.setId("mapping-losses");
        Form.name(sheet, s -> s.isEmpty() ? MESSAGES.get("mapping.allSheets") : s);
        Form.name(kind, k -> k.isEmpty() ? MESSAGES.get("mapping.kindOfRow") : model.label(k));
        kind.getItems().setAll(Stream.concat(Stream.of(""), model.kinds().stream().map(s -> s.name())).toList());
        Form.name(encoding, e -> !e.isEmpty() ? e : foundEncoding.isEmpty() ? MESSAGES.get("mapping.asFound") : MESSAGES.get("mapping.found", foundEncoding));
        Form.name(delimiter, d -> d.isEmpty() ? MESSAGES.get("mapping.asFound") : d.isBlank() || d.equals("\\t") ? MESSAGES.get(d.isBlank() ? "mapping.blank" : "mapping.tab") : d);
        encoding.getItems().setAll(ENCODINGS);
        delimiter.getItems().setAll(DELIMITERS);
        asks(sheet, model::sheet);
        asks(encoding, model::encoding);
        asks(delimiter, model::delimiter);
        asks(kind, model::schema);
        header.setOnAction(e -> model.header(header.isSelected()));
        model.seen().addListener((o, before, now) -> fill(now));
    }

    private void asks(ComboBox<String> box, Consumer<String> then) {
        box.valueProperty().addListener((o, before, now) -> {
            if (!filling && now != null) then.accept(now);
        });
    }

    /** Lays the card over the window; {@code then} gets what came of the import. */
    void show(Consumer<Outcome> then) {
        columns.getStyleClass().add("form");
        rows.setFitToWidth(true);
        rows.setPrefHeight(MOST_ROWS * ROW);
        Stream.of(forecast, losses).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
        });
        losses.getStyleClass().add("text-muted");
        form.field(MESSAGES.get("mapping.kind"), kind).field("", header);
        VBox content = new VBox(12, form, rows, forecast, losses);
        Card card = new Card(session.desk().overlay(), MESSAGES.get("mapping.heading", model.table().getFileName()), content);
        card.getStyleClass().add("mapping");
        card.add("mapping-open", MESSAGES.get("mapping.open"), this::open);
        card.add("mapping-save", MESSAGES.get("mapping.save"), this::save);
        Button go = card.addMain("mapping-go", MESSAGES.get("mapping.go"), () -> go(then));
        go.disableProperty().bind(model.seen().isNull());
        card.show();
        model.begin();
    }

    private void open() {
        session.desk().files().chooseFiles(MESSAGES.get("mapping.open")).stream().findFirst().ifPresent(model::use);
    }

    private void save() {
        session.desk().files().chooseTarget(MESSAGES.get("mapping.save"), Mapping.beside(model.table()).getFileName().toString(), List.of("json")).ifPresent(model::save);
    }

    private void go(Consumer<Outcome> then) {
        session.desk().overlay().hide();
        session.run(MESSAGES.get("import.job", model.table().getFileName()), model::bring, then);
    }

    private void fill(Seen seen) {
        filling = true;
        sheet.getItems().setAll(Stream.concat(Stream.of(""), seen.look().sheets().stream()).toList());
        sheet.setValue(seen.mapping().sheet());
        if (seen.look().sheets().size() > 1 && !form.getChildren().contains(sheet)) form.field(MESSAGES.get("mapping.sheet"), sheet);
        rows.setPrefHeight(Math.clamp(seen.look().columns().size(), 2, MOST_ROWS) * ROW);
        if (seen.look().sheets().isEmpty() && !form.getChildren().contains(encoding)) {
            form.field(MESSAGES.get("mapping.encoding"), encoding).field(MESSAGES.get("mapping.delimiter"), delimiter);
        }
        if (seen.mapping().encoding().isEmpty()) foundEncoding = seen.look().encoding();
        choose(encoding, seen.mapping().encoding());
        choose(delimiter, seen.mapping().delimiter());
        kind.setValue(seen.mapping().schema());
        header.setSelected(seen.mapping().header());
        fillColumns(seen);
        filling = false;
        forecast.setText(forecast(seen));
        losses.setText(losses(seen.forecast().lost()));
    }

    /** A mapping may name what is not in the list. */
    private static void choose(ComboBox<String> box, String now) {
        if (!box.getItems().contains(now)) box.getItems().add(now);
        // What was found may be another now; a box shows its words anew only when they are set anew.
        box.setValue(null);
        box.setValue(now);
    }

    /** The rows stay as they are as long as they say the same, so that the keyboard keeps its place. */
    private void fillColumns(Seen seen) {
        TableLook look = seen.look();
        List<String> wanted = new ArrayList<>(look.columns());
        wanted.add(seen.mapping().schema());
        look.first().forEach(row -> wanted.addAll(row.stream().limit(2).toList()));
        if (!wanted.equals(shown)) {
            columns.getChildren().clear();
            for (int i = 0; i < look.columns().size(); i++) add(i, look);
            shown = wanted;
        }
        held = found(look, seen.mapping());
        columns.getChildren().stream().filter(ComboBox.class::isInstance).forEach(node -> choose((ComboBox<?>) node, seen.mapping()));
    }

    /** What each column is taken for by itself; of one of which somebody said otherwise, what was found before. */
    private Map<String, String> found(TableLook look, Mapping mapping) {
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; i < look.columns().size(); i++) {
            String heading = look.columns().get(i);
            found.putIfAbsent(heading, mapping.columns().containsKey(heading) ? held.getOrDefault(heading, heading) : look.holds().get(i));
        }
        return found;
    }

    private void add(int column, TableLook look) {
        String heading = look.columns().get(column);
        Label name = new Label(heading);
        name.setMinWidth(120);
        name.setMaxWidth(180);
        ComboBox<String> holds = new SearchedChoice<>();
        holds.setId("mapping-column-" + (column + 1));
        holds.setUserData(heading);
        holds.setPrefWidth(270);
        holds.setMinWidth(270);
        holds.setAccessibleText(MESSAGES.get("mapping.holds", heading));
        name.setLabelFor(holds);
        Form.name(holds, code -> words(heading, code));
        holds.getItems().setAll(Stream.of(Stream.of(""), ROLES.stream(), model.properties().stream().map(p -> p.name()), Stream.of(Mapping.LEFT_OUT)).flatMap(s -> s).distinct().toList());
        asks(holds, code -> model.column(heading, code));
        String samples = look.first().stream().filter(row -> column < row.size()).map(row -> row.get(column)).filter(c -> !c.isBlank()).limit(SAMPLES).collect(Collectors.joining(" · "));
        Label cells = new Label(samples.replaceAll("\\s+", " "));
        cells.getStyleClass().add("text-muted");
        columns.addRow(column, name, holds, cells);
    }

    private void choose(ComboBox<?> box, Mapping mapping) {
        @SuppressWarnings("unchecked")
        ComboBox<String> holds = (ComboBox<String>) box;
        String code = mapping.columns().getOrDefault(String.valueOf(box.getUserData()), "");
        if (!holds.getItems().contains(code)) holds.getItems().add(code);
        holds.setValue(null);
        holds.setValue(code);
    }

    private String words(String heading, String code) {
        if (code.isEmpty()) return MESSAGES.get("mapping.found", name(held.getOrDefault(heading, heading)));
        return name(code);
    }

    private String name(String code) {
        if (code.equals(Mapping.LEFT_OUT)) return MESSAGES.get("mapping.leftOut");
        if (code.equals("source") || code.equals("target")) return end(code);
        if (ROLES.contains(code) || code.equals("uuid")) return MESSAGES.get("mapping.role." + code);
        return model.property(code).map(Property::label).orElse(MESSAGES.get("mapping.note", code));
    }

    /** An end of a link, by what the kind of the rows calls it. */
    private String end(String code) {
        return model.end(code.equals("source")).map(what -> MESSAGES.get("mapping.end." + code, what)).orElseGet(() -> MESSAGES.get("mapping.role." + code));
    }

    private String forecast(Seen seen) {
        String made = seen.forecast().made().entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).map(e -> MESSAGES.get("mapping.count", e.getValue(), e.getValue() == 1 ? model.label(e.getKey()) : model.plural(e.getKey())))
            .collect(Collectors.joining(", "));
        String first = seen.look().rows() > TableLook.TRIED ? MESSAGES.get("mapping.first", TableLook.TRIED, seen.look().rows()) + " " : "";
        return first + (made.isEmpty() ? MESSAGES.get("mapping.nothingNew", seen.forecast().values()) : MESSAGES.get("mapping.makes", made, seen.forecast().values()));
    }

    private static String losses(List<Loss> lost) {
        if (lost.isEmpty()) return MESSAGES.get("mapping.nothingLost");
        Map<String, Long> sorts = lost.stream().collect(Collectors.groupingBy(l -> (l.field().isEmpty() ? l.object() : l.field()) + ": " + l.why(), LinkedHashMap::new, Collectors.counting()));
        String first = sorts.entrySet().stream().limit(LOSSES).map(e -> e.getKey() + (e.getValue() > 1 ? " (" + e.getValue() + ")" : "")).collect(Collectors.joining("\n"));
        return MESSAGES.get("mapping.lost", lost.size()) + "\n" + first + (sorts.size() > LOSSES ? "\n…" : "");
    }
}
