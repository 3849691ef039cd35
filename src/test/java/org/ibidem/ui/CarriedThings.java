package org.ibidem.ui;

import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** What the mouse carries over the window. JavaFX makes a dragboard only for its own platforms, and the headless one has no other window. */
final class CarriedThings {
    private CarriedThings() {}

    /** Files, as a file manager carries them. */
    static Dragboard files(Path... files) {
        List<File> carried = Stream.of(files).map(Path::toFile).toList();
        return dragboard(DataFormat.FILES, carried);
    }

    /** Something of one format. */
    static Dragboard dragboard(DataFormat format, Object carried) {
        Object clipboard = Proxy.newProxyInstance(CarriedThings.class.getClassLoader(), new Class<?>[] {TKClipboard.class}, (proxy, asked, given) -> answer(asked, format, carried, given));
        try {
            Method make = Dragboard.class.getDeclaredMethod("createDragboard", TKClipboard.class);
            make.setAccessible(true);
            return (Dragboard) make.invoke(null, clipboard);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object answer(Method asked, DataFormat format, Object carried, Object... given) {
        return switch (asked.getName()) {
            case "getTransferModes" -> EnumSet.of(TransferMode.COPY);
            case "getContentTypes" -> Set.of(format);
            case "hasContent" -> given[0].equals(format);
            case "getContent" -> given[0].equals(format) ? carried : null;
            default -> null;
        };
    }
}
