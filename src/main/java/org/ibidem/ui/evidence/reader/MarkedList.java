package org.ibidem.ui.evidence.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.Anchor;
import org.ibidem.model.Passage;
import org.ibidem.model.Statement;
import org.ibidem.ui.evidence.reader.ReaderViewModel.Marked;
import org.ibidem.ui.shell.Chip;

/** The passages marked in a document with the statements they prove; choosing one goes there. */
final class MarkedList extends VBox {
    private static final Messages MESSAGES = Messages.of(MarkedList.class);
    private static final double SWATCH = 10;
    private final ReaderViewModel model;
    private final ReaderVerbs verbs;
    private final ListView<Marked> list;

    MarkedList(ReaderViewModel model, ReaderVerbs verbs) {
        this.model = model;
        this.verbs = verbs;
        getStyleClass().add("page");
        Label heading = new Label();
        heading.getStyleClass().add("section-heading");
        heading.textProperty().bind(Bindings.createStringBinding(() -> heading(model.marked()), model.marked()));
        list = new ListView<>(model.marked());
        list.setId("reader-marked");
        list.setCellFactory(v -> new MarkedCell());
        Label empty = new Label(MESSAGES.get("marked.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-state");
        list.setPlaceholder(empty);
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null && !isWanted(now)) model.show(now.passage());
        });
        model.wanted().addListener((o, before, now) -> follow());
        follow();
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.widthProperty().addListener((o, before, now) -> list.refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        setMinWidth(220);
        getChildren().addAll(heading, list);
    }

    private boolean isWanted(Marked marked) {
        return model.wanted().get().filter(p -> p.id().equals(marked.passage().id())).isPresent();
    }

    /** Shows the passage that the reader is at. */
    private void follow() {
        model.marked().stream().filter(this::isWanted).findFirst().ifPresent(marked -> {
            list.getSelectionModel().select(marked);
            list.scrollTo(marked);
        });
    }

    private static String heading(List<Marked> marked) {
        long toReview = marked.stream().filter(Marked::isToReview).count();
        return toReview == 0 ? MESSAGES.get("marked.heading", marked.size()) : MESSAGES.get("marked.toReview", marked.size(), toReview);
    }

    private void key(KeyEvent e) {
        Marked chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) return;
        if (e.getCode() == KeyCode.ENTER) model.show(chosen.passage());
        if (e.getCode() == KeyCode.F2) verbs.edit(chosen);
        if (e.getCode() == KeyCode.DELETE) verbs.remove(chosen);
    }

    private final class MarkedCell extends ListCell<Marked> {
        @Override
        protected void updateItem(Marked marked, boolean empty) {
            super.updateItem(marked, empty);
            setPrefWidth(0);
            setText(null);
            setGraphic(empty || marked == null ? null : content(marked));
            setContextMenu(empty || marked == null ? null : menu(marked));
        }

        private ContextMenu menu(Marked marked) {
            MenuItem confirm = item("marked.confirm", () -> model.confirm(marked.passage()));
            confirm.setDisable(marked.passage().anchor() != Anchor.MOVED);
            MenuItem replace = item("marked.replace", () -> model.replace(marked.passage()));
            replace.disableProperty().bind(model.selection().selected().map(s -> s.filter(e -> e.places().size() == 1).isEmpty()));
            return new ContextMenu(item("marked.edit", () -> verbs.edit(marked)), confirm, replace, item("marked.remove", () -> verbs.remove(marked)));
        }

        private MenuItem item(String key, Runnable action) {
            MenuItem item = new MenuItem(MESSAGES.get(key));
            item.setOnAction(e -> action.run());
            return item;
        }

        private VBox content(Marked marked) {
            Passage passage = marked.passage();
            Rectangle swatch = new Rectangle(SWATCH, SWATCH);
            swatch.getStyleClass().add(PassageColour.of(marked));
            String cells = model.cells(passage);
            Label place = new Label(cells.isEmpty() ? MESSAGES.get("marked.place", passage.page(), PassageColour.say(marked))
                : MESSAGES.get("marked.cells", cells, PassageColour.say(marked)));
            place.getStyleClass().addAll("faint", "small-text");
            HBox head = new HBox(6, swatch, place);
            head.getStyleClass().add("marked-head");
            Label quote = new Label(passage.quote().isEmpty() ? MESSAGES.get("marked.area") : "“" + passage.quote().replaceAll("\\s+", " ") + "”");
            quote.getStyleClass().add("marked-quote");
            if (marked.isToReview()) head.getChildren().add(Chip.of(passage.anchor()));
            VBox box = new VBox(3, head, wrapped(quote));
            if (!passage.note().isEmpty()) {
                Label note = new Label(passage.note());
                note.getStyleClass().add("marked-note");
                box.getChildren().add(wrapped(note));
            }
            Dossier dossier = model.session().dossier().get();
            marked.statements().stream().collect(Collectors.groupingBy(Statement::entityId, LinkedHashMap::new, Collectors.toList()))
                .forEach((entity, said) -> box.getChildren().add(said(dossier, entity, said)));
            return box;
        }

        /** Words in a list wrap only when they are told how wide they are. */
        private <L extends Labeled> L wrapped(L words) {
            words.setWrapText(true);
            words.setPrefWidth(Math.max(120, getListView().getWidth() - 40));
            words.setMinHeight(USE_PREF_SIZE);
            return words;
        }

        /** Of whom something is said, and below it what: but not what the caption has already. */
        private VBox said(Dossier dossier, UUID entity, List<Statement> said) {
            String caption = dossier.caption(entity);
            Hyperlink link = new Hyperlink(caption);
            link.setOnAction(e -> model.session().openEntity(entity));
            VBox box = new VBox(wrapped(link));
            String rest = said.stream().filter(s -> !caption.contains(dossier.value(s))).map(s -> dossier.label(s) + ": " + dossier.value(s)).collect(Collectors.joining("\n"));
            if (!rest.isEmpty()) {
                Label details = new Label(rest);
                details.getStyleClass().addAll("faint", "small-text");
                box.getChildren().add(wrapped(details));
            }
            return box;
        }
    }
}
