package org.ibidem.casefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files of a journal: segments numbered from {@code 000001.jl}, the lines of each going on in the next. */
record JournalFolder(Path path) {

    Path segment(int number) {
        return path.resolve(String.format(Locale.ROOT, "%06d.jl", number));
    }

    /** The segments that are there, in order. */
    List<Integer> numbers() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.matches("\\d{6}\\.jl"))
                .map(n -> Integer.valueOf(n.substring(0, 6))).sorted().toList();
        }
    }

    FileChannel create(int number) throws IOException {
        FileChannel file = CaseFiles.open(segment(number), StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        CaseFiles.syncFolder(path);
        return file;
    }

    FileChannel open(int number) throws IOException {
        return CaseFiles.open(segment(number), StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    FileChannel openToRead(int number) throws IOException {
        return CaseFiles.open(segment(number), StandardOpenOption.READ);
    }

    /** A last line without its line end was being written when the program stopped: keep it aside and cut it off. */
    void dropTornLine(FileChannel file) throws IOException {
        long whole = JournalLines.endOfLastLine(file);
        if (whole == file.size()) return;
        byte[] torn = JournalLines.bytes(file, whole, file.size());
        Path aside = path.resolve("torn-" + Sha256.hex(torn).substring(0, 12));
        try (FileChannel kept = CaseFiles.open(aside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            kept.write(ByteBuffer.wrap(torn));
        }
        file.truncate(whole);
        file.force(true);
    }
}
