package org.ibidem.evidence.extract;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.ibidem.evidence.extract.MarkedText.Written;
import org.ibidem.model.EvidenceStatus;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads office documents old and new, RTF, OpenDocument and EPUB by Tika's parsers; a sheet or a slide is a page. */
final class OfficeReader implements Reader {
    private static final int MAX_FIELDS = 400;
    private static final Set<String> SKIPPED = Set.of("Content-Type", "X-TIKA:Parsed-By", "X-TIKA:Parsed-By-Full-Set", "resourceName");
    private static final Set<String> RTF = Set.of("application/rtf", "text/rtf");
    /** Books are locked to whoever bought them, never by a password. */
    private static final String BOOK = "application/epub+zip";
    private final DefaultParser parser = new DefaultParser(MediaTypeRegistry.getDefaultRegistry(), new ServiceLoader());

    @Override
    public boolean reads(String mediaType) {
        return !mediaType.startsWith("text/") && parsed(mediaType).isPresent();
    }

    /** The type as the parsers name it, who tell some formats apart that are one type to everyone else. */
    private Optional<MediaType> parsed(String mediaType) {
        MediaType type = MediaType.parse(mediaType);
        Set<MediaType> supported = parser.getSupportedTypes(new ParseContext());
        if (type == null || supported.contains(type)) return Optional.ofNullable(type);
        return supported.stream().filter(t -> t.getBaseType().equals(type)).sorted().findFirst();
    }

    @Override
    public Extracted read(Given given) throws IOException {
        try (StrictOffice document = StrictOffice.of(given)) {
            return read(given, document.file());
        }
    }

    private Extracted read(Given given, File file) throws IOException {
        Reading reading = new Reading(given, file, false);
        boolean isBroken = reading.isBroken();
        if (isBroken && isSlides(given.mediaType())) {
            // Slide by slide, without what they are laid out by, which may be what is broken.
            Reading again = new Reading(given.anew(), file, true);
            if (again.text.length() > reading.text.length()) reading = again;
        }
        if (reading.isLocked) {
            if (given.mediaType().equals(BOOK)) return Extracted.lockedTo("rights", "epub.rights");
            return Extracted.refused(EvidenceStatus.PROTECTED, given.password().isEmpty() ? "pdf.password" : "pdf.wrongPassword");
        }
        if (reading.isBroken() && reading.text.isEmpty()) throw reading.failure;
        return reading.given.found(reading.outcome(isBroken));
    }

    private static boolean isSlides(String mediaType) {
        return mediaType.contains("presentationml");
    }

    /** One going through a document, to its end or to where it is broken. */
    private final class Reading {
        final PagedText text;
        final boolean isLocked;
        final IOException failure;
        private final Given given;
        private final File file;
        private final Metadata metadata = new Metadata();

        Reading(Given given, File file, boolean inPieces) throws IOException {
            this.given = given;
            this.file = file;
            text = new PagedText(given.mediaType(), RowNumbers.of(file, given.mediaType()));
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, given.name());
            metadata.set(HttpHeaders.CONTENT_TYPE, parsed(given.mediaType()).orElseThrow().toString());
            boolean locked = false;
            IOException broken = null;
            try (InputStream in = opened(file, given.mediaType())) {
                parser.parse(in, text, metadata, context(given, inPieces));
            } catch (EncryptedDocumentException e) {
                locked = true;
            } catch (TikaException | SAXException e) {
                broken = new IOException(e.getCause() == null ? e : e.getCause());
            }
            isLocked = locked;
            failure = broken;
        }

        /** It ends early because it fails, not because there is enough. */
        boolean isBroken() {
            return failure != null && !text.isFull();
        }

        Extracted outcome(boolean isBroken) {
            Optional<OpenSheets> sheets = OpenSheets.of(file, given.mediaType());
            if (sheets.isPresent()) {
                Extracted read = TextPages.of(sheets.get().pages(), about(metadata));
                if (sheets.get().isFull()) return read.because("text.cut\t" + Limits.CHARS);
                return read.reason().isEmpty() && (isBroken || sheets.get().isBroken()) ? read.because("file.partly") : read;
            }
            List<Written> pages = text.pages();
            Extracted read = pages.size() == 1 && !text.hasPages() ? TextPages.cut(pages.getFirst(), about(metadata)) : TextPages.of(pages, about(metadata));
            if (text.isFull()) return read.because("text.cut\t" + Limits.CHARS);
            return isBroken ? read.because("file.partly") : read;
        }
    }

    private static InputStream opened(File file, String mediaType) throws IOException {
        if (RTF.contains(mediaType)) return new BufferedInputStream(new RtfNotes(RtfStart.marked(new BufferedInputStream(Files.newInputStream(file.toPath())))));
        TikaInputStream in = TikaInputStream.get(file.toPath());
        if (mediaType.equals(OldWorkbook.MEDIA_TYPE)) OldWorkbook.of(file).ifPresent(in::setOpenContainer);
        return in;
    }

    private static ParseContext context(Given given, boolean inPieces) {
        ParseContext context = new ParseContext();
        OfficeParserConfig how = new OfficeParserConfig();
        how.setUseSAXPptxExtractor(inPieces);
        context.set(OfficeParserConfig.class, how);
        context.set(PasswordProvider.class, m -> given.password().isEmpty() ? null : given.password());
        context.set(EmbeddedDocumentExtractor.class, new EmbeddedDocumentExtractor() {
            @Override
            public boolean shouldParseEmbedded(Metadata m) {
                return !given.members().isFull();
            }

            @Override
            public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata m, boolean html) throws IOException {
                String name = m.get(TikaCoreProperties.RESOURCE_NAME_KEY);
                given.members().add(Members.Label.of(name == null ? "" : name), stream);
            }
        });
        return context;
    }

    private static Extracted.About about(Metadata metadata) {
        List<Extracted.Field> fields = new ArrayList<>();
        for (String name : metadata.names()) {
            String value = List.of(metadata.getValues(name)).stream().collect(Collectors.joining("; "));
            if (!SKIPPED.contains(name) && !value.isBlank() && fields.size() < MAX_FIELDS) fields.add(new Extracted.Field(name, value));
        }
        String saved = metadata.get(TikaCoreProperties.MODIFIED) != null ? metadata.get(TikaCoreProperties.MODIFIED) : metadata.get(TikaCoreProperties.CREATED);
        return new Extracted.About(or(metadata.get(TikaCoreProperties.TITLE)), or(metadata.get(TikaCoreProperties.CREATOR)), "", or(saved), "", List.copyOf(fields));
    }

    private static String or(String value) {
        return value == null ? "" : value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
