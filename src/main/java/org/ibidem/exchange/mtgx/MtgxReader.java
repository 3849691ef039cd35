package org.ibidem.exchange.mtgx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ibidem.exchange.plain.Item;
import org.ibidem.exchange.plain.OurFields;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the nodes and links of one graph of Maltego. */
final class MtgxReader extends DefaultHandler {
    static final String OURS = "ibidem:";
    static final String LINK_LABEL = "maltego.link.manual.type";
    private final String graph;
    private final Consumer<Item> reader;
    private final Set<Item.Value> fields = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();
    private Locator locator;
    private Item.Ends ends;
    private String id = "";
    private String type = "";
    private String shown = "";
    private String property = "";
    private int line;

    /** Ids are those of this graph of the file. */
    MtgxReader(String graph, Consumer<Item> reader) {
        this.graph = graph;
        this.reader = reader;
    }

    @Override
    public void setDocumentLocator(Locator at) {
        locator = at;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes a) throws SAXException {
        switch (name) {
            case "node" -> begin(needed(a, "id"), null);
            case "edge" -> begin(needed(a, "id"), new Item.Ends(graph + needed(a, "source"), graph + needed(a, "target"), true));
            case "MaltegoEntity", "MaltegoLink" -> type = or(a, "type");
            case "Properties" -> shown = or(a, "displayValue").isEmpty() ? or(a, "value") : or(a, "displayValue");
            case "Property" -> property = needed(a, "name");
            case "Value", "Notes" -> text.setLength(0);
            case "Label" -> {
                text.setLength(0);
                property = or(a, "name");
            }
            default -> { }
        }
    }

    private void begin(String newId, Item.Ends newEnds) {
        id = newId;
        ends = newEnds;
        type = "";
        shown = "";
        line = locator.getLineNumber();
        fields.clear();
    }

    private String needed(Attributes a, String name) throws SAXException {
        String value = a.getValue(name);
        if (value == null) throw new SAXParseException(MtgxImport.MESSAGES.get("no-attribute", name), locator);
        return value;
    }

    private static String or(Attributes a, String name) {
        return Optional.ofNullable(a.getValue(name)).orElse("");
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        text.append(chars, start, length);
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        if (name.equals("Value")) said(property, text.toString());
        if (name.equals("Notes") && !text.isEmpty()) said("notes", text.toString().strip());
        if (name.equals("Label") && !text.isEmpty()) said(property, text.toString().strip());
        if (name.equals("node") || name.equals("edge")) reader.accept(item());
    }

    private void said(String field, String value) {
        fields.add(new Item.Value(field, value));
    }

    private Item item() {
        List<Item.Value> ours = fields.stream().filter(f -> f.field().startsWith(OURS)).map(f -> new Item.Value(f.field().substring(OURS.length()), f.text())).toList();
        return ours.isEmpty() ? foreign() : OurFields.item(graph + id, "", "", ends, ours, line);
    }

    private Item foreign() {
        Optional<Item.Value> label = fields.stream().filter(f -> f.field().equals(ends == null ? shown : LINK_LABEL)).findFirst();
        String named = label.map(Item.Value::text).orElse("");
        List<Item.Value> values = new ArrayList<>();
        Optional<MaltegoTypes> known = MaltegoTypes.ofType(type);
        known.filter(t -> fields.stream().noneMatch(f -> f.field().equals(t.property()))).ifPresent(t -> values.add(new Item.Value(t.valueOf(), named)));
        for (Item.Value field : fields) {
            if (known.filter(t -> t.property().equals(field.field())).isPresent()) values.add(new Item.Value(known.get().valueOf(), field.text()));
            else if (!field.equals(label.orElse(null))) values.add(new Item.Value(MaltegoTypes.FIELDS.getOrDefault(field.field(), field.field()), field.text()));
        }
        String kind = ends == null ? known.map(MaltegoTypes::schema).orElse(type) : "";
        return OurFields.item(graph + id, kind, named.isBlank() && ends == null ? id : named, ends, values, line);
    }
}
