package org.ibidem.evidence.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.ibidem.evidence.extract.MarkedText.Written;

/** Reads messages saved by Outlook (MSG); attachments, messages among them, are members. */
final class OutlookReader implements Reader {
    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/vnd.ms-outlook");
    }

    @Override
    public Extracted read(Given given) throws IOException {
        try (MAPIMessage message = new MAPIMessage(given.file())) {
            message.setReturnNullOnMissingChunk(true);
            if (message.has7BitEncodingStrings()) message.guess7BitEncoding();
            MailText text = new MailText();
            headers(message, text);
            addBody(message, text);
            for (AttachmentChunks attachment : message.getAttachmentFiles()) take(attachment, given.members());
            return given.found(text.read());
        } catch (ChunkNotFoundException e) {
            throw new IOException(e);
        }
    }

    private static void headers(MAPIMessage message, MailText text) throws ChunkNotFoundException {
        String address = message.getMainChunks().getEmailFromChunk() == null ? "" : message.getMainChunks().getEmailFromChunk().getValue();
        String name = message.getDisplayFrom();
        text.header("From", name == null ? address : address.contains("@") && !name.contains(address) ? name + " <" + address + ">" : name);
        text.header("To", message.getDisplayTo()).header("Cc", message.getDisplayCC()).header("Bcc", message.getDisplayBCC());
        text.header("Subject", message.getSubject());
        StringChunk id = message.getMainChunks().getMessageId();
        text.header("Message-Id", id == null ? null : id.getValue());
        Calendar date = message.getMessageDate();
        if (date == null) return;
        Instant sent = date.toInstant();
        text.header("Date", sent.toString()).sent(sent);
    }

    private static void addBody(MAPIMessage message, MailText text) throws ChunkNotFoundException, IOException {
        String plain = message.getTextBody();
        String html = message.getHtmlBody();
        Written page = html == null ? Written.plain("") : HtmlText.read(html.getBytes(StandardCharsets.UTF_8)).words();
        if (plain != null && !plain.isBlank()) text.body(plain).leads(page);
        else if (html != null) text.body(page);
        else text.body(message.getRtfBody());
    }

    private static void take(AttachmentChunks attachment, Members members) throws IOException {
        String name = attachment.getAttachLongFileName() != null ? attachment.getAttachLongFileName().getValue()
            : attachment.getAttachFileName() != null ? attachment.getAttachFileName().getValue() : "";
        if (attachment.getAttachData() != null) {
            members.add(Members.Label.of(name), new ByteArrayInputStream(attachment.getEmbeddedAttachmentObject()));
        } else if (attachment.getAttachmentDirectory() != null && attachment.getAttachmentDirectory().getDirectory() instanceof DirectoryNode inner) {
            members.add(Members.Label.of(name.isEmpty() ? "message.msg" : name), alone(inner));
        }
    }

    /** A message within the file, as a file of its own. */
    private static ByteArrayInputStream alone(DirectoryNode inner) throws IOException {
        try (POIFSFileSystem own = new POIFSFileSystem()) {
            EntryUtils.copyNodes(inner, own.getRoot());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            own.writeFilesystem(out);
            return new ByteArrayInputStream(out.toByteArray());
        }
    }
}
