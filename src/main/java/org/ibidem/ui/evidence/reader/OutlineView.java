package org.ibidem.ui.evidence.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.StackPane;
import org.ibidem.message.Messages;

/** The headings of the document as its bookmarks or its text have them; choosing one goes there. */
final class OutlineView extends StackPane {
    private static final Messages MESSAGES = Messages.of(OutlineView.class);
    private final ReaderViewModel model;
    private final TreeView<Ways.Heading> tree = new TreeView<>();

    OutlineView(ReaderViewModel model) {
        this.model = model;
        tree.setId("reader-outline-tree");
        tree.setShowRoot(false);
        tree.setCellFactory(v -> new HeadingCell());
        tree.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null) go(now.getValue());
        });
        model.ways().addListener((o, before, now) -> fill(now.headings()));
        fill(model.ways().get().headings());
    }

    private void go(Ways.Heading heading) {
        if (heading.target() != null) model.viewing().goTo(heading.target());
    }

    private void fill(List<Ways.Heading> headings) {
        TreeItem<Ways.Heading> root = new TreeItem<>();
        List<TreeItem<Ways.Heading>> path = new ArrayList<>(List.of(root));
        for (Ways.Heading heading : headings) {
            TreeItem<Ways.Heading> item = new TreeItem<>(heading);
            int depth = Math.min(heading.depth(), path.size() - 1);
            item.setExpanded(depth == 0);
            path.get(depth).getChildren().add(item);
            path.subList(depth + 1, path.size()).clear();
            path.add(item);
        }
        tree.setRoot(root);
        Label empty = ReaderPanel.empty(MESSAGES.get("panel.noOutline"));
        getChildren().setAll(headings.isEmpty() ? empty : tree);
    }

    private static final class HeadingCell extends TreeCell<Ways.Heading> {
        @Override
        protected void updateItem(Ways.Heading heading, boolean empty) {
            super.updateItem(heading, empty);
            setText(empty || heading == null ? null : heading.target() == null ? heading.title() : heading.title() + "  " + heading.target().page());
        }
    }
}
