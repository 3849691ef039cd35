package org.ibidem.ui.shell;

import org.ibidem.message.Messages;

/** The commands about the frame itself. */
record FrameCommands(Frame frame, Overlay overlay) {
    private static final Messages MESSAGES = Messages.of(FrameCommands.class);

    Command palette() {
        return Command.of("view.palette", MESSAGES.get("palette.title"), Command.Place.VIEW,
            () -> overlay.show(new PaletteView(new PaletteViewModel(frame.commands()), overlay))).on("Shortcut+K");
    }

    Command inspector() {
        return Command.of("view.inspector", MESSAGES.get("inspector.toggle"), Command.Place.VIEW, frame::toggleInspector).on("Shortcut+Shift+B");
    }
}
