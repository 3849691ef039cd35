package org.ibidem.evidence.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
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
            MailText text = new MailText().header("Subject", message.getSubject());
            MAPIAttribute html = message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML);
            if (html != null) text.body(HtmlText.read(html.getData()).words());
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
}
