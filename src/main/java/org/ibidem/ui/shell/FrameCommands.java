package org.ibidem.ui.shell;

import java.util.List;
import org.ibidem.message.Messages;

/** The commands about the frame itself. */
record FrameCommands(Frame frame, Desk desk) {
    private static final Messages MESSAGES = Messages.of(FrameCommands.class);

    List<Command> all() {
        return List.of(
            Command.of("view.inspector", MESSAGES.get("inspector.toggle"), Command.Place.VIEW, frame::toggleInspector).on("Shortcut+Shift+B"),
            Command.of("view.notices", MESSAGES.get("notices.command"), Command.Place.VIEW, () -> new NoticesCard(desk.notices(), desk.overlay()).show())
                .on("Shortcut+Shift+M"),
            Command.of("view.palette", MESSAGES.get("palette.title"), Command.Place.VIEW, this::palette).on("Shortcut+K"));
    }

    private void palette() {
        desk.overlay().show(new PaletteView(new PaletteViewModel(frame.commands(), PaletteThings.of(frame.session())), desk.overlay()));
    }
}
