package org.ibidem.suggest.scheme;

/** What one line holds, counted once, so that a scheme is not tried on a line that cannot hold one of its kind. */
public record LineSigns(int digits, int ats, int dots, int colons, int hyphens, int slashes, int backslashes, int longestWord) {

    /** Counts the signs of a line. */
    public static LineSigns of(CharSequence text, int start, int end) {
        int[] seen = new int[128];
        int longest = 0;
        int word = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 128) seen[c]++;
            word = isAlphanumeric(c) ? word + 1 : 0;
            longest = Math.max(longest, word);
        }
        int digits = 0;
        for (char c = '0'; c <= '9'; c++) digits += seen[c];
        return new LineSigns(digits, seen['@'], seen['.'], seen[':'], seen['-'], seen['/'], seen['\\'], longest);
    }

    private static boolean isAlphanumeric(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
