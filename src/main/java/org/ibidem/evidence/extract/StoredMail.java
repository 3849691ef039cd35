package org.ibidem.evidence.extract;

import com.pff.PSTAppointment;
import com.pff.PSTAttachment;
import com.pff.PSTContact;
import com.pff.PSTException;
import com.pff.PSTMessage;
import com.pff.PSTRecipient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.binary.Base64InputStream;

/**
 * Writes an item of a mail store as a message (RFC 5322, MIME), for a store keeps properties and no message: the headers it travelled
 * with where the store has them, words, and the bytes of the attachments as they are. The same item always gives the same bytes.
 */
final class StoredMail {
    private static final int MAX_DEPTH = 8;
    private static final int LINE = 76;
    private static final byte[] END = {'\r', '\n'};
    /** Headers that speak of the parts as they were on the way, which are not kept. */
    private static final Set<String> OF_PARTS = Set.of("content-type", "content-transfer-encoding", "content-disposition", "mime-version", "x-ms-tnef-correlator");
    private final List<InputStream> out = new ArrayList<>();
    private final String boundary;
    private final int depth;

    private StoredMail(PSTMessage message, int depth) {
        this.depth = depth;
        this.boundary = "=_" + Long.toHexString(message.getDescriptorNodeId()) + "_" + depth;
    }

    /** The message, to be read once. */
    static InputStream written(PSTMessage message) throws IOException, PSTException {
        return written(message, 0);
    }

    private static InputStream written(PSTMessage message, int depth) throws IOException, PSTException {
        StoredMail mail = new StoredMail(message, depth);
        mail.add(headers(message) + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"" + mail.boundary + "\"\r\n\r\n");
        mail.words(message);
        for (int i = 0; i < message.getNumberOfAttachments(); i++) mail.attachment(message.getAttachment(i));
        mail.add("--" + mail.boundary + "--\r\n");
        return new SequenceInputStream(Collections.enumeration(mail.out));
    }

    /** As it travelled, else as the properties say; each header the properties know is there. */
    private static String headers(PSTMessage message) throws IOException, PSTException {
        StringBuilder lines = new StringBuilder();
        Set<String> there = new HashSet<>();
        for (String header : message.getTransportMessageHeaders().strip().split("\\r?\\n(?![ \\t])")) {
            String name = header.replaceFirst("(?s):.*", "").toLowerCase(Locale.ROOT);
            if (!header.matches("(?s)[!-9;-~]+:.*") || OF_PARTS.contains(name)) continue;
            lines.append(header.replaceAll("\\r?\\n", "\r\n")).append("\r\n");
            there.add(name);
        }
        properties(message).forEach((name, value) -> {
            if (!value.isBlank() && !there.contains(name.toLowerCase(Locale.ROOT))) lines.append(name).append(": ").append(value.replaceAll("\\s+", " ").strip()).append("\r\n");
        });
        return lines.toString();
    }

    private static Map<String, String> properties(PSTMessage message) throws IOException, PSTException {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("From", address(message.getSenderName(), message.getSenderEmailAddress()));
        known.put("To", recipients(message, PSTRecipient.MAPI_TO, message.getDisplayTo()));
        known.put("Cc", recipients(message, PSTRecipient.MAPI_CC, message.getDisplayCC()));
        known.put("Bcc", recipients(message, PSTRecipient.MAPI_BCC, message.getDisplayBCC()));
        known.put("Subject", message.getSubject());
        known.put("Date", date(message.getClientSubmitTime() == null ? message.getMessageDeliveryTime() : message.getClientSubmitTime()));
        known.put("Message-ID", message.getInternetMessageId());
        known.put("In-Reply-To", message.getInReplyToId());
        return known;
    }

