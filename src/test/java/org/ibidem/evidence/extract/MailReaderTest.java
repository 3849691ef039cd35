package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MailReaderTest {
    @Test
    void aMessageOfAppleMailIsNotHeldInMemoryToKnowWhereItEnds() throws Exception {
        InputStream file = new ByteArrayInputStream("10   \nSubject: xwhat the program noted".getBytes(StandardCharsets.US_ASCII));
        InputStream message = MailReader.alone(file);
        assertThat(file.available()).as("nothing of it is read yet").isEqualTo("Subject: xwhat the program noted".length());
        assertThat(message.readAllBytes()).asString().isEqualTo("Subject: x");
    }
}
