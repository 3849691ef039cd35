package org.ibidem.casefile;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.ibidem.seal.Cover;

/** Writes the lines of a journal that come from elsewhere under the cover of this case, numbered through all segments. */
final class CoveredLines {
    private final Cover cover;
    private long number;

    CoveredLines(Cover cover) {
        this.cover = cover;
    }

    /** Writes the next segment. Of a last line without its end nothing is written: it never counted. */
    void copy(InputStream lines, OutputStream out) throws IOException {
        if (!cover.isSealed()) {
            lines.transferTo(out);
            return;
        }
        BufferedInputStream in = new BufferedInputStream(lines);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b != '\n') {
                line.write(b);
                continue;
            }
            out.write(cover.line(line.toByteArray(), ++number));
            out.write('\n');
            line.reset();
        }
    }
}
