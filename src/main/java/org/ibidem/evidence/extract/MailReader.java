package org.ibidem.evidence.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.ByteSequence;
import org.ibidem.evidence.extract.MarkedText.Written;

/** Reads messages as they travel (RFC 5322, MIME) and pages saved that way (MHTML); attachments are members. */
final class MailReader implements Reader {
    private static final Set<String> TYPES = Set.of("message/rfc822", "multipart/related", "application/x-mimearchive", "message/news");
    private static final Set<String> KEPT = Set.of("from", "to", "cc", "bcc", "subject", "date", "message-id", "in-reply-to", "references", "reply-to",
        "sender", "return-path", "received", "x-mailer", "user-agent", "x-originating-ip", "snapshot-content-location", "list-id", "organization", "authentication-results", "arc-authentication-results", "received-spf");
    /** Parts that are messages, or pieces of one, even where they have no name. */
    private static final Set<String> MESSAGES = Set.of("message/rfc822", "message/partial", "message/global");
    private static final MimeConfig CONFIG = new MimeConfig.Builder().setMaxLineLen(-1).setMaxHeaderLen(-1).setMaxHeaderCount(10_000).setMaxContentLen(-1).build();

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public Extracted read(Given given) throws IOException {
        Message message;
        try (InputStream in = Files.newInputStream(given.file().toPath())) {
            message = parsed(in);
        }
        try {
            return given.found(read(message, given));
        } finally {
            message.dispose();
        }
    }

    private static Message parsed(InputStream in) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(CONFIG);
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        return builder.parseMessage(in);
    }

    private static Extracted read(Message message, Given given) throws IOException {
        MailText text = new MailText();
        for (Field field : message.getHeader().getFields()) {
            if (KEPT.contains(field.getName().toLowerCase(Locale.ROOT))) text.header(field.getName(), value(field));
        }
        Date date = message.getDate();
        text.sent(date == null ? null : Instant.ofEpochMilli(date.getTime()));
        take(message, text, given, new HashSet<>(), false);
        Extracted read = text.read();
        String page = location(message);
        return page.isEmpty() ? read : saved(read, page);
    }

    /** A page saved as MHTML says where it was; that it has no writer is no loss. */
    private static Extracted saved(Extracted read, String page) {
        Extracted.About about = read.about();
        return Extracted.read(read.status(), read.reason(), new Extracted.About(about.title(), "", "", about.claimedAt(), page, about.fields()), read.content());
    }

    private static String location(Message message) {
        Field field = message.getHeader().getField("Snapshot-Content-Location");
        return field == null ? "" : value(field);
    }

    /** A header as it reads: unfolded, encoded words decoded, raw signs in whatever encoding they are. */
    private static String value(Field field) {
        ByteSequence raw = field.getRaw();
        String line = raw == null ? field.getName() + ":" + field.getBody() : PlainText.decode(raw.toByteArray());
        String body = line.substring(line.indexOf(':') + 1).replaceAll("\\r?\\n(?=[ \\t])", "");
        return DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT).strip();
    }

    /** Puts words that are no attachment into the text, and takes everything else out as a member. */
    private static void take(Entity entity, MailText text, Given given, Set<String> seen, boolean hasPlain) throws IOException {
        Body body = entity.getBody();
        if (body instanceof Multipart parts) {
            boolean plain = entity.getMimeType().equals("multipart/alternative") && parts.getBodyParts().stream().anyMatch(p -> p.getMimeType().equals("text/plain"));
            for (Entity part : parts.getBodyParts()) take(part, text, given, seen, plain);
        } else if (body instanceof TextBody words && entity.getFilename() == null && !isAttachment(entity) && isShown(entity)) {
            boolean isHtml = entity.getMimeType().equals("text/html");
            Written said = isHtml ? HtmlText.read(bytes(words)).words() : Quotations.in(TextPages.clean(decoded(entity, words)).strip());
            // The second version of the same words, as HTML, is kept when it says something else.
            if (!(hasPlain && isHtml && seen.contains(bare(said.text())))) text.body(said);
            seen.add(bare(said.text()));
        } else if (isBeginning(entity) && body instanceof SingleBody piece) {
            takePiece(piece, text, given, seen);
        } else {
            given.members().add(Members.Label.of(name(entity)), content(body));
        }
    }

    /** The first of several pieces of a message holds the beginning of it: its words, and as much of its attachments as came (RFC 2046, 5.2.2). */
    private static boolean isBeginning(Entity entity) {
        return entity.getMimeType().equals("message/partial") && entity.getHeader().getField("Content-Type") instanceof ContentTypeField type && "1".equals(type.getParameter("number"));
    }

    private static void takePiece(SingleBody piece, MailText text, Given given, Set<String> seen) throws IOException {
        Message whole = parsed(piece.getInputStream());
        try {
            take(whole, text, given, seen, false);
        } finally {
            whole.dispose();
        }
    }

    private static boolean isAttachment(Entity entity) {
        return "attachment".equalsIgnoreCase(entity.getDispositionType());
    }

    private static boolean isShown(Entity entity) {
        return entity.getMimeType().equals("text/plain") || entity.getMimeType().equals("text/html");
    }

    private static String bare(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String name(Entity entity) {
        if (entity.getFilename() != null) return DecoderUtil.decodeEncodedWords(entity.getFilename(), DecodeMonitor.SILENT);
        Field location = entity.getHeader() == null ? null : entity.getHeader().getField("Content-Location");
        return location != null ? value(location) : entity.getBody() instanceof Message m && m.getSubject() != null ? m.getSubject() + ".eml" : MESSAGES.contains(entity.getMimeType()) ? "message.eml" : "";
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        try (InputStream in = body.getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** Words in the encoding they say they are in; where that cannot be, in whatever encoding they are. */
    private static String decoded(Entity entity, TextBody words) throws IOException {
        byte[] bytes = bytes(words);
        String charset = entity.getCharset();
        if (charset != null && !charset.equalsIgnoreCase("us-ascii") && java.nio.charset.Charset.isSupported(charset)) return new String(bytes, charset);
        return PlainText.decode(bytes);
    }

    private static InputStream content(Body body) throws IOException {
        if (body instanceof SingleBody single) return single.getInputStream();
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        if (body instanceof Message message) new DefaultMessageWriter().writeMessage(message, out);
        return new java.io.ByteArrayInputStream(out.toByteArray());
    }
}
