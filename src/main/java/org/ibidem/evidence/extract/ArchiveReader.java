package org.ibidem.evidence.extract;

import com.github.junrar.Archive;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedRarV5Exception;
import com.github.junrar.rarfile.FileHeader;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveException;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.ArchiveStreamFactory;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.ibidem.model.EvidenceStatus;

/** Reads archives: their members are taken out, and their names are the text. */
final class ArchiveReader implements Reader {
    /** What the library says of a 7z whose members are packed in a way it does not know. */
    private static final Pattern METHOD = Pattern.compile("Multi input/output stream coders|Unsupported compression method");
    private static final Set<String> ZIPS = Set.of("application/zip", "application/java-archive", "application/x-wacz", "application/wacz", "application/x-itunes-ipa", "application/vnd.android.package-archive");
    private static final Set<String> STREAMS = Set.of("application/x-tar", "application/x-gtar", "application/x-archive", "application/x-unix-archive",
        "application/x-cpio", "application/x-arj", "application/x-unix-dump", "application/x-debian-package");
    private static final String SEVEN = "application/x-7z-compressed";
    private static final Set<String> RARS = Set.of("application/x-rar-compressed", "application/x-rar-compressed;version=4", "application/vnd.rar");

    /** How the first part of a zip over several files begins. */
    private static final byte[] SPANNED = {'P', 'K', 7, 8};
    private static final String RAW = StandardCharsets.ISO_8859_1.name();

    /** What was found as it goes. */
    private static final class Listing {
        private final List<String> names = new ArrayList<>();
        private int locked;
        private int broken;
    }

    @Override
    public boolean reads(String mediaType) {
        return ZIPS.contains(mediaType) || STREAMS.contains(mediaType) || RARS.contains(mediaType) || mediaType.equals(SEVEN);
    }

    @Override
    public Extracted read(Given given) throws IOException {
        Listing listing = new Listing();
        try {
            if (ZIPS.contains(given.mediaType())) zip(given, listing);
            else if (RARS.contains(given.mediaType())) rar(given, listing);
            else if (given.mediaType().equals(SEVEN)) seven(given, listing);
            else stream(given, listing);
        } catch (PasswordRequiredException e) {
            return Extracted.refused(EvidenceStatus.PROTECTED, "pdf.password");
        } catch (UnsupportedRarV5Exception e) {
            return Extracted.refused(EvidenceStatus.NO_TEXT, "type.rar5");
        } catch (IOException | RuntimeException e) {
            String beyond = listing.names.isEmpty() ? beyond(e, given) : "";
            if (!beyond.isEmpty()) return Extracted.refused(EvidenceStatus.NO_TEXT, beyond);
            if (listing.names.isEmpty()) throw e;
            listing.broken++;
        }
        return given.found(outcome(listing));
    }

    /** What a whole archive has that is not read here, or nothing when it is broken. */
    private static String beyond(Exception e, Given given) throws IOException {
        if (isPart(given)) return "archive.part";
        if (e instanceof UnsupportedZipFeatureException u) return u.getFeature() == UnsupportedZipFeatureException.Feature.SPLITTING ? "archive.part" : "archive.method";
        return METHOD.matcher(String.valueOf(e.getMessage())).lookingAt() ? "archive.method" : "";
    }

    /** Whether it begins as the first of several files that are one zip does. */
    private static boolean isPart(Given given) throws IOException {
        try (InputStream in = Files.newInputStream(given.file().toPath())) {
            return Arrays.equals(in.readNBytes(SPANNED.length), SPANNED);
        }
    }

    private static Extracted outcome(Listing listing) {
        if (listing.names.isEmpty()) return Extracted.refused(EvidenceStatus.NO_TEXT, "file.empty");
        Extracted read = TextPages.cut(String.join("\n", listing.names), Extracted.About.NOTHING);
        if (listing.locked == listing.names.size()) {
            return Extracted.read(EvidenceStatus.PROTECTED, "members.locked\t" + listing.locked, read.about(), read.content());
        }
        if (listing.locked > 0) return read.alsoBecause("members.locked\t" + listing.locked);
        return listing.broken > 0 ? read.alsoBecause("members.broken\t" + listing.broken) : read;
    }

