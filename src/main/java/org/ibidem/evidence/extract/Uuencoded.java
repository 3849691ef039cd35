package org.ibidem.evidence.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that stand in a text as letters, as mails and newsgroups of the years before MIME carried them: {@code begin 644 NAME}, lines of which the first sign says
 * how many bytes they hold, {@code end} (POSIX uuencode). Only what is whole is taken for one.
 */
final class Uuencoded {
    private static final Pattern BEGIN = Pattern.compile("(?m)^begin [0-7]{3,4} (\\S[^\\r\\n]{0,254}+)\\r?\\n");
    private static final int MOST_BYTES_A_LINE = 63;

    private Uuencoded() {}

    /** The text without the letters of such files, which become members; the lines that begin and end each stay, to show where it stood. */
    static String takenFrom(String text, Members members) throws IOException {
        if (!text.contains("begin ")) return text;
        StringBuilder words = new StringBuilder();
        int kept = 0;
        for (Matcher begin = BEGIN.matcher(text); begin.find(kept);) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            int end = decoded(text, begin.end(), bytes);
            words.append(text, kept, begin.end());
            kept = begin.end();
            if (end < 0) continue;
            members.add(Members.Label.of(begin.group(1).strip()), new ByteArrayInputStream(bytes.toByteArray()));
            kept = end;
        }
        return words.append(text, kept, text.length()).toString();
    }

    /** Where the line {@code end} begins; -1 when what stands there is no such file. */
    private static int decoded(String text, int from, ByteArrayOutputStream bytes) {
        boolean isOver = false;
        for (int at = from; at < text.length();) {
            int next = text.indexOf('\n', at);
            if (next < 0) next = text.length();
            String line = text.substring(at, next).stripTrailing();
            if (isOver || line.equals("end")) return line.equals("end") && bytes.size() > 0 ? at : -1;
            if (!addLine(line, bytes)) return -1;
            isOver = line.isEmpty() || line.equals("`");
            at = next + 1;
        }
        return -1;
    }

    /** Blanks at the end of a line stand for nothing, and some programs cut them off. */
    private static boolean addLine(String line, ByteArrayOutputStream bytes) {
        int length = line.isEmpty() ? 0 : value(line, 0);
        int signs = (length + 2) / 3 * 4;
        if (length < 0 || length > MOST_BYTES_A_LINE || line.length() > signs + 2) return false;
        for (int group = 0, left = length; left > 0; group++, left -= 3) {
            int four = 0;
            for (int i = 1; i <= 4; i++) {
                int six = value(line, group * 4 + i);
                if (six < 0) return false;
                four = four << 6 | six;
            }
            for (int i = 0; i < Math.min(3, left); i++) bytes.write(four >> 16 - 8 * i);
        }
        return true;
    }

    /** The six bits of a sign; those of a blank when the line ends before; -1 when no such sign is used. */
    private static int value(String line, int at) {
        char sign = at < line.length() ? line.charAt(at) : ' ';
        return sign < ' ' || sign > '`' ? -1 : sign - ' ' & 0x3F;
    }
}
