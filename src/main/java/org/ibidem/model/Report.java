package org.ibidem.model;

import java.util.UUID;

/**
 * A report's cover data. {@code date} is printed as given; {@code language} is that of its furniture, {@code en} or {@code ko};
 * {@code preset} is the kind of publication it is made as, an occasional paper where nothing was chosen; {@code citations} is how its footnotes
 * cite, as Chicago's notes where nothing was chosen; {@code paper} is what its pages are laid out for, A4 where nothing was chosen, and {@code twoSided}
 * whether they are printed on both sides.
 */
public record Report(UUID id, String title, String subtitle, String series, String authors, String organisation, String date,
                     String version, Handling handling, String shortTitle, String language, Preset preset, CitationStyle citations, Paper paper, boolean twoSided) implements Row {
    /** What nobody chose is an occasional paper with Chicago's notes on A4: so are reports of earlier versions. */
    public Report {
        preset = preset == null ? Preset.PAPER : preset;
        citations = citations == null ? CitationStyle.CHICAGO : citations;
        paper = paper == null ? Paper.A4 : paper;
    }

    /** An occasional paper with Chicago's notes, on A4. */
    public Report(UUID id, String title, String subtitle, String series, String authors, String organisation, String date, String version, Handling handling, String shortTitle, String language) {
        this(id, title, subtitle, series, authors, organisation, date, version, handling, shortTitle, language, Preset.PAPER, CitationStyle.CHICAGO, Paper.A4, false);
    }

    /** The same as another kind of publication. */
    public Report as(Preset other) {
        return new Report(id, title, subtitle, series, authors, organisation, date, version, handling, shortTitle, language, other, citations, paper, twoSided);
    }

    /** The same, citing in another style. */
    public Report citing(CitationStyle style) {
        return new Report(id, title, subtitle, series, authors, organisation, date, version, handling, shortTitle, language, preset, style, paper, twoSided);
    }

    /** The same in another language. */
    public Report in(String tongue) {
        return new Report(id, title, subtitle, series, authors, organisation, date, version, handling, shortTitle, tongue, preset, citations, paper, twoSided);
    }

    /** The same of another day, in words. */
    public Report dated(String words) {
        return new Report(id, title, subtitle, series, authors, organisation, words, version, handling, shortTitle, language, preset, citations, paper, twoSided);
    }

    /** The same on other paper, printed on both sides or on one. */
    public Report on(Paper other, boolean bothSides) {
        return new Report(id, title, subtitle, series, authors, organisation, date, version, handling, shortTitle, language, preset, citations, other, bothSides);
    }

    /** The same under other titles and in another series. */
    public Report titled(String newTitle, String newSubtitle, String newShortTitle, String newSeries) {
        return new Report(id, newTitle, newSubtitle, newSeries, authors, organisation, date, version, handling, newShortTitle, language, preset, citations, paper, twoSided);
    }
}
