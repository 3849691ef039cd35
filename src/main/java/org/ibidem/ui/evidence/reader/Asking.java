package org.ibidem.ui.evidence.reader;

import java.util.function.Consumer;
import org.ibidem.model.Evidence;

/** What the reader asks of the room of documents: to show the facts of one, to ask for its password, to have its text recognised. */
public record Asking(Consumer<Evidence> details, Consumer<Evidence> password, Consumer<Evidence> recognition) {}
