package org.ibidem.ui.evidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ibidem.message.Messages;
import org.ibidem.model.EdtfDate;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Reliability;
import org.ibidem.model.Source;
import org.ibidem.model.SourceKind;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.PropertyType;
import org.ibidem.ui.shell.CaseSession;

/** The facts of a document and of who speaks in it, as they are being edited. A source with the same name is the same source. */
final class DetailsFormModel {
    private static final Messages MESSAGES = Messages.of(DetailsFormModel.class);
    private static final Messages ONTOLOGY = Messages.of(Ontology.class);
    private final CaseSession session;
    private final Evidence evidence;
    private final List<Source> sources;
    private final Map<Fact, StringProperty> facts = new EnumMap<>(Fact.class);
    private final ObjectProperty<Handling> handling = new SimpleObjectProperty<>();
    private final ObjectProperty<SourceKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<Reliability> reliability = new SimpleObjectProperty<>();

    /** What is written in a field of text; those from {@code SOURCE} on belong to the source. */
    enum Fact { TITLE, AUTHOR, PUBLISHED, URL, ARCHIVE, LANGUAGE, SOURCE, PUBLISHER, REASON, GROUP }

    DetailsFormModel(CaseSession session, Evidence evidence) {
        this.session = session;
        this.evidence = evidence;
        this.sources = session.caseFile().all(Source.class);
        handling.set(evidence.handling());
        put(Fact.TITLE, evidence.title());
        put(Fact.AUTHOR, evidence.author());
        put(Fact.PUBLISHED, evidence.published());
        put(Fact.URL, evidence.url());
        put(Fact.ARCHIVE, evidence.archiveUrl());
        put(Fact.LANGUAGE, evidence.language());
        Optional<Source> source = session.dossier().get().source(evidence);
        put(Fact.SOURCE, source.map(Source::name).orElse(""));
        put(Fact.PUBLISHER, source.map(Source::publisher).orElse(""));
        put(Fact.REASON, source.map(Source::reason).orElse(""));
        put(Fact.GROUP, source.map(Source::independenceGroup).orElse(""));
        kind.set(source.map(Source::kind).orElse(SourceKind.MEDIA));
        reliability.set(source.map(Source::reliability).orElse(Reliability.F));
        fact(Fact.SOURCE).addListener((o, before, now) -> known(now.strip()).ifPresent(this::fill));
    }

    private void put(Fact fact, String value) {
        facts.put(fact, new SimpleStringProperty(value == null ? "" : value));
    }

    /** A source known by this name brings its own facts. */
    private void fill(Source source) {
        fact(Fact.PUBLISHER).set(source.publisher());
        fact(Fact.REASON).set(source.reason());
        fact(Fact.GROUP).set(source.independenceGroup());
        kind.set(source.kind());
        reliability.set(source.reliability());
    }

    private Optional<Source> known(String name) {
        return sources.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    /** What is wrong with a field, following it; empty when nothing is. */
    StringBinding problem(Fact fact) {
        return Bindings.createStringBinding(() -> check(fact), fact(fact), fact(Fact.SOURCE), reliability);
    }

    private String check(Fact fact) {
        String text = text(fact);
        return switch (fact) {
            case TITLE -> text.isEmpty() ? MESSAGES.get("details.noTitle") : "";
            case PUBLISHED -> text.isEmpty() || EdtfDate.parse(text).isPresent() ? "" : MESSAGES.get("claim.noDate", text);
            case URL, ARCHIVE -> text.isEmpty() ? "" : PropertyType.URL.problem(text).map(key -> ONTOLOGY.get(key, text)).orElse("");
            case LANGUAGE -> text.isEmpty() ? "" : PropertyType.LANGUAGE.problem(text).map(key -> ONTOLOGY.get(key, text)).orElse("");
            case SOURCE -> text.isEmpty() && reliability.get() != Reliability.F ? MESSAGES.get("details.noSource") : "";
            case REASON -> text.isEmpty() && isGradedAnew() ? MESSAGES.get("details.noReason") : "";
            case AUTHOR, PUBLISHER, GROUP -> "";
        };
    }

    private boolean isGradedAnew() {
        return reliability.get() != known(text(Fact.SOURCE)).map(Source::reliability).orElse(Reliability.F);
    }

    /** Whether it may be written down. */
    BooleanBinding complete() {
        BooleanBinding complete = Bindings.createBooleanBinding(() -> true);
        for (Fact fact : Fact.values()) complete = complete.and(problem(fact).isEmpty());
        return complete;
    }

    /** Writes document and source in one step of undo. */
    CompletableFuture<Void> write() {
        Evidence described = evidence.withTitle(text(Fact.TITLE)).withArchive(text(Fact.ARCHIVE), text(Fact.LANGUAGE)).withHandling(handling.get())
            .withOrigin(evidence.sourceId(), text(Fact.AUTHOR), text(Fact.PUBLISHED), text(Fact.URL));
        Optional<Source> speaker = text(Fact.SOURCE).isEmpty() ? Optional.empty() : Optional.of(source());
        return session.say(s -> s.describe(described, speaker));
    }

    private Source source() {
        String name = text(Fact.SOURCE);
        return new Source(known(name).map(Source::id).orElseGet(Ids::next), name, text(Fact.PUBLISHER), kind.get(), reliability.get(),
            text(Fact.REASON), text(Fact.GROUP));
    }

    private String text(Fact fact) {
        return fact(fact).get().strip();
    }

    StringProperty fact(Fact fact) {
        return facts.get(fact);
    }

    ObjectProperty<Handling> handling() {
        return handling;
    }

    ObjectProperty<SourceKind> kind() {
        return kind;
    }

    ObjectProperty<Reliability> reliability() {
        return reliability;
    }
}
