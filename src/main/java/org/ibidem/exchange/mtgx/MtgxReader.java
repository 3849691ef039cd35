package org.ibidem.exchange.mtgx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
    private final Map<String, String> fields = new LinkedHashMap<>();
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

    /** Several values under one name stand beside each other. */
    private void said(String field, String value) {
        fields.merge(field, value, (one, other) -> one + "; " + other);
    }

    private Item item() {
        Map<String, String> ours = new LinkedHashMap<>();
        fields.forEach((field, value) -> {
            if (field.startsWith(OURS)) ours.put(field.substring(OURS.length()), value);
        });
        return ours.isEmpty() ? foreign() : OurFields.item(graph + id, "", "", ends, ours, line);
    }

    private Item foreign() {
        Map<String, String> values = new LinkedHashMap<>(fields);
        String label = Optional.ofNullable(values.remove(ends == null ? shown : LINK_LABEL)).orElse("");
        MaltegoTypes.FIELDS.forEach((field, ours) -> Optional.ofNullable(values.remove(field)).ifPresent(v -> values.put(ours, v)));
        Optional<MaltegoTypes> known = MaltegoTypes.ofType(type);
        known.ifPresent(t -> {
            String value = fields.getOrDefault(t.property(), label);
            values.remove(t.property());
            values.put(t.valueOf(), value);
        });
        String kind = ends == null ? known.map(MaltegoTypes::schema).orElse(type) : "";
        return OurFields.item(graph + id, kind, label.isBlank() && ends == null ? id : label, ends, values, line);
    }
}
