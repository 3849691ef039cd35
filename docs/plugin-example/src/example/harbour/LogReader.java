package example.harbour;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ibidem.evidence.extract.Extracted;
import org.ibidem.evidence.extract.Given;
import org.ibidem.evidence.extract.Reader;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.TextKind;

/** Reads harbour logs: the first line is the harbour, each form feed begins a page. */
public final class LogReader implements Reader {
    private static final String TYPE = "application/x-harbour-log";

    @Override
    public Optional<String> typeOf(String name) {
        return name.endsWith(".hlog") ? Optional.of(TYPE) : Optional.empty();
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(TYPE);
    }

    @Override
    public Extracted read(Given given) throws IOException {
        String text = new String(given.bytes(), StandardCharsets.UTF_8);
        String[] pages = text.split("\f");
        List<Extracted.Part> parts = IntStream.range(0, pages.length).mapToObj(i -> new Extracted.Part(i + 1, TextKind.TEXT_LAYER, pages[i])).toList();
        String harbour = text.lines().findFirst().orElse("");
        return Extracted.read(EvidenceStatus.OK, "", Extracted.About.of(harbour, "", "", ""), Extracted.Content.of(pages.length, parts));
    }
}
