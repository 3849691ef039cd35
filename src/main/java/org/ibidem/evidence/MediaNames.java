package org.ibidem.evidence;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;

/** What people call media types: a few by a name of their own, most by their family. */
public final class MediaNames {
    private static final Messages MESSAGES = Messages.of(MediaNames.class);
    private static final String MAIL = "message/rfc822";
    private static final String SAVED_PAGE = "multipart/related";
    private static final Map<String, String> NAMES = Map.of("application/pdf", "PDF", "text/html", "HTML", "application/xhtml+xml", "HTML", SAVED_PAGE, "MHTML",
        "text/markdown", "Markdown", "application/json", "JSON", "application/xml", "XML");
    /** In this order: a book is a zip too, and a mailbox of Outlook no message of it. */
    private static final List<Family> FAMILIES = List.of(
        new Family("picture", "image/.*"), new Family("sound", "audio/.*"), new Family("film", "video/.*"), new Family("mailbox", ".*(?:mbox|outlook-pst).*"),
        new Family("mail", "message/.*|.*(?:outlook|tnef).*"), new Family("webArchive", ".*(?:warc|wacz|x-internet-archive).*"),
        new Family("table", ".*(?:spreadsheet|excel|csv|tab-separated).*"), new Family("slides", ".*(?:presentation|powerpoint).*"),
        new Family("document", ".*(?:wordprocessing|msword|rtf|opendocument\\.text|hwp|epub).*"),
        new Family("archive", ".*(?:zip|tar|7z|rar|xz|zstd|lz4|cpio|compress|archive).*"), new Family("text", "text/.*"));

    private record Family(String word, Pattern types) {
        Family(String word, String types) {
            this(word, Pattern.compile(types));
        }
    }

    private MediaNames() {}

    /** The name of what kind of file a document is. */
    public static String of(Evidence document) {
        return of(typeOf(document));
    }

    /** The media type of what a document is: a saved page is none of the letters whose form it has. */
    public static String typeOf(Evidence document) {
        return CaptureTimes.isWebCapture(document) && document.mediaType().equals(MAIL) ? SAVED_PAGE : document.mediaType();
    }

    /** The name of a media type; of one without a name, the type as it is. */
    public static String of(String mediaType) {
        String named = NAMES.get(mediaType);
        return named != null ? named : FAMILIES.stream().filter(f -> f.types().matcher(mediaType).matches()).findFirst().map(f -> MESSAGES.get("media." + f.word())).orElse(mediaType);
    }
}
