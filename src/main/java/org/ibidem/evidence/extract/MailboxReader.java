package org.ibidem.evidence.extract;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibidem.model.EvidenceStatus;

/** Reads mailboxes of the mbox family: each message is a member, quoted {@code From} lines as they were. */
final class MailboxReader implements Reader {
    private static final Pattern START = Pattern.compile("From \\S.*\\d{4}.*");
    private static final int MAX_LINE = 1 << 20;
    private static final int LONGEST_NAME = 120;
    private final Set<String> names = new HashSet<>();
    private int messages;

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/mbox");
    }

    @Override
    public Extracted read(Given given) throws IOException {
        messages = 0;
        names.clear();
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        boolean inside = false;
        boolean afterBlank = true;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(given.file().toPath()))) {
            for (byte[] line = line(in); line.length > 0 && !given.members().isFull(); line = line(in)) {
                String words = new String(line, StandardCharsets.ISO_8859_1).stripTrailing();
                if (afterBlank && START.matcher(words).matches()) {
                    take(message, given.members(), inside);
                    inside = true;
                } else {
                    message.write(line);
                }
                afterBlank = words.isEmpty();
            }
        }
        take(message, given.members(), inside);
        if (messages == 0) return TextPages.cut(PlainText.decode(given.bytes()), Extracted.About.NOTHING);
        return given.found(Extracted.read(EvidenceStatus.NO_TEXT, "members.found\t" + messages, Extracted.About.NOTHING, Extracted.Content.NONE));
    }

    private void take(ByteArrayOutputStream message, Members members, boolean inside) throws IOException {
        byte[] whole = message.toByteArray();
        message.reset();
        if (inside && whole.length > 0) members.add(label(whole, ++messages), new ByteArrayInputStream(whole));
    }

    /** By its subject, as messages are asked for, and by its number where another is called so too; which it is in the mailbox is kept beside. */
    private Members.Label label(byte[] message, int number) {
        String subject = subject(message);
        String name = subject.isEmpty() ? "message-" + number : names.add(subject) ? subject : subject + " (" + number + ")";
        return new Members.Label(name + ".eml", "", "", "", List.of(new Extracted.Field("mailbox-number", Integer.toString(number))));
    }

    private static String subject(byte[] message) {
        try {
            String subject = MailStoreReader.step("", MailReader.subject(message));
            return subject.substring(0, subject.offsetByCodePoints(0, Math.min(LONGEST_NAME, subject.codePointCount(0, subject.length())))).strip();
        } catch (IOException e) {
            // What is wrong with it is said when it is read itself.
            return "";
        }
    }

    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            if (b == '\n' || line.size() >= MAX_LINE) break;
        }
        return line.toByteArray();
    }
}
