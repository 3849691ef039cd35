package org.ibidem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the JavaFX of this build could not do before it was mended (decision 0033). */
@OnScreen
class RightToLeftTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "عبد الرحمن القيسي", "“عبد الرحمن القيسي” is read as “abdul rhmn al qysy”.", "N-38 عبد الرحمن القيسي ", "علی خامنه‌ای تهران ایران\nabc", "שלום עולם טוב מאוד"})
    void textFromRightToLeftIsWrappedAtAnyWidth(String words) {
        Toolkit.start();
        for (int width = 20; width < 300; width += 7) {
            double wrapped = width;
            Bounds bounds = Toolkit.ask(() -> {
                Text text = new Text(words);
                text.setWrappingWidth(wrapped);
                return text.getLayoutBounds();
            });
            assertThat(bounds.getHeight()).as(words + " at " + width).isPositive();
        }
    }

    @Test
    void aNarrowerTextHasMoreLines() {
        Toolkit.start();
        double wide = Toolkit.ask(() -> height(1000));
        assertThat(Toolkit.<Double>ask(() -> height(70))).isGreaterThan(wide * 1.5);
    }

    private static double height(double width) {
        Text text = new Text("عبد الرحمن القيسي");
        text.setWrappingWidth(width);
        return text.getLayoutBounds().getHeight();
    }
}
