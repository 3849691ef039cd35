package org.ibidem.chart.map;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Countries;
import org.ibidem.ontology.Kind;
import org.ibidem.ontology.PropertyType;
import org.ibidem.ontology.Schema;

/**
 * Where each entity of a case is said to be, the most exact that is said: its own coordinates, a city named in its name or address, the
 * place or address it is linked with, or its country. What is not retracted counts;
 */
public final class Whereabouts {
    private static final List<String> WRITTEN = List.of("city", "address", "full", "name", "state", "region");
    private static final int LONGEST_CITY = 3;
    private final Dossier dossier;
    private final WorldMap map = WorldMap.get();
    private final Map<String, Spot> cities = new HashMap<>();

    /** Where the entities of this case are. */
    public Whereabouts(Dossier dossier) {
        this.dossier = dossier;
        Properties known = WorldMap.properties("cities.properties");
        for (String city : known.stringPropertyNames()) cities.put(city, WorldMap.point(known.getProperty(city)));
    }

    /** The spot of an entity; empty when nothing is said of where it is. */
    public Optional<Spot> of(UUID entity) {
        return firstOf(() -> exact(entity), () -> nearby(entity), () -> country(entity));
    }

    @SafeVarargs
    private static Optional<Spot> firstOf(Supplier<Optional<Spot>>... ways) {
        return Arrays.stream(ways).flatMap(w -> w.get().stream()).findFirst();
    }

    private Optional<Spot> exact(UUID entity) {
        return firstOf(() -> coordinates(entity), () -> city(entity));
    }

    private Optional<Spot> coordinates(UUID entity) {
        Optional<Double> north = number(entity, "latitude");
        return number(entity, "longitude").flatMap(east -> north.map(n -> Spot.of(east, n)));
    }

    private Optional<Double> number(UUID entity, String property) {
        return values(entity, property).filter(v -> v.strip().matches("-?[0-9]{1,3}(\\.[0-9]+)?")).map(Double::valueOf).findFirst();
    }

    private Stream<String> values(UUID entity, String property) {
        return dossier.standing(entity).stream().filter(s -> s.property().equals(property)).map(Statement::value);
    }

    /** Companies are not where their names say: only of a place the name counts. */
    private Optional<Spot> city(UUID entity) {
        return WRITTEN.stream().filter(p -> !p.equals("name") || isPlace(entity)).flatMap(p -> values(entity, p)).flatMap(v -> cityIn(v).stream()).findFirst();
    }

    /** The last city named in a text, for addresses end with the larger place. */
    private Optional<Spot> cityIn(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        for (int end = words.length; end > 0; end--) {
            for (int length = Math.min(LONGEST_CITY, end); length > 0; length--) {
                Spot spot = cities.get(String.join(" ", Arrays.copyOfRange(words, end - length, end)));
                if (spot != null) return Optional.of(spot);
            }
        }
        return Optional.empty();
    }

    private boolean isPlace(UUID entity) {
        return dossier.entity(entity).flatMap(dossier::schema).map(Schema::kind).filter(k -> k == Kind.PLACE).isPresent();
    }

    private Optional<Spot> nearby(UUID entity) {
        List<UUID> places = dossier.relationsOf(entity).stream().map(r -> r.other(entity)).filter(this::isPlace).toList();
        return firstOf(() -> places.stream().flatMap(p -> exact(p).stream()).findFirst(), () -> isPlace(entity) ? Optional.empty() : places.stream().flatMap(p -> country(p).stream()).findFirst());
    }

    private Optional<Spot> country(UUID entity) {
        Stream<String> said = dossier.entity(entity).stream().flatMap(e -> dossier.standing(entity).stream().filter(s -> isCountry(e, s)).map(Statement::value));
        Stream<String> named = isPlace(entity) ? Stream.of(dossier.caption(entity)) : Stream.empty();
        return Stream.concat(said, named).flatMap(v -> Countries.code(v).stream()).flatMap(c -> map.centre(c).stream()).findFirst();
    }

    private boolean isCountry(Entity entity, Statement said) {
        return dossier.schema(entity).flatMap(s -> s.property(said.property())).filter(p -> p.type() == PropertyType.COUNTRY).isPresent();
    }
}
