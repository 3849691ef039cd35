package org.ibidem.exchange.plain;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ibidem.message.UserProblem;
import org.xml.sax.SAXException;

/** A file of another program whose items are held in memory while they are brought: it is read once, and refused by name when it is broken. */
public final class ItemFile implements ItemSource {
    private final List<Item> items = new ArrayList<>();

    /** What reads a format. */
    public interface Format {
        /** Gives each item of the file in turn. */
        void read(Path file, Consumer<Item> reader) throws IOException, SAXException;
    }

    /** Reads the file, of a format of this name. @throws UserProblem when it cannot be read or is none */
    public ItemFile(Path file, String name, Format format) {
        try {
            format.read(file, items::add);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "" : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr() + " ";
            throw broken(e, file, name, place + e.getOriginalMessage());
        } catch (SAXException e) {
            throw broken(e, file, name, InertXml.place(e));
        } catch (IOException | IllegalArgumentException e) {
            throw broken(e, file, name, String.valueOf(e.getMessage()));
        }
    }

    private static UserProblem broken(Exception e, Path file, String name, String why) {
        return new UserProblem(e, ItemImport.MESSAGES, "import.broken", file.getFileName(), name, why);
    }

    @Override
    public void forEach(Consumer<Item> reader) {
        items.forEach(reader);
    }
}
