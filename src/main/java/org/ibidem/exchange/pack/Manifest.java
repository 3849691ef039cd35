package org.ibidem.exchange.pack;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;

/**
 * What a package says of itself, before anything else in it: the case, what was withheld by which profile (empty for nothing), the hash of
 * the journal's last entry, and each file with its size in bytes and SHA-256.
 */
public record Manifest(String format, int version, String program, String made, @JsonProperty("case") UUID caseId, String title, String handling,
                       String profile, String head, List<File> files) {
    static final String NAME = "manifest.json";
    static final String FORMAT = "ibidem-package";
    static final int VERSION = 1;
    static final int MAX_BYTES = 64 << 20;
    private static final int MAX_FILES = 500_000;
    private static final Pattern PATH = Pattern.compile("journal/\\d{6}\\.jl|originals/[0-9a-f]{64}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Messages MESSAGES = Messages.of(Manifest.class);
    private static final ObjectMapper JSON = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** A file of the package. */
    public record File(String path, long bytes, String sha256) {
        boolean isJournal() {
            return path.startsWith("journal/");
        }

        /** The name without its folder. */
        String name() {
            return path.substring(path.indexOf('/') + 1);
        }
    }

    byte[] json() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads one and checks that it says nothing impossible. @throws UserProblem naming what it may not say */
    static Manifest read(byte[] json) {
        try {
            Manifest manifest = JSON.readValue(json, Manifest.class);
            manifest.check();
            return manifest;
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "package.manifest", NAME);
        }
    }

    private void check() {
        if (!FORMAT.equals(format)) throw new UserProblem(MESSAGES, "package.none");
        if (version > VERSION) throw new UserProblem(MESSAGES, "package.newer", version);
        if (caseId == null || head == null || !HASH.matcher(head).matches() || files == null) throw new UserProblem(MESSAGES, "package.manifest", NAME);
        if (files.size() > MAX_FILES) throw new UserProblem(MESSAGES, "package.many", files.size(), MAX_FILES);
        Set<String> paths = new HashSet<>();
        for (File file : files) {
            if (file == null || file.path == null || !PATH.matcher(file.path).matches() || !paths.add(file.path)) throw new UserProblem(MESSAGES, "package.path", file == null ? "" : file.path);
            boolean named = file.isJournal() || file.name().equals(file.sha256);
            if (file.bytes < 0 || file.sha256 == null || !HASH.matcher(file.sha256).matches() || !named) throw new UserProblem(MESSAGES, "package.manifest", file.path);
        }
        if (files.stream().noneMatch(File::isJournal)) throw new UserProblem(MESSAGES, "package.missing", "journal/000001.jl");
    }

    /** The sum of the files' sizes; {@link Long#MAX_VALUE} when it is more than can be counted. */
    long bytes() {
        long sum = 0;
        for (File file : files) sum = sum > Long.MAX_VALUE - file.bytes ? Long.MAX_VALUE : sum + file.bytes;
        return sum;
    }
}
