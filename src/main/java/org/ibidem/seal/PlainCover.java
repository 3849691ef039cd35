package org.ibidem.seal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Files that lie open. */
final class PlainCover implements Cover {
    @Override
    public boolean isSealed() {
        return false;
    }

    @Override
    public byte[] line(byte[] record, long number) {
        return record;
    }

    @Override
    public byte[] record(byte[] line) {
        return line;
    }

    @Override
    public OutputStream over(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    @Override
    public InputStream under(InputStream in) {
        return in;
    }

    @Override
    public long uncovered(long bytes) {
        return bytes;
    }

    @Override
    public String name(String sha256) {
        return sha256;
    }

    @Override
    public char[] databasePassword() {
        return new char[0];
    }

    @Override
    public void close() {
        // There is no key.
    }
}
