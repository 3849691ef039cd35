package org.ibidem.fonts;

import java.io.InputStream;

/** A font file that comes with the program. */
public enum Face {
    SANS("NotoSans-Regular.ttf", "Noto Sans", 400, false),
    SANS_BOLD("NotoSans-Bold.ttf", "Noto Sans", 700, false),
    MONO("NotoSansMono-Regular.ttf", "Noto Sans Mono", 400, false),
    KOREAN("NotoSansKR-Regular.ttf", "Noto Sans KR", 400, false),
    CHINESE("NotoSansSC-Regular.ttf", "Noto Sans SC", 400, false),
    ARABIC("NotoNaskhArabic-Regular.ttf", "Noto Naskh Arabic", 400, false),
    HEBREW("NotoSansHebrew-Regular.ttf", "Noto Sans Hebrew", 400, false),
    THAI("NotoSansThai-Regular.ttf", "Noto Sans Thai", 400, false),
    SERIF("SourceSerif4-Regular.ttf", "Source Serif 4", 400, false),
    SERIF_ITALIC("SourceSerif4-Italic.ttf", "Source Serif 4", 400, true),
    SERIF_BOLD("SourceSerif4-Bold.ttf", "Source Serif 4", 700, false),
    SERIF_BOLD_ITALIC("SourceSerif4-BoldItalic.ttf", "Source Serif 4", 700, true),
    HEADING("SourceSans3-Regular.ttf", "Source Sans 3", 400, false),
    HEADING_ITALIC("SourceSans3-Italic.ttf", "Source Sans 3", 400, true),
    HEADING_BOLD("SourceSans3-SemiBold.ttf", "Source Sans 3", 700, false);

    private final String file;
    private final String family;
    private final int weight;
    private final boolean italic;

    Face(String file, String family, int weight, boolean italic) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.italic = italic;
    }

    /** The family's name, as style sheets use it. */
    public String family() {
        return family;
    }

    /** 400 for regular, 700 for bold. */
    public int weight() {
        return weight;
    }

    /** Whether the letters lean. */
    public boolean isItalic() {
        return italic;
    }

    /** The TrueType file's bytes. */
    public InputStream open() {
        return Face.class.getResourceAsStream(file);
    }
}