    private static void zip(Given given, Listing listing) throws IOException {
        try (ZipFile zip = ZipFile.builder().setFile(given.file()).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            Charset encoding = ZipNames.encoding(rawNames(entries));
            for (ZipArchiveEntry entry : entries) {
                if (entry.isDirectory()) continue;
                String name = isNamedInUnicode(entry) ? entry.getName() : new String(entry.getRawName(), encoding);
                listing.names.add(name);
                if (entry.getGeneralPurposeBit().usesEncryption()) listing.locked++;
                else if (!ZipContent.isRead(zip, entry)) listing.broken++;
                else take(given.members(), entry, name, listing, () -> ZipContent.open(zip, entry));
            }
        } catch (IOException e) {
            // No directory at its end: what stands in the file is read from its beginning.
            if (!listing.names.isEmpty()) throw e;
            stream(given, listing);
        }
    }

    /** All names whose encoding is not told: one is too little to tell it by. */
    private static byte[] rawNames(List<ZipArchiveEntry> entries) {
        ByteArrayOutputStream names = new ByteArrayOutputStream();
        for (ZipArchiveEntry entry : entries) {
            if (isNamedInUnicode(entry)) continue;
            names.writeBytes(entry.getRawName());
            names.write('\n');
        }
        return names.toByteArray();
    }

    private static boolean isNamedInUnicode(ZipArchiveEntry entry) {
        return entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    /** A member that is broken must not cost the others. */
    private static void take(Members members, ArchiveEntry entry, String name, Listing listing, Opening opening) {
        try (InputStream in = opening.open()) {
            members.add(Members.Label.of(name, time(entry.getLastModifiedDate())), in);
        } catch (IOException | RuntimeException e) {
            listing.broken++;
        }
    }

    private static String time(Date date) {
        return date == null || date.getTime() <= 0 ? "" : date.toInstant().toString();
    }

    private static void stream(Given given, Listing listing) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(given.file().toPath()));
             ArchiveInputStream<? extends ArchiveEntry> archive = new ArchiveStreamFactory(RAW).createArchiveInputStream(in)) {
            for (ArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.isDirectory()) continue;
                String name = decoded(entry.getName());
                listing.names.add(name + pointsTo(entry));
                if (entry instanceof TarArchiveEntry tar && holdsNothing(tar)) continue;
                if (entry instanceof ZipArchiveEntry zipped && zipped.getGeneralPurposeBit().usesEncryption()) listing.locked++;
                else if (!archive.canReadEntryData(entry)) listing.broken++;
                else given.members().add(Members.Label.of(name, time(entry.getLastModifiedDate())), archive);
            }
        } catch (ArchiveException e) {
            throw new IOException(e);
        }
    }

    /** Links, devices and pipes: there is nothing to take out. */
    private static boolean holdsNothing(TarArchiveEntry tar) {
        return tar.isSymbolicLink() || tar.isLink() || tar.isCharacterDevice() || tar.isBlockDevice() || tar.isFIFO();
    }

    /** Where a link leads, which is told and never followed. */
    private static String pointsTo(ArchiveEntry entry) {
        return entry instanceof TarArchiveEntry tar && (tar.isSymbolicLink() || tar.isLink()) ? " -> " + decoded(tar.getLinkName()) : "";
    }

    /** A name that was read byte by byte, in whatever encoding it is. */
    private static String decoded(String name) {
        return name.chars().allMatch(c -> c < 256) ? PlainText.decode(name.getBytes(StandardCharsets.ISO_8859_1)) : name;
    }

    private static void seven(Given given, Listing listing) throws IOException {
        SevenZFile.Builder builder = SevenZFile.builder().setFile(given.file()).setMaxMemoryLimitKiB(256 << 10);
        if (!given.password().isEmpty()) builder.setPassword(given.password());
        try (SevenZFile seven = builder.get()) {
            for (SevenZArchiveEntry entry = seven.getNextEntry(); entry != null; entry = seven.getNextEntry()) {
                if (entry.isDirectory()) continue;
                listing.names.add(entry.getName());
                SevenZArchiveEntry current = entry;
                take(given.members(), entry, entry.getName(), listing, () -> seven.getInputStream(current));
            }
        }
    }

    private static void rar(Given given, Listing listing) throws IOException, UnsupportedRarV5Exception {
        File file = given.file();
        try (Archive rar = given.password().isEmpty() ? new Archive(file) : new Archive(file, given.password())) {
            for (FileHeader header : rar.getFileHeaders()) {
                if (header.isDirectory()) continue;
                listing.names.add(header.getFileName());
                if (header.isEncrypted() && given.password().isEmpty()) {
                    listing.locked++;
                    continue;
                }
                try (InputStream in = rar.getInputStream(header)) {
                    given.members().add(Members.Label.of(header.getFileName(), time(header.getMTime())), in);
                }
            }
        } catch (UnsupportedRarV5Exception e) {
            throw e;
        } catch (RarException e) {
            throw new IOException(e);
        }
    }
}