    private static String recipients(PSTMessage message, int kind, String shown) throws IOException, PSTException {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < message.getNumberOfRecipients(); i++) {
            PSTRecipient recipient = message.getRecipient(i);
            if (recipient.getRecipientType() != kind) continue;
            all.add(address(recipient.getDisplayName(), recipient.getSmtpAddress().isEmpty() ? recipient.getEmailAddress() : recipient.getSmtpAddress()));
        }
        return all.isEmpty() ? shown : String.join(", ", all);
    }

    private static String address(String name, String address) {
        String bare = name.replace("\"", "");
        if (bare.isBlank() || bare.equals(address)) return address;
        return address.isBlank() ? bare : "\"" + bare + "\" <" + address + ">";
    }

    private static String date(Date date) {
        return date == null ? "" : DateTimeFormatter.RFC_1123_DATE_TIME.format(date.toInstant().atOffset(ZoneOffset.UTC));
    }

    private void words(PSTMessage message) throws IOException, PSTException {
        String plain = facts(message) + message.getBody();
        String html = message.getBodyHTML();
        String inner = boundary + "_a";
        add("--" + boundary + "\r\nContent-Type: multipart/alternative; boundary=\"" + inner + "\"\r\n\r\n");
        if (!plain.isBlank()) part(inner, "text/plain; charset=utf-8", "", text(plain));
        if (!html.isBlank()) part(inner, "text/html; charset=utf-8", "", text(html));
        else if (plain.isBlank() && !message.getRTFBody().isBlank()) part(inner, "application/rtf", "body.rtf", new ByteArrayInputStream(message.getRTFBody().getBytes(StandardCharsets.ISO_8859_1)));
        add("--" + inner + "--\r\n");
    }

    /** What a contact or a meeting says beside its words. */
    private static String facts(PSTMessage message) {
        List<String> facts = switch (message) {
            case PSTContact c -> List.of(c.getDisplayName(), c.getCompanyName(), c.getTitle(), c.getEmail1EmailAddress(), c.getEmail2EmailAddress(), c.getEmail3EmailAddress(),
                c.getBusinessTelephoneNumber(), c.getMobileTelephoneNumber(), c.getHomeTelephoneNumber(), c.getWorkAddress(), c.getHomeAddress());
            case PSTAppointment a -> List.of(date(a.getStartTime()), date(a.getEndTime()), a.getLocation(), a.getAllAttendees());
            default -> List.of();
        };
        List<String> said = facts.stream().filter(f -> f != null && !f.isBlank()).toList();
        return said.isEmpty() ? "" : String.join("\r\n", said) + "\r\n\r\n";
    }

    private static InputStream text(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }

    private void attachment(PSTAttachment attachment) throws IOException, PSTException {
        String name = attachment.getLongFilename().isBlank() ? attachment.getFilename() : attachment.getLongFilename();
        PSTMessage inner = attachment.getEmbeddedPSTMessage();
        if (inner != null && depth < MAX_DEPTH) {
            part(boundary, "application/octet-stream", (inner.getSubject().isBlank() ? "message" : inner.getSubject()) + ".eml", written(inner, depth + 1));
        } else if (inner == null && attachment.getAttachMethod() != PSTAttachment.ATTACHMENT_METHOD_NONE) {
            part(boundary, attachment.getMimeTag().matches("[\\w.+-]+/[\\w.+-]+") ? attachment.getMimeTag() : "application/octet-stream", name, attachment.getFileInputStream());
        }
    }

    /** A part in Base64, whatever is in it; one with a name is an attachment. */
    private void part(String parting, String type, String name, InputStream content) {
        String file = name.isEmpty() ? "" : "Content-Disposition: attachment; filename=\"" + encoded(name) + "\"\r\n";
        add("--" + parting + "\r\nContent-Type: " + type + "\r\n" + file + "Content-Transfer-Encoding: base64\r\n\r\n");
        out.add(new Base64InputStream(content, true, LINE, END));
        add("\r\n");
    }

    /** A name as an encoded word (RFC 2047), which every reader takes within quotation marks too. */
    private static String encoded(String name) {
        String plain = name.replaceAll("[\"\\\\\\p{Cntrl}]", "_");
        return plain.chars().allMatch(c -> c < 128) ? plain : "=?utf-8?B?" + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    private void add(String lines) {
        out.add(text(lines));
    }
}
