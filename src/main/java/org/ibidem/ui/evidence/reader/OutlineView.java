package org.ibidem.ui.evidence.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.StackPane;
import org.ibidem.evidence.extract.Survey;
import org.ibidem.message.Messages;

/** The headings of the document as its bookmarks have them; choosing one goes there. */
final class OutlineView extends StackPane {
    private static final Messages MESSAGES = Messages.of(OutlineView.class);
    private final ReaderViewModel model;
    private final TreeView<Survey.Heading> tree = new TreeView<>();

    OutlineView(ReaderViewModel model) {
        this.model = model;
        tree.setId("reader-outline-tree");
        tree.setShowRoot(false);
        tree.setCellFactory(v -> new HeadingCell());
        tree.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null) go(now.getValue());
        });
        model.survey().addListener((o, before, now) -> fill(now.headings()));
        fill(model.survey().get().headings());
    }

    private void go(Survey.Heading heading) {
        if (heading.page() == 0) return;
        List<Survey.Size> sizes = model.survey().get().sizes();
        double high = heading.page() <= sizes.size() ? sizes.get(heading.page() - 1).height() : 1;
        model.viewing().goTo(new Viewing.Target(heading.page(), Math.clamp(heading.down() / high, 0, 1), 0, 0));
    }

    private void fill(List<Survey.Heading> headings) {
        TreeItem<Survey.Heading> root = new TreeItem<>();
        List<TreeItem<Survey.Heading>> path = new ArrayList<>(List.of(root));
        for (Survey.Heading heading : headings) {
            TreeItem<Survey.Heading> item = new TreeItem<>(heading);
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

    private static final class HeadingCell extends TreeCell<Survey.Heading> {
        @Override
        protected void updateItem(Survey.Heading heading, boolean empty) {
            super.updateItem(heading, empty);
            setText(empty || heading == null ? null : heading.page() == 0 ? heading.title() : heading.title() + "  " + heading.page());
        }
    }
}
