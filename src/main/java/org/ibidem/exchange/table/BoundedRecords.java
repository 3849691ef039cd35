package org.ibidem.exchange.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text of which no single record may be endless: a quote that is never closed would else take the whole file into memory. */
final class BoundedRecords extends FilterReader {
    private static final int MOST_CHARS = 16 << 20;
    private long sinceRecord;

    BoundedRecords(Reader in) {
        super(in);
    }

    /** A record is read; the next one begins. */
    void next() {
        sinceRecord = 0;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(1);
        return c;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int n = super.read(into, offset, length);
        count(Math.max(0, n));
        return n;
    }

    private void count(int n) throws IOException {
        sinceRecord += n;
        if (sinceRecord > MOST_CHARS) throw new IOException(TableImport.MESSAGES.get("record.endless", MOST_CHARS >> 20));
    }
}
