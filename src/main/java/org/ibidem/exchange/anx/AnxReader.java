package org.ibidem.exchange.anx;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** Takes the items of a chart; its types and attributes are named, or referred to by their ids. */
final class AnxReader extends DefaultHandler {
    private static final Map<String, String> SCHEMATA = Map.of("location", "Address", "place", "Address", "address", "Address", "office", "Organization", "organisation", "Organization", "phone", "PhoneNumber",
        "telephone", "PhoneNumber", "account", "BankAccount", "email", "EmailAddress", "e-mail", "EmailAddress");
    /** What a chart item or one of its cards says in attributes of its own. */
    private static final List<String> SAID = List.of("Description", "DateTime", "SourceReference", "SourceType", "Summary", "Text");
    private static final String DEFAULT = "Default";
    private final Consumer<Item> reader;
    private final Consumer<String> drawn;
    private final Map<String, String> names = new HashMap<>();
    private final Set<Item.Value> fields = new LinkedHashSet<>();
    private Locator locator;
    private Item.Ends ends;
    private String id = "";
    private String label = "";
    private String type = "";
    private boolean isItem;
    private int line;
    private int depth;

    /** Gives each entity and link, and the words of what is only drawn. */
    AnxReader(Consumer<Item> reader, Consumer<String> drawn) {
        this.reader = reader;
        this.drawn = drawn;
    }

    @Override
    public void setDocumentLocator(Locator at) {
        locator = at;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes a) throws SAXException {
        if (depth++ == 0 && !name.equals("Chart")) throw new SAXParseException(AnxImport.MESSAGES.get("no-chart"), locator);
        switch (name) {
            case "EntityType", "LinkType", "AttributeClass", "Strength" -> Optional.ofNullable(a.getValue("Id")).ifPresent(i -> names.put(name + i, or(a, "Name")));
            case "ChartItem" -> begin(a);
            case "Attribute" -> fields.add(new Item.Value(named(a, "AttributeClass", "AttributeClassReference", "AttributeClass"), or(a, "Value")));
            case "Card" -> said(a);
            case "Entity" -> entity(a);
            case "Link" -> link(a);
            case "IconStyle", "BoxStyle", "CircleStyle", "EventStyle", "ThemeStyle" -> type = or(type, named(a, "Type", "EntityTypeReference", "EntityType"));
            case "LinkStyle" -> style(a);
            default -> { }
        }
    }

    private void begin(Attributes a) {
        fields.clear();
        said(a);
        id = or(a, "Id");
        label = or(a, "Label");
        type = "";
        ends = null;
        isItem = false;
        line = locator.getLineNumber();
    }

    private void entity(Attributes a) {
        isItem = true;
        id = or(or(a, "EntityId"), or(a, "Identity"));
        String identity = or(a, "Identity");
        if (!identity.isBlank() && !identity.equals(label) && !identity.equals(id)) fields.add(new Item.Value("identity", identity));
    }

    /** An entity says it itself and on its cards, of which there may be several. */
    private void said(Attributes a) {
        for (String field : SAID) if (!or(a, field).isBlank()) fields.add(new Item.Value(of(field), or(a, field)));
    }

    private static String of(String field) {
        return field.substring(0, 1).toLowerCase(Locale.ROOT) + field.substring(1);
    }

    private void link(Attributes a) throws SAXException {
        String from = or(or(a, "End1Id"), or(a, "End1Reference"));
        String to = or(or(a, "End2Id"), or(a, "End2Reference"));
        if (from.isEmpty() || to.isEmpty()) throw new SAXParseException(AnxImport.MESSAGES.get("no-end"), locator);
        isItem = true;
        ends = new Item.Ends(from, to, true);
    }

    /** How sure a link is stands in how it is drawn; that of an own chart is always the same. */
    private void style(Attributes a) {
        type = or(type, named(a, "Type", "LinkTypeReference", "LinkType"));
        String strength = named(a, "Strength", "StrengthReference", "Strength");
        if (!strength.isEmpty() && !strength.equals(DEFAULT)) fields.add(new Item.Value("strength", strength));
    }

    private String named(Attributes a, String name, String reference, String kind) {
        return or(or(a, name), names.getOrDefault(kind + or(a, reference), ""));
    }

    private static String or(Attributes a, String name) {
        return Optional.ofNullable(a.getValue(name)).orElse("");
    }

    private static String or(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        depth--;
        if (!name.equals("ChartItem")) return;
        if (!isItem) {
            if (!label.isBlank()) drawn.accept(label);
            return;
        }
        String own = id.isEmpty() ? "#" + line : id;
        String kind = ends == null ? SCHEMATA.getOrDefault(type.toLowerCase(Locale.ROOT), type) : type;
        reader.accept(OurFields.item(own, kind, label.isEmpty() && ends == null ? own : label, ends, List.copyOf(fields), line));
    }
}
