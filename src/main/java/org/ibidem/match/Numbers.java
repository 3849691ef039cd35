package org.ibidem.match;

import java.util.Arrays;

/** A growing row of numbers, without an object for each. */
final class Numbers {
    private int[] values = new int[4];
    private int size;

    void add(int value) {
        if (size == values.length) values = Arrays.copyOf(values, size + (size >> 1) + 4);
        values[size++] = value;
    }

    int get(int at) {
        return values[at];
    }

    int size() {
        return size;
    }

    int[] sorted() {
        int[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted;
    }

    void clear() {
        size = 0;
    }
}
