package org.ibidem;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.ibidem.casefile.Case;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.job.Progress;
import org.ibidem.model.Evidence;

/** Pictures taken into a case. */
public final class Photos {
    private Photos() {}

    /** A picture twice as wide as high: its middle square in one colour, what is beside it in another. */
    public static Evidence taken(Case into, Path folder, String name, Color middle, Color beside) {
        BufferedImage image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(beside);
        g.fillRect(0, 0, 400, 200);
        g.setColor(middle);
        g.fillRect(100, 0, 200, 200);
        g.dispose();
        Path file = folder.resolve(name + ".png");
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new Intake(into).add(List.of(file), IntakeOptions.NONE, Progress.NONE);
        return into.all(Evidence.class).getLast();
    }
}
