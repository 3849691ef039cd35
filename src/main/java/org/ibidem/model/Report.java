package org.ibidem.model;

import java.util.UUID;

/**
 * A report's cover data. {@code date} is printed as given; {@code language} is that of its furniture, {@code en} or {@code ko};
 * {@code preset} is the kind of publication it is made as, an occasional paper where nothing was chosen; {@code citations} is how its footnotes
 * cite, as Chicago's notes where nothing was chosen.
 */
public record Report(UUID id, String title, String subtitle, String series, String authors, String organisation, String date,
                     String version, Handling handling, String shortTitle, String language, Preset preset, CitationStyle citations) implements Row {
    /** What nobody chose is an occasional paper with Chicago's notes: so are reports of earlier versions. */
    public Report {
        preset = preset == null ? Preset.PAPER : preset;
        citations = citations == null ? CitationStyle.CHICAGO : citations;
    }

    /** An occasional paper with Chicago's notes. */
    public Report(UUID id, String title, String subtitle, String series, String authors, String organisation, String date, String version, Handling handling, String shortTitle, String language) {
        this(id, title, subtitle, series, authors, organisation, date, version, handling, shortTitle, language, Preset.PAPER, CitationStyle.CHICAGO);
    }
}
