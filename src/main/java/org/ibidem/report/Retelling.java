package org.ibidem.report;

import java.util.List;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.RowLists;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.Omission;
import org.ibidem.chart.StyleKey;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.Block;
import org.ibidem.model.Decision;
import org.ibidem.model.Evidence;
import org.ibidem.model.ListHit;
import org.ibidem.model.Passage;
import org.ibidem.model.Report;
import org.ibidem.model.Row;
import org.ibidem.model.Source;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Ontology;

/** A case told so that nobody is named: the same rows, charts and texts, with pseudonyms in their words. */
record Retelling(Pseudonyms names) {
    private static final Messages MESSAGES = Messages.of(Retelling.class);

    /** The whole case as it stands. */
    Dossier of(Case target) {
        return target.reading(rows -> Dossier.of(in(rows), Ontology.standard()));
    }

    /** A chart on whose nodes, links, canvas and groups nobody is named, and that says of its filter only that there is one. */
    ChartScene in(ChartScene scene) {
        List<ChartNode> nodes = scene.nodes().stream().map(this::in).toList();
        List<ChartLink> links = scene.links().stream().map(this::in).toList();
        return new ChartScene(nodes, links, in(scene.omission())).comparing(scene.differences()).onMap(scene.isOnMap()).byDayLike(scene)
            .withPossiblySame(scene.possiblySame()).withKeys(scene.keys().stream().map(k -> k.saying(in(k))).toList()).with(scene.canvas().stream().map(item -> item.saying(names.in(item.text()))).toList());
    }

    /** The words of a filter may ask for a part of a name, which no pseudonym stands for. */
    private static Omission in(Omission left) {
        List<String> filter = left.filter().isEmpty() ? List.of() : List.of(MESSAGES.get("pseudonym.filter"));
        return new Omission(left.entities(), left.relations(), left.byHand(), filter);
    }

    /** Nor does any stand for a part of a name that a rule asks for: a rule is called after how it draws. */
    private static String in(StyleKey key) {
        return MESSAGES.get(key.ofRelations() ? "pseudonym.relations" : "pseudonym.entities");
    }

    private ChartLink in(ChartLink l) {
        return l.told(names::in);
    }

    private ChartNode in(ChartNode node) {
        String caption = names.in(node.caption());
        if (caption.equals(node.caption())) return node;
        return new ChartNode(node.id(), node.ref(), caption, node.kind(), List.of(caption), node.marks(), node.x(), node.y(), node.width(), node.height());
    }

    private RowLists in(RowLists rows) {
        return new RowLists() {
            @Override
            public <R extends Row> List<R> all(Class<R> type) {
                return rows.all(type).stream().filter(row -> !(row instanceof ListHit hit && names.isNamed(hit.entityId()))).map(row -> type.cast(in(row))).toList();
            }
        };
    }

    private Row in(Row row) {
        return switch (row) {
            case Statement s -> names.in(s);
            case Passage p -> new Passage(p.id(), p.evidenceId(), p.page(), p.start(), p.end(), names.inQuote(p.quote()), "", "", p.region(), names.in(p.note()), p.tint(), p.anchor());
            case Evidence e -> e.withTitle(names.in(e.title())).withOrigin(e.sourceId(), names.in(e.author()), e.published(), address(e.url()))
                .withReading(e.mediaType(), e.pages(), e.status(), names.in(e.reason()));
            case Source s -> new Source(s.id(), names.in(s.name()), names.in(s.publisher()), s.kind(), s.reliability(), names.in(s.reason()), names.in(s.independenceGroup()));
            case Decision d -> d.because(names.in(d.reason()), names.in(d.grounds()), d.author(), d.at());
            default -> row;
        };
    }

    /** An address that names somebody leads nowhere when it is altered, so it is left out. */
    private String address(String url) {
        return names.in(url).equals(url) ? url : "";
    }

    /** A report that names nobody on its cover, but its authors. */
    Report in(Report r) {
        return r.titled(names.in(r.title()), names.in(r.subtitle()), names.in(r.shortTitle()), names.in(r.series()));
    }

    Block in(Block block) {
        return block.withWords(names.in(block.title()), names.in(block.text()));
    }

    String in(String text) {
        return names.in(text);
    }
}
