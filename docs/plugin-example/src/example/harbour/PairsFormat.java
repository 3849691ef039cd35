package example.harbour;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ibidem.exchange.plain.Item;
import org.ibidem.exchange.plain.OwnFormat;
import org.ibidem.exchange.plain.PlainCase;

/** Reads and writes pairs, a line each: {@code Orchid Ltd -> Harbour Bank : lends to}. */
public final class PairsFormat implements OwnFormat {
    @Override
    public String ending() {
        return "pairs";
    }

    @Override
    public String name() {
        return "Pairs";
    }

    @Override
    public void read(Path file, Consumer<Item> reader) throws IOException {
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String[] parts = line.split(" -> | : ");
            if (parts.length != 3) throw new IOException("line " + number);
            for (int end = 0; end < 2; end++) reader.accept(new Item(parts[end], null, "Company", parts[end], null, List.of(), number));
            reader.accept(new Item("line " + number, null, "UnknownLink", parts[2], new Item.Ends(parts[0], parts[1], true), List.of(), number));
        }
    }

    @Override
    public void write(PlainCase plain, OutputStream out) throws IOException {
        Map<String, String> names = new HashMap<>();
        for (Item item : plain.items()) {
            if (!item.isLink()) names.put(item.id(), item.label());
            item.values().forEach(v -> plain.lose(item.id(), v.field(), "pairs carry no values"));
        }
        for (Item item : plain.items()) {
            if (item.isLink()) out.write((names.get(item.ends().from()) + " -> " + names.get(item.ends().to()) + " : " + item.label() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
