package org.ibidem.evidence.extract;

/** How far reading goes. Whatever meets one of these is said in the document's reason; the original is kept whole in any case. */
public final class Limits {
    /** What is read of one document at most, in UTF-16 units. */
    public static final long CHARS = 10_000_000;
    /** Of how many addresses and trackers behind the words of one document a text is made. */
    public static final int TARGETS = 10_000;
    /** How long that text may be, in UTF-16 units. */
    public static final int TARGET_CHARS = 2_000_000;
    /** A text file of more bytes than this is kept, not read. */
    public static final long TEXT_BYTES = 64L << 20;
    /** How many pages of a PDF are read. */
    public static final int PAGES = 20_000;
    /** How many documents within documents within documents are opened. */
    public static final int DEPTH = 8;
    /** How many members of one archive, mailbox or document are taken out. */
    public static final int MEMBERS = 10_000;
    /** How many documents one file may bring in all, whatever is nested in what. */
    public static final int FAMILY = 20_000;
    /** How many UTF-16 units of text one file may bring in all. */
    public static final long FAMILY_CHARS = 40_000_000;
    /** How many bytes the members of one document may have together. */
    public static final long MEMBER_BYTES = 2L << 30;
    /** How many times larger than the archive they come from its members may be together, beyond the first {@link #RATIO_FREE} bytes. */
    public static final int RATIO = 200;
    /** Below this many bytes no ratio is looked at. */
    public static final long RATIO_FREE = 64L << 20;

    private Limits() {}
}
