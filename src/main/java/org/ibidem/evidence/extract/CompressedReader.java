package org.ibidem.evidence.extract;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Set;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.ibidem.model.EvidenceStatus;

/** Reads a file that is compressed alone: what is in it is its only member. */
final class CompressedReader implements Reader {
    private static final String ZSTD = "application/zstd";
    private static final Set<String> TYPES = Set.of("application/gzip", "application/x-gzip", "application/x-bzip2", "application/x-bzip", "application/x-xz",
        "application/x-lzma", "application/x-compress", "application/zlib", "application/deflate64", "application/x-lz4", "application/x-snappy-framed", ZSTD);
    private static final int MEMORY_KIB = 128 << 10;

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public Extracted read(Given given) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(given.file().toPath()));
             UntilCut content = new UntilCut(content(in, given.mediaType()))) {
            given.members().add(Members.Label.of(inner(given.name())), content);
            return given.found(Extracted.read(EvidenceStatus.NO_TEXT, content.isCut() ? "file.salvaged" : "members.found\t1", Extracted.About.NOTHING, Extracted.Content.NONE));
        } catch (CompressorException e) {
            throw new IOException(e);
        }
    }

    private static InputStream content(InputStream in, String mediaType) throws IOException, CompressorException {
        return mediaType.equals(ZSTD) ? new ZstdInputStream(in) : new CompressorStreamFactory(true, MEMORY_KIB).createCompressorInputStream(in);
    }

    /** {@code letter.txt.gz} holds {@code letter.txt}; {@code files.tgz} holds {@code files.tar}. */
    private static String inner(String name) {
        if (name.endsWith(".tgz") || name.endsWith(".tbz2") || name.endsWith(".txz") || name.endsWith(".tzst")) return name.replaceFirst("\\.t\\w+$", ".tar");
        return name.replaceFirst("\\.(?i:gz|bz2|xz|lzma|z|zlib|lz4|sz|zst|tbz)$", "");
    }
}
