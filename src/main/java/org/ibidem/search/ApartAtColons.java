package org.ibidem.search;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/** Lets a colon end a word: to Unicode it may stand within one, and {@code mailto:kim} or {@code Tel:kim} would be found by none of its parts. */
final class ApartAtColons extends CharFilter {
    ApartAtColons(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int read = input.read(into, from, length);
        for (int i = from; i < from + read; i++) {
            if (into[i] == ':' || into[i] == '：') into[i] = ' ';
        }
        return read;
    }

    @Override
    protected int correct(int place) {
        return place;
    }
}
