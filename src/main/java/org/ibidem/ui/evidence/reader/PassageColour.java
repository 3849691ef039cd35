package org.ibidem.ui.evidence.reader;

import java.util.Locale;
import org.ibidem.message.Messages;
import org.ibidem.model.Tint;
import org.ibidem.ui.shell.Words;

/** The colour a passage is marked in: the analyst's own, else that of the kind of claim it was marked for. */
final class PassageColour {
    private static final Messages MESSAGES = Messages.of(PassageColour.class);

    private PassageColour() {}

    /** The style class of the mark. */
    static String of(ReaderViewModel.Marked marked) {
        if (marked.passage().tint() != null) return style("tint", marked.passage().tint());
        return marked.kind().map(kind -> style("kind", kind)).orElse("mark-bare");
    }

    private static String style(String sort, Enum<?> value) {
        return "mark-" + sort + "-" + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the colour stands for, in words. */
    static String say(ReaderViewModel.Marked marked) {
        return marked.kind().map(Words::of).orElse(MESSAGES.get("marked.bare"));
    }

    /** A colour's name; the one that follows the kind of claim is {@code null}. */
    static String name(Tint tint) {
        return MESSAGES.get(tint == null ? "tint.byKind" : "tint." + tint);
    }
}
