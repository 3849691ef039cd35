package org.ibidem.evidence.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.ibidem.evidence.extract.PageImage;
import org.junit.jupiter.api.Test;

class EnlargedTest {
    private static PageImage grey(int width, int height) {
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, 0xFF808080);
        return new PageImage(width, height, pixels, new float[0]);
    }

    @Test
    void aSmallPictureIsMadeLargerAndALargeOneIsLeftAsItIs() {
        PageImage shot = Enlarged.of(grey(640, 200));
        assertThat(shot).extracting(PageImage::width, PageImage::height).containsExactly(1920, 600);
        assertThat(shot.pixels()).hasSize(1920 * 600).containsOnly(0xFF808080);
        assertThat(Enlarged.of(grey(60, 20))).extracting(PageImage::width, PageImage::height).containsExactly(240, 80);
        PageImage scan = grey(1800, 900);
        assertThat(Enlarged.of(scan)).isSameAs(scan);
    }
}
