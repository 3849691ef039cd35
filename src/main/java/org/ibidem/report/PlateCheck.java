package org.ibidem.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibidem.model.Evidence;

/** What a publisher would reject of a document shown as a picture: nobody is named as its source, a screenshot of nowhere, too few dots. */
final class PlateCheck {
    private static final Set<String> SCREENSHOTS = Set.of("image/png", "image/webp", "image/gif", "text/html");
    private static final Pattern SCREENSHOT = Pattern.compile("(?i)screen ?(?:shot|grab)|화면");
    private static final int DOTS_OF_A_PHOTO = 300;
    private static final int DOTS_OF_A_SCREENSHOT = 150;
    private final Draft draft;

    PlateCheck(Draft draft) {
        this.draft = draft;
    }

    /** What is wrong with a document that is printed with so many dots an inch. */
    List<ReportFinding> of(Evidence document, double dots) {
        List<ReportFinding> findings = new ArrayList<>();
        Evidence first = first(document);
        String ref = document.ref().toString();
        if (draft.dossier.source(first).isEmpty() && first.author().isBlank() && first.url().isBlank()) findings.add(new ReportFinding("PRE-13", ref, document.title()));
        if (isScreenshot(first) && first.url().isBlank()) findings.add(new ReportFinding("PRE-14", ref, document.title()));
        int least = isScreenshot(first) ? DOTS_OF_A_SCREENSHOT : DOTS_OF_A_PHOTO;
        if (document.mediaType().startsWith("image/") && dots < least) {
            findings.add(new ReportFinding("PRE-15", ref, String.format(Locale.ROOT, "%.0f < %d", dots, least)));
        }
        return findings;
    }

    /** The document from which this one was made, however often it was cut and painted over. */
    private Evidence first(Evidence document) {
        return Optional.ofNullable(document.derivedFromId()).flatMap(draft.dossier::evidence).map(this::first).orElse(document);
    }

    private static boolean isScreenshot(Evidence document) {
        return SCREENSHOTS.contains(document.mediaType()) || SCREENSHOT.matcher(document.title() + " " + document.fileName()).find();
    }
}
