package org.ibidem.evidence.extract;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.plugin.Plugins;

/** Has each document read by the reader of its family; the first that reads its media type is asked. */
final class DocumentReader {
    private static final List<Reader> OWN = List.of(new PdfReader(), new PictureReader(), new MarkupReader(), new TableReader(), new MailReader(),
        new OutlookReader(), new TnefReader(), new MailboxReader(), new MailStoreReader(), new ArchiveReader(), new CompressedReader(), new WebArchiveReader(), new ArcReader(),
        new CmsReader(), new PgpReader(), new SelfExtractingReader(), new StatisticsReader(), new TextReader(),
        new OfficeReader());
    private final List<Reader> others = Plugins.of(Reader.class);

    /** What a file is of which its bytes do not tell, by its name: only who brings a reader for it knows. */
    Optional<String> typeOf(String name) {
        return others.stream().flatMap(r -> r.typeOf(name).stream()).findFirst();
    }

    Extracted read(Given given) throws IOException {
        if (given.file().length() == 0) return Extracted.refused(EvidenceStatus.NO_TEXT, "file.empty");
        Optional<Reader> reader = Stream.concat(OWN.stream(), others.stream()).filter(r -> r.reads(given.mediaType())).findFirst();
        if (reader.isPresent()) return reader.get().read(given);
        boolean isKnown = !given.mediaType().equals(Extracted.UNKNOWN_TYPE);
        return Extracted.refused(EvidenceStatus.NO_TEXT, isKnown ? "type.unread\t" + given.mediaType() : "type.unknown");
    }
}
