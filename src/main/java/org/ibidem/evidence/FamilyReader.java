package org.ibidem.evidence;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ibidem.casefile.Arrival;
import org.ibidem.evidence.extract.Extracted;
import org.ibidem.evidence.extract.Extractor;
import org.ibidem.evidence.extract.Limits;
import org.ibidem.model.EvidenceStatus;

/** Reads a document and then the documents found in it; the bytes of each that is found are kept before it is read. */
final class FamilyReader {
    private static final int MAX_NAME = 200;
    private final Arrival arrival;
    private final Extractor extractor;
    private final String password;
    private final Set<String> above = new HashSet<>();
    private int documents;
    private long chars;

    FamilyReader(Arrival arrival, Extractor extractor, String password) {
        this.arrival = arrival;
        this.extractor = extractor;
        this.password = password;
    }

    /** Reads a document whose bytes are kept. @throws IOException when they cannot be read from disk, or when the thread is interrupted */
    Family read(Kept kept) throws IOException {
        if (Thread.currentThread().isInterrupted()) throw new InterruptedIOException(kept.name());
        long start = System.nanoTime();
        String refusal = refusal(kept);
        if (!refusal.isEmpty()) return new Family(kept, Extracted.refused(EvidenceStatus.NO_TEXT, refusal), List.of(), 0);
        documents++;
        Extracted read = extractor.read(extractor.lent(arrival.holding(kept.sha256()), kept.sha256()), kept.name(), password);
        chars += read.chars();
        List<Kept> found = new ArrayList<>();
        for (Extracted.Member member : read.members()) found.add(keep(member, read.mediaType()));
        above.add(kept.sha256());
        List<Family> members = new ArrayList<>();
        for (Kept member : found) members.add(read(member));
        above.remove(kept.sha256());
        return new Family(kept, read, List.copyOf(members), (System.nanoTime() - start) / 1_000_000);
    }

    private String refusal(Kept kept) {
        if (above.contains(kept.sha256())) return "members.itself";
        if (above.size() > Limits.DEPTH) return "members.deep\t" + Limits.DEPTH;
        if (documents >= Limits.FAMILY) return "members.family\t" + Limits.FAMILY;
        return chars >= Limits.FAMILY_CHARS ? "members.text\t" + Limits.FAMILY_CHARS : "";
    }

    private Kept keep(Extracted.Member member, String containerType) throws IOException {
        Path file = extractor.member(member);
        long size = Files.size(file);
        String sha256 = arrival.keep(file);
        Files.delete(file);
        Instant modified = member.modified().isEmpty() ? null : Instant.parse(member.modified());
        return new Kept(shortName(member.name(), containerType), size, sha256, modified, member);
    }

    /** The last step of a member's path, whichever way its slashes lean; a member without a name is called by what it was found in. */
    private static String shortName(String name, String containerType) {
        String last = name.replaceFirst("[/\\\\]+$", "").replaceFirst("^.*[/\\\\]", "").strip();
        if (last.isEmpty()) return "untitled " + containerType.replaceFirst("^.*/", "");
        return last.length() <= MAX_NAME ? last : last.substring(0, MAX_NAME);
    }
}
