package org.ibidem.match;

import java.util.List;

/** A name as it was written, and the ways to read it for comparing. */
public final class ReadName {
    /** A word by itself is looked for from this length on, one among others from {@link #SHORT}. */
    private static final int LONG = 5;
    private static final int SHORT = 3;
    private final String text;
    private final NameKind kind;
    private final List<NameForm> forms;

    ReadName(String text, NameKind kind, List<NameForm> forms) {
        this.text = text;
        this.kind = kind;
        this.forms = forms;
    }

    /** Reads a name. It may be in any script; a comma after a family name does not matter. */
    public static ReadName of(String text, NameKind kind) {
        return of(text, kind, new Words());
    }

    static ReadName of(String text, NameKind kind, Words words) {
        return new NameReader(text, kind, words).read();
    }

    /** The name as it was written. */
    public String text() {
        return text;
    }

    /** What it names. */
    public NameKind kind() {
        return kind;
    }

    /** Those of its words by which it may be looked for in a text, in small Latin letters, without legal forms: words that few names have; none when they tell too little. */
    public List<String> telling() {
        List<Word> words = forms.isEmpty() ? List.of() : forms.getFirst().words();
        return words.stream().filter(w -> w.weight() == 1 && w.text().length() >= (words.size() == 1 ? LONG : SHORT)).map(Word::text).toList();
    }

    List<NameForm> forms() {
        return forms;
    }

    @Override
    public String toString() {
        return text;
    }
}
