package org.ibidem.evidence.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/**
 * An old Excel workbook (BIFF8), told so that its parser leaves nothing out: it passes over truth values and errors, and says days that are counted since 1904
 * four years too early. Source: [MS-XLS].
 */
final class OldWorkbook {
    static final String MEDIA_TYPE = "application/vnd.ms-excel";
    private static final String STREAM = "Workbook";
    private static final int LARGEST = 64 << 20;
    private static final int FORMULA = 0x0006;
    private static final int DATE_1904 = 0x0022;
    private static final int FILE_PASS = 0x002F;
    private static final int MUL_RK = 0x00BD;
    private static final int XF = 0x00E0;
    private static final int NUMBER = 0x0203;
    private static final int LABEL = 0x0204;
    private static final int BOOL_ERR = 0x0205;
    private static final int RK = 0x027E;
    private static final int FORMAT = 0x041E;
    /** What a formula came to that is no number. */
    private static final byte TRUTH = 1;
    private static final byte ERROR = 2;
    /** A cell begins with its row, its column and its style; then comes what stands in it. */
    private static final int COLUMN = 2;
    private static final int STYLE = 4;
    private static final int CELL = 6;
    private static final int HEADER = 4;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private boolean since1904;
    private boolean otherwise;

    private OldWorkbook() {}

    /** The workbook as it is to be parsed; empty when it can be parsed as it is, or is locked. */
    static Optional<POIFSFileSystem> of(File file) throws IOException {
        try (POIFSFileSystem original = new POIFSFileSystem(file, true)) {
            if (!original.getRoot().hasEntryCaseInsensitive(STREAM) || !(original.getRoot().getEntryCaseInsensitive(STREAM) instanceof DocumentEntry stream) || stream.getSize() > LARGEST) return Optional.empty();
            OldWorkbook workbook = new OldWorkbook();
            try (DocumentInputStream in = new DocumentInputStream(stream)) {
                if (!workbook.tell(in)) return Optional.empty();
            }
            return Optional.of(workbook.inPlaceOf(stream.getName(), file));
        } catch (RuntimeException e) {
            // What is broken is for the parser to say.
            return Optional.empty();
        }
    }

    private POIFSFileSystem inPlaceOf(String name, File file) throws IOException {
        try (InputStream in = Files.newInputStream(file.toPath())) {
            POIFSFileSystem copy = new POIFSFileSystem(in);
            copy.getRoot().createOrUpdateDocument(name, new ByteArrayInputStream(told.toByteArray()));
            return copy;
        }
    }

    /** Whether anything has to be told otherwise than it stands. */
    private boolean tell(InputStream in) throws IOException {
        for (byte[] head = in.readNBytes(HEADER); head.length == HEADER; head = in.readNBytes(HEADER)) {
            ByteBuffer header = little(head);
            int kind = Short.toUnsignedInt(header.getShort());
            byte[] body = in.readNBytes(Short.toUnsignedInt(header.getShort()));
            if (kind == FILE_PASS) return false;
            tell(kind, body);
        }
        return otherwise;
    }

    private void tell(int kind, byte[] body) throws IOException {
        ByteBuffer record = little(body);
        if (isCellToldOtherwise(kind, record)) {
            otherwise = true;
            return;
        }
        switch (kind) {
            case DATE_1904 -> since1904 = record.getShort(0) == 1;
            case XF -> formatOfStyle.add(Short.toUnsignedInt(record.getShort(2)));
            case FORMAT -> learn(body);
            default -> {}
        }
        write(kind, body);
    }

    private void learn(byte[] body) {
        RecordInputStream in = new RecordInputStream(new ByteArrayInputStream(record(FORMAT, body)));
        in.nextRecord();
        FormatRecord format = new FormatRecord(in);
        formats.put(format.getIndexCode(), format.getFormatString());
    }

    private boolean isCellToldOtherwise(int kind, ByteBuffer cell) throws IOException {
        return switch (kind) {
            case BOOL_ERR -> label(cell, cell.get(7) == 1, cell.get(6));
            case FORMULA -> result(cell);
            case NUMBER -> day(cell, cell.getDouble(CELL));
            case RK -> day(cell, RKUtil.decodeNumber(cell.getInt(CELL)));
            case MUL_RK -> days(cell);
            default -> false;
        };
    }

    /** What a formula came to: a number, or, behind a sign that no number has, what else. */
    private boolean result(ByteBuffer formula) throws IOException {
        if (formula.getShort(CELL + 6) == -1) {
            byte sort = formula.get(CELL);
            return (sort == TRUTH || sort == ERROR) && label(formula, sort == ERROR, formula.get(CELL + 2));
        }
        if (!isDay(formula.getShort(STYLE))) return false;
        write(FORMULA, formula.putDouble(CELL, MacDays.usual(formula.getDouble(CELL))).array());
        return true;
    }

    private boolean day(ByteBuffer cell, double days) throws IOException {
        if (!isDay(cell.getShort(STYLE))) return false;
        number(cell.getShort(0), cell.getShort(COLUMN), cell.getShort(STYLE), days);
        return true;
    }

    /** Cells beside each other, each with its style and number. */
    private boolean days(ByteBuffer cells) throws IOException {
        int count = (cells.limit() - CELL) / 6;
        if (IntStream.range(0, count).noneMatch(i -> isDay(cells.getShort(STYLE + 6 * i)))) return false;
        for (int i = 0; i < count; i++) {
            number(cells.getShort(0), (short) (cells.getShort(COLUMN) + i), cells.getShort(STYLE + 6 * i), RKUtil.decodeNumber(cells.getInt(CELL + 6 * i)));
        }
        return true;
    }

    private boolean isDay(short style) {
        if (!since1904 || style < 0 || style >= formatOfStyle.size()) return false;
        int index = formatOfStyle.get(style);
        return MacDays.isDay(index, formats.getOrDefault(index, BuiltinFormats.getBuiltinFormat(index)));
    }

    private void number(short row, short column, short style, double number) throws IOException {
        double told = isDay(style) ? MacDays.usual(number) : number;
        write(NUMBER, little(new byte[CELL + Double.BYTES]).putShort(row).putShort(column).putShort(style).putDouble(told).array());
    }

    private boolean label(ByteBuffer cell, boolean isError, byte value) throws IOException {
        String words = isError ? ErrorEval.getText(value) : value == 0 ? "FALSE" : "TRUE";
        byte[] letters = words.getBytes(StandardCharsets.ISO_8859_1);
        write(LABEL, little(new byte[CELL + 3 + letters.length]).put(cell.array(), 0, CELL).putShort((short) letters.length).put((byte) 0).put(letters).array());
        return true;
    }

    private void write(int kind, byte[] body) throws IOException {
        told.write(record(kind, body));
    }

    private static byte[] record(int kind, byte[] body) {
        return little(new byte[HEADER + body.length]).putShort((short) kind).putShort((short) body.length).put(body).array();
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
