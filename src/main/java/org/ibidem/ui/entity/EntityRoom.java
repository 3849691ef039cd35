package org.ibidem.ui.entity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.ui.entity.table.FactKind;
import org.ibidem.ui.entity.table.FactTableModel;
import org.ibidem.ui.kinds.KindsCard;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Page;
import org.ibidem.ui.shell.Screen;
import org.ibidem.ui.shell.Selection;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The room of entities: the list as its screen, a tab for each profile. */
public final class EntityRoom {
    private static final Messages MESSAGES = Messages.of(EntityRoom.class);

    private EntityRoom() {}

    /** The room of this case. */
    public static Screen screen(CaseSession session) {
        session.shows(Selection.Kind.ENTITY, id -> session.pages().open(profile(session, id)));
        Runnable add = () -> new NewEntityForm(session, session::openEntity).show();
        AtomicReference<FactTableModel> read = new AtomicReference<>();
        Supplier<FactTableModel> tables = () -> read.updateAndGet(m -> m == null ? new FactTableModel(session, new SimpleObjectProperty<>(id -> true)) : m);
        Page list = Page.of("entities", MESSAGES.get("entities.title"), MaterialDesignA.ACCOUNT_GROUP_OUTLINE, () -> new EntitiesView(tables.get(), add));
        return new Screen("entities", MESSAGES.get("entities.title"), MaterialDesignA.ACCOUNT_GROUP_OUTLINE, () -> new EntitiesView(tables.get(), add),
            Stream.of(commands(session, add), new EntityPictures(session).commands(), listing(session, list, tables)).flatMap(List::stream).toList());
    }

    /** The tables are read when they are first looked at. */
    private static List<Command> listing(CaseSession session, Page list, Supplier<FactTableModel> tables) {
        return List.of(
            Command.of("entity.table", MESSAGES.get("table.entities"), Place.ENTITY, () -> show(session, list, tables, FactKind.ENTITIES)),
            Command.of("relation.table", MESSAGES.get("table.relations"), Place.ENTITY, () -> show(session, list, tables, FactKind.RELATIONS)),
            Command.of("entity.tableExport", MESSAGES.get("table.export"), Place.ENTITY, () -> tables.get().export())
                .when(session.pages().front().map(p -> p.key().equals("entities")).orElse(false)));
    }

    private static void show(CaseSession session, Page list, Supplier<FactTableModel> tables, FactKind kind) {
        session.pages().open(list);
        tables.get().kind().set(kind);
    }

    private static List<Command> commands(CaseSession session, Runnable add) {
        ObservableValue<Boolean> one = Bindings.createBooleanBinding(() -> selected(session).isPresent(), session.selection(), session.dossier());
        return List.of(
            Command.of("entity.new", MESSAGES.get("entity.new"), Place.ENTITY, add).on("Shortcut+Shift+E"),
            Command.of("entity.open", MESSAGES.get("entity.open"), Place.ENTITY, () -> selected(session).ifPresent(e -> session.openEntity(e.id())))
                .on("Shortcut+ENTER").when(one),
            Command.of("statement.new", MESSAGES.get("profile.add"), Place.ENTITY, () -> selected(session).ifPresent(e -> new StatementForm(session, e).show()))
                .on("Shortcut+Shift+S").when(one),
            Command.of("relation.new", MESSAGES.get("profile.link"), Place.ENTITY,
                () -> selected(session).filter(e -> !e.isRelation()).ifPresent(e -> new RelationForm(session, e, Optional.empty(), id -> linked(session, id)).show())).on("Shortcut+Shift+R").when(one),
            Command.of("entity.delete", MESSAGES.get("profile.delete"), Place.ENTITY,
                () -> selected(session).ifPresent(e -> new EntityDeletion(session).delete(e))).when(one).deleting(),
            KindsCard.command(session));
    }

    /** Among the entities a new relation is opened; elsewhere, as on the chart, it is only selected, so that what is in front stays there. */
    private static void linked(CaseSession session, UUID relation) {
        if (Optional.ofNullable(session.pages().front().getValue()).filter(p -> p.key().startsWith("entities")).isPresent()) session.openEntity(relation);
        else session.selection().set(Selection.entity(relation));
    }

    /** The entity or relation that is selected, or of which something is. */
    static Optional<Entity> selected(CaseSession session) {
        Selection selection = session.selection().get();
        Dossier dossier = session.dossier().get();
        return switch (selection.kind()) {
            case ENTITY -> dossier.entity(selection.id());
            case STATEMENT -> dossier.statement(selection.id()).flatMap(s -> dossier.entity(s.entityId()));
            default -> Optional.empty();
        };
    }

    private static Page profile(CaseSession session, UUID id) {
        return new Page(key(id), new ProfileViewModel(session, id).caption(), MaterialDesignA.ACCOUNT_OUTLINE, () -> new ProfileView(session, id));
    }

    /** The key of the tab that is an entity's profile. */
    public static String key(UUID entity) {
        return "entities-" + entity;
    }
}
