package org.ibidem.evidence.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIStringAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hsmf.datatypes.MAPIProperty;

/** Reads what Outlook wraps its attachments in ({@code winmail.dat}). */
final class TnefReader implements Reader {
    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/vnd.ms-tnef");
    }

    @Override
    public Extracted read(Given given) throws IOException {
        try (InputStream in = Files.newInputStream(given.file().toPath())) {
            HMEFMessage message = new HMEFMessage(in);
            MailText text = new MailText().header("Subject", subject(message));
            MAPIAttribute html = message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML);
            if (html != null) text.body(HtmlText.read(html.getData()).words());
            else text.body(plain(message));
            MAPIAttribute rtf = message.getMessageMAPIAttribute(MAPIProperty.RTF_COMPRESSED);
            if (rtf != null) given.members().add(Members.Label.of("message.rtf"), new ByteArrayInputStream(message.getBody().getBytes(StandardCharsets.ISO_8859_1)));
            for (Attachment attachment : message.getAttachments()) {
                if (attachment.getAttribute(TNEFProperty.ID_ATTACHDATA) == null) continue;
                String name = attachment.getLongFilename() == null ? attachment.getFilename() : attachment.getLongFilename();
                given.members().add(Members.Label.of(name == null ? "" : name.replace("\u0000", "")), new ByteArrayInputStream(attachment.getContents()));
            }
            return given.found(text.read());
        }
    }

    private static String subject(HMEFMessage message) {
        return message.getSubject() == null ? old(message, TNEFProperty.ID_SUBJECT) : message.getSubject();
    }

    private static String plain(HMEFMessage message) {
        return message.getMessageMAPIAttribute(MAPIProperty.BODY) instanceof MAPIStringAttribute body ? body.getDataString() : old(message, TNEFProperty.ID_BODY);
    }

    /** What older programs write in a place of its own (MS-OXTNEF 2.1.3.3), in the encoding of their machine. */
    private static String old(HMEFMessage message, TNEFProperty property) {
        TNEFAttribute attribute = message.getMessageAttribute(property);
        return attribute == null ? "" : PlainText.decode(attribute.getData()).replace("\u0000", "");
    }
}
