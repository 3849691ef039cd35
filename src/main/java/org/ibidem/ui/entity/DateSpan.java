package org.ibidem.ui.entity;

import java.util.stream.Stream;
import org.ibidem.message.Messages;
import org.ibidem.model.EdtfDate;

/** What an analyst writes down for since when and until when something holds; each may be empty. */
public record DateSpan(String from, String to) {
    private static final Messages MESSAGES = Messages.of(DateSpan.class);

    /** What is wrong with it; empty when nothing is. */
    public String problem() {
        return Stream.of(from, to).filter(date -> !date.isBlank() && EdtfDate.parse(date).isEmpty()).findFirst()
            .map(date -> MESSAGES.get("form.noDate", date.strip())).orElseGet(() -> isReversed() ? MESSAGES.get("form.reversed") : "");
    }

    private boolean isReversed() {
        return !from.isBlank() && !to.isBlank() && EdtfDate.parse(to).orElseThrow().isBefore(EdtfDate.parse(from).orElseThrow());
    }
}
