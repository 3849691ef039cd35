package org.ibidem.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** How the files of a case lie on a disk: as they are, or sealed under its key. */
public sealed interface Cover extends AutoCloseable permits PlainCover, CaseKey {
    /** Nothing is sealed. */
    Cover NONE = new PlainCover();

    /** Whether anything is sealed. */
    boolean isSealed();

    /** A record as a line without its end, bound to its number. */
    byte[] line(byte[] record, long number);

    /** The record of a line. @throws BrokenSeal when the line is not what was written */
    byte[] record(byte[] line) throws BrokenSeal;

    /** A stream whose bytes reach the other one covered; closing it writes what is left and leaves the other open. */
    OutputStream over(OutputStream out) throws IOException;

    /** The bytes under the cover; reading throws {@link BrokenSeal} where they are not what was written. Closing it closes the other. */
    InputStream under(InputStream in) throws IOException;

    /** How many bytes lie under a cover of so many. */
    long uncovered(long bytes);

    /** The name under which a document of this SHA-256 lies: when it is sealed, one that does not prove which document that is. */
    String name(String sha256);

    /** The password of the database's file, to be wiped after use; empty when it is not sealed. */
    char[] databasePassword();

    /** Wipes the key as far as Java lets. */
    @Override
    void close();
}
