package org.ibidem.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A kind of thing or relation, such as {@code Company} or {@code Ownership}, with everything it inherits. */
public final class Schema {
    /** The sorts by the schemata whose things they are, the more special first; an aircraft is a vehicle too. */
    private static final Map<String, Kind> KINDS = kinds();
    private final Definition own;
    private final List<Schema> parents;
    private final Set<String> lineage = new LinkedHashSet<>();
    private final Map<String, Property> properties = new LinkedHashMap<>();

    Schema(Definition own, List<Schema> parents) {
        this.own = own;
        this.parents = List.copyOf(parents);
        lineage.add(own.name());
        for (Schema parent : parents) {
            lineage.addAll(parent.lineage);
            parent.properties.forEach(properties::putIfAbsent);
        }
        own.properties().forEach(property -> properties.put(property.name(), property));
    }

    /** The name in files and rows, such as {@code BankAccount}. */
    public String name() {
        return own.name();
    }

    /** The name for people, in the display language. */
    public String label() {
        return own.label().text();
    }

    /** The name for several of them, in the display language. */
    public String plural() {
        return own.plural().text();
    }

    /** The names of the schemata it extends directly. */
    public List<String> parents() {
        return own.parents();
    }

    /** Whether it is the named schema or extends it, however far up. */
    public boolean isA(String name) {
        return lineage.contains(name);
    }

    /** Whether it only gathers others, so that nothing is just this. */
    public boolean isAbstract() {
        return own.isAbstract();
    }

    /** Whether it is made by programs rather than entered by people, such as a page of a document. */
    public boolean isGenerated() {
        return own.generated();
    }

    /** Whether lists of kinds to choose from leave it out: it serves machines, or is out of use. */
    public boolean isHidden() {
        return own.hidden() || own.deprecated();
    }

    /** All its properties: inherited ones first, in the order of the file. */
    public List<Property> properties() {
        return List.copyOf(properties.values());
    }

    /** The property of this name, inherited or own. */
    public Optional<Property> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** The properties that may name such a thing, the best first; inherited when it names none itself. */
    public List<String> captionProperties() {
        return inherited(schema -> schema.own.caption());
    }

    /** The properties worth showing first. */
    public List<String> featuredProperties() {
        return inherited(schema -> schema.own.featured());
    }

    /** The properties that say when it begins, the best first. */
    public List<String> startProperties() {
        return inherited(schema -> schema.own.temporal() == null ? List.of() : schema.own.temporal().start());
    }

    /** The properties that say when it ends, the best first. */
    public List<String> endProperties() {
        return inherited(schema -> schema.own.temporal() == null ? List.of() : schema.own.temporal().end());
    }

    /** The name of the property whose words say what one end of such a relation is to the other. */
    public String roleProperty() {
        return Property.ROLES.stream().filter(properties::containsKey).findFirst().orElse(Property.ROLES.getFirst());
    }

    /** The names of the properties where the role of such a relation may stand: its own, and those it lacks itself, for older cases have it there whatever the kind. */
    public List<String> roleProperties() {
        return Property.ROLES.subList(0, Property.ROLES.indexOf(roleProperty()) + 1);
    }

    /** How it is drawn as a line; empty when it is a thing. */
    public Optional<Edge> edge() {
        if (own.edge() != null) return Optional.of(own.edge());
        return parents.stream().flatMap(parent -> parent.edge().stream()).findFirst();
    }

    /** For a schema of ours that FollowTheMoney lacks: the property of its owner that takes its name when exported. */
    public Optional<String> foldsInto() {
        if (!own.foldsInto().isEmpty()) return Optional.of(own.foldsInto());
        return parents.stream().flatMap(parent -> parent.foldsInto().stream()).findFirst();
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("Person", Kind.PERSON);
        kinds.put("LegalEntity", Kind.ORGANISATION);
        List.of("Address", "RealEstate").forEach(s -> kinds.put(s, Kind.PLACE));
        kinds.put("Event", Kind.EVENT);
        kinds.put("Vessel", Kind.VESSEL);
        kinds.put("Airplane", Kind.AIRCRAFT);
        kinds.put("Vehicle", Kind.VEHICLE);
        List.of("BankAccount", "CryptoWallet", "Security").forEach(s -> kinds.put(s, Kind.MONEY));
        kinds.put("UserAccount", Kind.ACCOUNT);
        kinds.put("PhoneNumber", Kind.PHONE);
        List.of("EmailAddress", "Email").forEach(s -> kinds.put(s, Kind.MAIL));
        List.of("Domain", "WebSite", "IpAddress").forEach(s -> kinds.put(s, Kind.SITE));
        return kinds;
    }

    /** The sort it belongs to, which gives its shape and icon on a chart. */
    public Kind kind() {
        return KINDS.entrySet().stream().filter(k -> isA(k.getKey())).map(Map.Entry::getValue).findFirst().orElse(Kind.ITEM);
    }

    private List<String> inherited(Function<Schema, List<String>> asked) {
        List<String> mine = asked.apply(this);
        if (!mine.isEmpty()) return mine;
        List<String> theirs = new ArrayList<>();
        for (Schema parent : parents) if (theirs.isEmpty()) theirs.addAll(parent.inherited(asked));
        return List.copyOf(theirs);
    }

    @Override
    public String toString() {
        return own.name();
    }
}
