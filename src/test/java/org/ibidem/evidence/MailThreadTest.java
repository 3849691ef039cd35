package org.ibidem.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.ibidem.model.Ids;
import org.ibidem.model.Metadata;
import org.junit.jupiter.api.Test;

/** Messages that belong together by the ids they name. */
class MailThreadTest {
    private final UUID offer = Ids.next();
    private final UUID answer = Ids.next();
    private final UUID later = Ids.next();
    private final UUID other = Ids.next();

    private static Metadata header(UUID message, String name, String value) {
        return new Metadata(Ids.next(), message, name, value);
    }

    @Test
    void aThreadGoesOverMessagesThatAreMissing() {
        List<Metadata> headers = List.of(header(offer, "message-id", "<offer@a.test>"), header(answer, "in-reply-to", "<offer@a.test>"),
            header(answer, "message-id", "<answer@b.test>"), header(later, "references", "<answer@b.test> <lost@b.test>"), header(other, "message-id", "<other@c.test>"));
        assertThat(MailThread.of(headers, later)).containsExactlyInAnyOrder(offer, answer, later);
        assertThat(MailThread.of(headers, other)).containsExactly(other);
        assertThat(MailThread.of(headers, Ids.next())).isEmpty();
    }
}
