package org.ibidem.message;

/** A problem the reader can mend. Its message names what happened, the thing, and the next step, ready to be shown. */
public final class UserProblem extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String key;

    /** The problem of this key in the room's sentences. */
    public UserProblem(Messages messages, String key, Object... values) {
        super(messages.get(key, values));
        this.key = key;
    }

    /** The same, kept with what caused it. */
    public UserProblem(Throwable cause, Messages messages, String key, Object... values) {
        super(messages.get(key, values), cause);
        this.key = key;
    }

    /** Which problem it is, whatever the language. */
    public String key() {
        return key;
    }
}
