package org.ibidem.screening.list;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.List;
import java.util.Optional;
import org.ibidem.casefile.Sha256;
import org.ibidem.message.UserProblem;

/** A file the user obtained: its text, its hash, and the files beside it, for lists that come in several. */
public record ListFile(Path path, String text, String sha256) {
    private static final long MOST_BYTES = 1L << 30;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int HEAD = 4000;

    /** Reads a file. @throws UserProblem when it cannot be read or is too large */
    static ListFile read(Path path) {
        try {
            if (Files.size(path) > MOST_BYTES) throw new UserProblem(Lists.MESSAGES, "list.tooLarge", path);
            byte[] bytes = Files.readAllBytes(path);
            return new ListFile(path, decoded(bytes), Sha256.hex(bytes));
        } catch (IOException e) {
            throw new UserProblem(e, Lists.MESSAGES, "list.unreadable", path);
        }
    }

    /** Authorities write UTF-8, and some Windows-1252. */
    private static String decoded(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
        try {
            String text = (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    /** The beginning, by which its form is known. */
    public String head() {
        return text.substring(0, Math.min(HEAD, text.length())).strip();
    }

    boolean isXml() {
        return head().startsWith("<");
    }

    /** The file name without its ending. */
    public String stem() {
        String name = path.getFileName().toString();
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** A file of the same list: given with this one, or beside it under the same name but for one part. */
    Optional<ListFile> sibling(List<ListFile> given, String part, String otherPart) {
        String name = path.getFileName().toString();
        String other = name.toLowerCase(Locale.ROOT).contains(part) ? name.replaceAll("(?i)" + part, otherPart) : otherPart;
        Optional<ListFile> among = given.stream().filter(f -> f.path.getFileName().toString().equalsIgnoreCase(other)).findFirst();
        if (among.isPresent()) return among;
        Path beside = path.resolveSibling(other);
        return Files.isRegularFile(beside) ? Optional.of(read(beside)) : Optional.empty();
    }

    /** The problem of a file that is broken at this place. */
    public UserProblem broken(String where) {
        return new UserProblem(Lists.MESSAGES, "list.broken", path.getFileName(), where);
    }
}
