package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shape in which pictures are shown. Places on them are kept as shares of it, so it never changes. */
class PictureShapeTest {
    private static final int JPEG_START = 2;
    @TempDir Path temp;

    /** Red at the upper left of its pixels, blue at the upper right, white below; EXIF says how the camera was held. */
    private Path photo(int orientation) throws Exception {
        BufferedImage image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 80, 40);
        g.setColor(Color.RED);
        g.fillRect(0, 0, 40, 20);
        g.setColor(Color.BLUE);
        g.fillRect(40, 0, 40, 20);
        g.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", jpeg);
        byte[] exif = {(byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte) orientation, 0, 0, 0, 0, 0, 0, 0};
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(jpeg.toByteArray(), 0, JPEG_START);
        photo.write(exif);
        photo.write(jpeg.toByteArray(), JPEG_START, jpeg.size() - JPEG_START);
        return Files.write(temp.resolve("photo" + orientation + ".jpg"), photo.toByteArray());
    }

    private static char colour(PageImage page, double x, double y) {
        Color c = new Color(page.pixels()[(int) (y * page.height()) * page.width() + (int) (x * page.width())]);
        return c.getGreen() > 128 ? '.' : c.getRed() > 128 ? 'R' : 'B';
    }

    /** Places on it were kept before anybody asked how the camera was held; on a turned picture they would hide something else. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aPhotoLiesAsItsPixelsDo(int orientation) throws Exception {
        Path file = photo(orientation);
        try (Extractor extractor = new Extractor()) {
            PageImage page = extractor.draw(file, "image/jpeg", "", 1, 100_000, KnownText.UNASKED);
            String seen = "" + colour(page, .25, .25) + colour(page, .75, .25) + colour(page, .25, .75) + colour(page, .75, .75);
            assertThat(seen).isEqualTo("RB..");
            assertThat(extractor.survey(file, "image/jpeg", "").sizes()).containsExactly(new Survey.Size(60, 30));
        }
    }

    @Test
    void eachPageOfAFaxHasItsOwnSize() throws Exception {
        Path file = temp.resolve("fax.tiff");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(new IIOImage(new BufferedImage(80, 40, BufferedImage.TYPE_BYTE_GRAY), null, null), null);
            writer.writeToSequence(new IIOImage(new BufferedImage(40, 120, BufferedImage.TYPE_BYTE_GRAY), null, null), null);
            writer.endWriteSequence();
        }
        try (Extractor extractor = new Extractor()) {
            assertThat(extractor.survey(file, "image/tiff", "").sizes()).containsExactly(new Survey.Size(60, 30), new Survey.Size(30, 90));
        }
    }
}
