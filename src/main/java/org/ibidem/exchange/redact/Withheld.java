package org.ibidem.exchange.redact;

/** Something that does not go along: its kind ({@code evidence}, {@code statement}, {@code word} …), its number for our own log, and why. */
public record Withheld(String kind, String object, Reason reason) {

    /** Why it stays here. */
    public enum Reason { HANDLING, CHOSEN, WORDS, UNREAD, BELONGS, PSEUDONYM, HIDDEN }
}
