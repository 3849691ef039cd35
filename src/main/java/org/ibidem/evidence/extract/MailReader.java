package org.ibidem.evidence.extract;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.field.ContentDispositionFieldLenientImpl;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.RawField;
import org.ibidem.evidence.extract.MarkedText.Written;

/** Reads messages as they travel (RFC 5322, MIME), as Apple Mail keeps them (emlx), and pages saved that way (MHTML); attachments are members. */
final class MailReader implements Reader {
    private static final int LONGEST_LENGTH = 32;
    private static final String APPLE = "message/x-emlx";
    private static final Set<String> TYPES = Set.of("message/rfc822", "multipart/related", "application/x-mimearchive", "message/news", APPLE);
    private static final Set<String> KEPT = Set.of("from", "to", "cc", "bcc", "subject", "date", "message-id", "in-reply-to", "references", "reply-to",
        "sender", "return-path", "received", "x-mailer", "user-agent", "x-originating-ip", "snapshot-content-location", "list-id", "organization", "authentication-results", "arc-authentication-results", "received-spf");
    /** Parts that are messages, or pieces of one, even where they have no name. */
    private static final Set<String> MESSAGES = Set.of("message/rfc822", "message/partial", "message/global");
    private static final Pattern NAME = Pattern.compile("(?i)(;\\s*)name(\\*?[0-9]*\\*?\\s*=)");
    private static final MimeConfig CONFIG = new MimeConfig.Builder().setMaxLineLen(-1).setMaxHeaderLen(-1).setMaxHeaderCount(10_000).setMaxContentLen(-1).build();

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public Extracted read(Given given) throws IOException {
        Message message;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(given.file().toPath()))) {
            message = parsed(given.mediaType().equals(APPLE) ? alone(in) : in);
        }
        try {
            return given.found(read(message, given));
        } finally {
            message.dispose();
        }
    }

    /** Apple Mail (emlx) writes above a message how many bytes it has, and below it what the program noted of it. */
    static InputStream alone(InputStream in) throws IOException {
        StringBuilder length = new StringBuilder();
        for (int sign = in.read(); sign >= 0 && sign != '\n' && length.length() < LONGEST_LENGTH; sign = in.read()) length.append((char) sign);
        String bytes = length.toString().strip();
        return bytes.matches("\\d{1,9}") ? BoundedInputStream.builder().setInputStream(in).setMaxCount(Long.parseLong(bytes)).get() : in;
    }

    private static Message parsed(InputStream in) throws IOException {
        return builder().parseMessage(in);
    }

    private static DefaultMessageBuilder builder() {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(CONFIG);
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        return builder;
    }

    private static Extracted read(Message message, Given given) throws IOException {
        MailText text = new MailText();
        Charset raw = rawEncoding(message);
        for (Field field : message.getHeader().getFields()) {
            if (KEPT.contains(field.getName().toLowerCase(Locale.ROOT))) text.header(field.getName(), value(field, raw));
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

    /** Old programs write signs into headers as they are, in the encoding of the words below: a name alone is too little to tell it by. */
    private static Charset rawEncoding(Message message) {
        Charset said = wordsEncoding(message);
        if (said != null && !said.equals(StandardCharsets.UTF_8)) return said;
        return encoding(message.getHeader());
    }

    private static Charset encoding(Header header) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Field field : header.getFields()) {
            if (field.getRaw() != null) all.writeBytes(field.getRaw().toByteArray());
        }
        return PlainText.encoding(all.toByteArray());
    }

    /** What a message says it is about, by its head alone; empty when it does not say. */
    static String subject(byte[] message) throws IOException {
        Header header = builder().parseHeader(new ByteArrayInputStream(message));
        Field subject = header.getField("Subject");
        return subject == null ? "" : value(subject, encoding(header));
    }

    /** The encoding that the first words of a message say they are in; {@code null} when they do not say. */
    private static Charset wordsEncoding(Entity entity) {
        if (entity.getBody() instanceof Multipart parts) return parts.getBodyParts().isEmpty() ? null : wordsEncoding(parts.getBodyParts().getFirst());
        return entity.getBody() instanceof TextBody ? said(entity) : null;
    }

    private static String value(Field field) {
        return value(field, field.getRaw() == null ? StandardCharsets.UTF_8 : PlainText.encoding(field.getRaw().toByteArray()));
    }

    /** A header as it reads: unfolded, encoded words decoded, raw signs in this encoding unless they are UTF-8. */
    private static String value(Field field, Charset encoding) {
        byte[] raw = field.getRaw() == null ? null : field.getRaw().toByteArray();
        String line = raw == null ? field.getName() + ":" + field.getBody() : new String(raw, PlainText.isUtf8(raw) ? PlainText.encoding(raw) : encoding);
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
            Written said = isHtml ? HtmlText.read(bytes(words), said(entity)).words() : Quotations.in(TextPages.clean(Uuencoded.takenFrom(decoded(entity, words), given.members())).strip());
            // The second version of the same words, as HTML, is kept when it says something else.
            if (hasPlain && isHtml && seen.contains(bare(said.text()))) text.leads(said);
            else text.body(said);
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
        if (!fileName(entity).isEmpty()) return fileName(entity);
        Field location = entity.getHeader() == null ? null : entity.getHeader().getField("Content-Location");
        return location != null ? value(location) : entity.getBody() instanceof Message m && m.getSubject() != null ? m.getSubject() + ".eml" : MESSAGES.contains(entity.getMimeType()) ? "message.eml" : "";
    }

    /** What a part is called as a file: many programs say it with its type alone. Empty when nothing is said. */
    private static String fileName(Entity entity) {
        String said = entity.getFilename();
        if (said == null && entity.getHeader() != null && entity.getHeader().getField("Content-Type") instanceof ContentTypeField type) said = named(type);
        return said == null ? "" : DecoderUtil.decodeEncodedWords(said, DecodeMonitor.SILENT);
    }

    /** Names in a type are written in the same ways as the names of files: in words with their encoding, or in pieces (RFC 2231). */
    private static String named(ContentTypeField type) {
        String asFile = NAME.matcher(type.getBody()).replaceAll("$1filename$2");
        return ContentDispositionFieldLenientImpl.PARSER.parse(new RawField("Content-Disposition", asFile), DecodeMonitor.SILENT).getFilename();
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        try (InputStream in = body.getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** Words in the encoding they say they are in; where that cannot be, in whatever encoding they are. */
    private static String decoded(Entity entity, TextBody words) throws IOException {
        byte[] bytes = bytes(words);
        Charset said = said(entity);
        return said == null ? PlainText.decode(bytes) : new String(bytes, said);
    }

    /** The encoding that a part names; {@code null} when it names none, or only what everything begins as. */
    private static Charset said(Entity entity) {
        String name = entity.getCharset();
        return name == null || name.equalsIgnoreCase("us-ascii") ? null : Encoding.named(name);
    }

    private static InputStream content(Body body) throws IOException {
        if (body instanceof SingleBody single) return single.getInputStream();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (body instanceof Message message) new DefaultMessageWriter().writeMessage(message, out);
        return new java.io.ByteArrayInputStream(out.toByteArray());
    }
}
