package org.ibidem.sample.workshop;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A mail with attachments (RFC 5322, RFC 2045), from a note that has headers, an empty line and words. */
final class MailFile {
    private static final String NEXT = "\r\n";
    private static final String BOUNDARY = "=_part_of_a_fictional_mail";

    private MailFile() {}

    /** The mail as a program would have stored it; what is attached goes by its name. */
    static byte[] of(String note, Map<String, byte[]> attached) {
        int gap = note.indexOf("\n\n");
        String headers = note.substring(0, gap).replace("\n", NEXT) + NEXT + "MIME-Version: 1.0" + NEXT;
        String words = "Content-Type: text/plain; charset=utf-8" + NEXT + "Content-Transfer-Encoding: 8bit" + NEXT + NEXT + note.substring(gap + 2).replace("\n", NEXT);
        if (attached.isEmpty()) return (headers + words).getBytes(StandardCharsets.UTF_8);
        StringBuilder mail = new StringBuilder(headers).append("Content-Type: multipart/mixed; boundary=\"").append(BOUNDARY).append('"').append(NEXT).append(NEXT);
        mail.append("--").append(BOUNDARY).append(NEXT).append(words).append(NEXT);
        attached.forEach((name, bytes) -> mail.append("--").append(BOUNDARY).append(NEXT).append("Content-Type: application/octet-stream; name=\"").append(name).append('"').append(NEXT)
            .append("Content-Disposition: attachment; filename=\"").append(name).append('"').append(NEXT).append("Content-Transfer-Encoding: base64").append(NEXT).append(NEXT)
            .append(Base64.getMimeEncoder().encodeToString(bytes)).append(NEXT));
        return mail.append("--").append(BOUNDARY).append("--").append(NEXT).toString().getBytes(StandardCharsets.UTF_8);
    }
}
