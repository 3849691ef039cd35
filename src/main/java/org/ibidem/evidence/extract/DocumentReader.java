package org.ibidem.evidence.extract;

import java.io.IOException;
import java.util.List;
import org.ibidem.model.EvidenceStatus;

/** Has each document read by the reader of its family; the first that reads its media type is asked. */
final class DocumentReader {
    private final List<Reader> readers = List.of(new PdfReader(), new PictureReader(), new MarkupReader(), new TableReader(), new MailReader(),
        new OutlookReader(), new TnefReader(), new MailboxReader(), new MailStoreReader(), new ArchiveReader(), new CompressedReader(), new WebArchiveReader(), new ArcReader(),
        new CmsReader(), new SelfExtractingReader(), new StatisticsReader(), new TextReader(),
        new OfficeReader());

    Extracted read(Given given) throws IOException {
        if (given.file().length() == 0) return Extracted.refused(EvidenceStatus.NO_TEXT, "file.empty");
        for (Reader reader : readers) {
            if (reader.reads(given.mediaType())) return reader.read(given);
        }
        return Extracted.refused(EvidenceStatus.NO_TEXT, "type.unread\t" + given.mediaType());
    }
}
