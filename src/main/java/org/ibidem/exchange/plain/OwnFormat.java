package org.ibidem.exchange.plain;

import java.io.IOException;
import java.io.OutputStream;

/** A format of another program that a plug-in provides: what it reads is proposed like anything that is brought, and what it writes is a case told in items. */
public interface OwnFormat extends ItemFile.Format {
    /** The ending of its files, without the dot, in small letters; one that the program knows itself stays the program's. */
    String ending();

    /** What it is called where a file is refused. */
    String name();

    /** Writes the items; what it cannot carry it tells by {@link PlainCase#lose}. */
    void write(PlainCase plain, OutputStream out) throws IOException;
}
