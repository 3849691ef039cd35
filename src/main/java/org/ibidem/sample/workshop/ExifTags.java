package org.ibidem.sample.workshop;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a camera writes into a JPEG (Exif 2.32, CIPA DC-008): which camera, when, and where. */
final class ExifTags {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final short ASCII = 2;
    private static final short LONG = 4;
    private static final short RATIONAL = 5;
    private static final int ENTRY = 12;
    private static final byte[] MARKER = {(byte) 0xFF, (byte) 0xE1};
    private final ByteBuffer directories = ByteBuffer.allocate(ENTRY * 16);
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private final int valuesFrom;

    private ExifTags(int valuesFrom) {
        this.valuesFrom = valuesFrom;
    }

    /** The picture with these tags right behind its first marker. */
    static byte[] of(byte[] jpeg, Instant taken, double latitude, double longitude) {
        byte[] tags = written(taken, latitude, longitude);
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + tags.length + 10);
        out.put(jpeg, 0, 2).put(MARKER).putShort((short) (tags.length + 8)).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tags);
        return out.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** Three directories one after another, each a count, its entries and no next; then the values that are longer than an entry. */
    private static byte[] written(Instant taken, double latitude, double longitude) {
        int exif = 8 + 2 + 4 * ENTRY + 4;
        int gps = exif + 2 + ENTRY + 4;
        int end = gps + 2 + 4 * ENTRY + 4;
        ExifTags t = new ExifTags(end);
        t.begin(4);
        t.text(0x010F, "Harbour Optical (fictional)");
        t.text(0x0110, "HO-7");
        t.put(0x8769, LONG, 1, exif);
        t.put(0x8825, LONG, 1, gps);
        t.end();
        t.begin(1);
        t.text(0x9003, TIME.format(taken));
        t.end();
        t.begin(4);
        t.put(1, ASCII, 2, (latitude < 0 ? 'S' : 'N') << 24);
        t.degrees(2, latitude);
        t.put(3, ASCII, 2, (longitude < 0 ? 'W' : 'E') << 24);
        t.degrees(4, longitude);
        t.end();
        ByteBuffer whole = ByteBuffer.allocate(end + t.values.size());
        whole.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).put(t.directories.array(), 0, end - 8);
        return whole.put(t.values.toByteArray()).array();
    }

    private void begin(int entries) {
        directories.putShort((short) entries);
    }

    private void end() {
        directories.putInt(0);
    }

    private void put(int tag, short type, int count, int value) {
        directories.putShort((short) tag).putShort(type).putInt(count).putInt(value);
    }

    private void text(int tag, String text) {
        byte[] bytes = (text + "\0").getBytes(StandardCharsets.US_ASCII);
        put(tag, ASCII, bytes.length, valuesFrom + values.size());
        values.writeBytes(bytes);
    }

    /** Degrees, minutes and hundredths of a second, each a numerator and a denominator. */
    private void degrees(int tag, double angle) {
        put(tag, RATIONAL, 3, valuesFrom + values.size());
        long hundredths = Math.round(Math.abs(angle) * 360_000);
        values.writeBytes(ByteBuffer.allocate(24).putInt((int) (hundredths / 360_000)).putInt(1).putInt((int) (hundredths / 6_000 % 60)).putInt(1)
            .putInt((int) (hundredths % 6_000)).putInt(100).array());
    }
}
