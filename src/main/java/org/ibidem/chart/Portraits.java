package org.ibidem.chart;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Likeness;
import org.ibidem.evidence.extract.Extractor;
import org.ibidem.evidence.extract.KnownText;
import org.ibidem.evidence.extract.PageImage;
import org.ibidem.model.Area;
import org.ibidem.ontology.Property;

/**
 * The pictures of entities, drawn small by the reading process, for a picture from a stranger is decoded nowhere else; the last of them are kept.
 * What cannot be drawn, or whose original is gone, has none. For any thread.
 */
public final class Portraits implements AutoCloseable {
    /** More pictures than anybody tells apart on a chart: the best linked entities have theirs first. */
    private static final int MOST = 500;
    private static final int MOST_KEPT = 2 * MOST;
    /** So that a small part of a large picture is sharp too. */
    private static final int MOST_PIXELS = 4_000_000;
    private final Case target;
    private final Extractor reading = new Extractor();
    private final Map<Key, Portrait> kept = new LinkedHashMap<>(16, 0.75f, true);
    private boolean closed;

    private record Key(String sha256, int page, Area area) {}

    /** Pictures in this case; no process is started before one is asked for. */
    public Portraits(Case target) {
        this.target = target;
    }

    /** A scene of a case with the pictures of its entities, for a chart that is drawn once. @param dossier the case as it is drawn in the scene */
    public static ChartScene once(Case target, ChartScene scene, Dossier dossier) {
        try (Portraits portraits = new Portraits(target)) {
            return portraits.on(scene, dossier);
        }
    }

    /** The scene with the pictures of its entities, once all are drawn. @param dossier the case as it is drawn in the scene */
    public ChartScene on(ChartScene scene, Dossier dossier) {
        Map<UUID, Likeness> wanted = wanted(scene, dossier);
        wanted.values().forEach(this::draw);
        return with(scene, wanted);
    }

    /** A scene with the pictures that are drawn already, and whether these are all. */
    public record Known(ChartScene scene, boolean whole) {}

    /** The scene with those pictures of its entities that are drawn already. */
    public Known known(ChartScene scene, Dossier dossier) {
        Map<UUID, Likeness> wanted = wanted(scene, dossier);
        return new Known(with(scene, wanted), wanted.values().stream().allMatch(l -> kept(key(l)).isPresent()));
    }

    /** The pictures of all entities of a case that have one, drawn, with so many pixels to the side. */
    public Map<UUID, BufferedImage> all(Dossier dossier, int side) {
        Map<UUID, BufferedImage> all = new LinkedHashMap<>();
        for (UUID entity : shown(dossier)) {
            Portrait drawn = of(dossier, entity);
            if (drawn.isThere()) all.put(entity, drawn.image(side));
        }
        return all;
    }

    /** The picture of an entity, drawn; {@link Portrait#NONE} when nothing says what it looks like or it cannot be drawn. */
    public Portrait of(Dossier dossier, UUID entity) {
        Optional<Likeness> likeness = Likeness.of(dossier, entity);
        likeness.ifPresent(this::draw);
        return likeness.flatMap(l -> kept(key(l))).orElse(Portrait.NONE);
    }

    /** The entities of which it was said what they look like. */
    private static Set<UUID> shown(Dossier dossier) {
        return dossier.statements().stream().filter(s -> s.property().equals(Property.LIKENESS)).map(s -> dossier.identities().chosen(s.entityId())).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<UUID, Likeness> wanted(ChartScene scene, Dossier dossier) {
        Set<UUID> shown = shown(dossier);
        Map<UUID, Likeness> wanted = new LinkedHashMap<>();
        if (shown.isEmpty()) return wanted;
        for (int i : scene.byImportance()) {
            UUID entity = scene.nodes().get(i).id();
            if (wanted.size() < MOST && shown.contains(entity)) Likeness.of(dossier, entity).ifPresent(l -> wanted.put(entity, l));
        }
        return wanted;
    }

    private ChartScene with(ChartScene scene, Map<UUID, Likeness> wanted) {
        if (wanted.isEmpty()) return scene;
        Map<UUID, Portrait> there = new HashMap<>();
        wanted.forEach((entity, likeness) -> kept(key(likeness)).filter(Portrait::isThere).ifPresent(p -> there.put(entity, p)));
        return scene.withPortraits(there);
    }

    private static Key key(Likeness likeness) {
        return new Key(likeness.document().sha256(), likeness.page(), likeness.area());
    }

    private Optional<Portrait> kept(Key key) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(key));
        }
    }

    private void draw(Likeness likeness) {
        Key key = key(likeness);
        if (kept(key).isPresent()) return;
        Portrait drawn = drawn(likeness);
        synchronized (kept) {
            kept.put(key, drawn);
            if (kept.size() > MOST_KEPT) kept.remove(kept.keySet().iterator().next());
        }
    }

    private synchronized Portrait drawn(Likeness likeness) {
        if (closed || !target.originals().has(likeness.document().sha256())) return Portrait.NONE;
        Area area = likeness.area();
        int pixels = (int) Math.min(MOST_PIXELS, 4 * Portrait.SIDE * Portrait.SIDE / Math.max(1e-3, area.width() * area.height()));
        PageImage page = reading.draw(target.originals(), likeness.document(), "", likeness.page(), pixels, KnownText.UNASKED);
        return Portrait.of(page, area);
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        reading.close();
    }
}
