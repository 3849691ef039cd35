package org.ibidem.match;

import java.util.List;

/** A name as it was written, and the ways to read it for comparing. */
public final class ReadName {
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

    List<NameForm> forms() {
        return forms;
    }

    @Override
    public String toString() {
        return text;
    }
}
