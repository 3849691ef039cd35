package org.ibidem.ui.evidence.reader;

import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ibidem.ui.evidence.reader.PageImages.Asked;
import org.ibidem.ui.evidence.reader.PageImages.Drawn;
import org.ibidem.ui.evidence.reader.PageImages.Urgency;

/** The pages as small pictures, drawn as they come into sight; choosing one goes there. */
final class Thumbnails extends ListView<Integer> {
    private static final double WIDTH = 92;
    private static final double HEIGHT = 130;
    /** Every line is as tall as the next, whatever has been drawn so far. */
    private static final double LINE = HEIGHT + 42;
    private final ReaderViewModel model;
    private final PageImages images;
    private boolean following;

    Thumbnails(ReaderViewModel model, PageImages images) {
        super(FXCollections.observableArrayList(IntStream.rangeClosed(1, model.pages()).boxed().toList()));
        this.model = model;
        this.images = images;
        setId("reader-thumbnail-list");
        getStyleClass().add("reader-thumbnails");
        setFixedCellSize(LINE);
        setCellFactory(v -> new Thumbnail());
        model.viewing().page().addListener((o, before, now) -> follow(now.intValue()));
        getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null && !following) model.viewing().goTo(now);
        });
        follow(model.viewing().page().get());
    }

    private void follow(int page) {
        following = true;
        getSelectionModel().select(page - 1);
        scrollTo(Math.max(0, page - 2));
        following = false;
    }

    private final class Thumbnail extends ListCell<Integer> {
        private final ImageView view = new ImageView();
        private final StackPane sheet = new StackPane(view);
        private final Label number = new Label();
        private final VBox box = new VBox(4, sheet, number);
        private Asked asked;

        Thumbnail() {
            view.setPreserveRatio(true);
            view.setFitWidth(WIDTH);
            view.setFitHeight(HEIGHT);
            view.setSmooth(true);
            sheet.getStyleClass().add("reader-sheet");
            sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
            sheet.setMinSize(40, 40);
            box.setAlignment(Pos.CENTER);
        }

        @Override
        protected void updateItem(Integer page, boolean empty) {
            super.updateItem(page, empty);
            if (asked != null) asked.cancel();
            asked = null;
            view.setImage(null);
            setGraphic(empty ? null : box);
            if (empty) return;
            number.setText(page.toString());
            PageImages.Drawing drawing = model.drawing(page, PageImages.SMALL);
            images.kept(drawing).ifPresentOrElse(this::show,
                () -> asked = images.draw(drawing, Urgency.THUMBNAIL, drawn -> {
                    if (page.equals(getItem())) show(drawn);
                }));
        }

        private void show(Drawn drawn) {
            view.setImage(drawn.image());
        }
    }
}
