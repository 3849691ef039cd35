package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReductionTest {
    @TempDir Path temp;

    /** Every third column and row black, else white, as fine strokes are. */
    private BufferedImage strokes(int width, int height, String format, int maxPixels) throws Exception {
        BufferedImage large = new BufferedImage(width, height, format.equals("png") ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) large.setRGB(x, y, x % 3 == 1 || y % 3 == 1 ? 0xFF000000 : 0xFFFFFFFF);
        Path file = temp.resolve("strokes." + format);
        ImageIO.write(large, format, file.toFile());
        return PageDrawing.readImage(file.toFile(), 1, maxPixels);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "bmp", "tif"})
    void aPixelIsTheMeanOfThoseItStandsFor(String format) throws Exception {
        BufferedImage small = strokes(301, 200, format, 7_000);
        assertThat(small.getWidth()).isEqualTo(101);
        assertThat(small.getHeight()).isEqualTo(67);
        for (int y = 0; y < 66; y++) for (int x = 0; x < 100; x++) assertThat(Integer.toHexString(small.getRGB(x, y))).isEqualTo("ff717171");
        assertThat(Integer.toHexString(small.getRGB(100, 0))).as("one column of three rows").isEqualTo("ffaaaaaa");
    }

    @Test
    void aPictureLargerThanABandIsPutTogetherWithoutASeam() throws Exception {
        BufferedImage small = strokes(6_000, 6_000, "bmp", 4_000_000);
        assertThat(small.getWidth()).isEqualTo(2_000);
        assertThat(small.getHeight()).isEqualTo(2_000);
        for (int y = 0; y < 2_000; y++) for (int x = 0; x < 2_000; x += 500) assertThat(small.getRGB(x, y)).isEqualTo(0xFF717171);
    }

    @Test
    void noPictureKeepsMorePixelsThanAllowedNorIsReadManyTimesThat() {
        for (int side = 100; side < 200_000; side += 777) {
            Reduction made = Reduction.of(side, side / 2, 1_000_000);
            long kept = (long) Math.ceilDiv(side, made.step() * made.side()) * Math.ceilDiv(side / 2, made.step() * made.side());
            long read = (long) Math.ceilDiv(side, made.step()) * Math.ceilDiv(side / 2, made.step());
            assertThat(kept).isLessThanOrEqualTo(1_000_000);
            assertThat(read).isLessThanOrEqualTo(17_000_000);
        }
        assertThat(Reduction.of(60_000, 60_000, 20_000_000)).as("a huge one is thinned out, for time is short").isEqualTo(new Reduction(14, 1));
        assertThat(Reduction.of(1_000, 1_000, 1_000_000)).isEqualTo(new Reduction(1, 1));
    }
}
