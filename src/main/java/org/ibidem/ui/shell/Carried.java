package org.ibidem.ui.shell;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** A document carried by the mouse from one room to another, to be dropped where it is to be cited. */
public final class Carried {
    private static final String NAME = "application/x-ibidem-evidence";

    private Carried() {}

    private static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType(NAME);
        return known == null ? new DataFormat(NAME) : known;
    }

    /** Begins to carry a document from here, whose drag was detected; its title goes to other programs. */
    public static void begin(Node from, UUID document, String title) {
        ClipboardContent content = new ClipboardContent();
        content.put(format(), document.toString());
        content.putString(title);
        from.startDragAndDrop(TransferMode.COPY_OR_MOVE).setContent(content);
    }

    /** The document that is carried; empty when something else is. */
    public static Optional<UUID> document(Dragboard board) {
        return board.hasContent(format()) ? Optional.of(UUID.fromString(board.getContent(format()).toString())) : Optional.empty();
    }
}
