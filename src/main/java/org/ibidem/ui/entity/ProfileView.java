package org.ibidem.ui.entity;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Listing;
import org.ibidem.message.DateWords;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.ontology.Schema;
import org.ibidem.ui.identity.IdentityNotes;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Chip;
import org.ibidem.ui.shell.PortraitView;
import org.ibidem.ui.shell.Selection;
import org.ibidem.ui.shell.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** The profile of one entity or relation, redrawn when the case changes. */
final class ProfileView extends ScrollPane {
    private static final Messages MESSAGES = Messages.of(ProfileView.class);
    private final CaseSession session;
    private final ProfileViewModel model;
    private final VBox page = new VBox();
    private final ChangeListener<Dossier> follow = (o, before, now) -> fill();

    ProfileView(CaseSession session, UUID id) {
        this.session = session;
        this.model = new ProfileViewModel(session, id);
        getStylesheets().add(ProfileView.class.getResource("entity.css").toExternalForm());
        getStyleClass().add("edge-to-edge");
        page.getStyleClass().add("page");
        setContent(page);
        setFitToWidth(true);
        session.dossier().addListener(new WeakChangeListener<>(follow));
        fill();
    }

    /** What had the focus on the page is made anew; the page keeps it, or it would fall to the first button of the window. */
    private void fill() {
        boolean focused = isFocusWithin();
        model.follow();
        page.getChildren().clear();
        model.entity().ifPresentOrElse(this::fill, () -> page.getChildren().add(empty(model.gone())));
        if (focused) requestFocus();
    }

    private void fill(Entity entity) {
        Dossier dossier = session.dossier().get();
        page.getChildren().addAll(heading(dossier, entity), tools(entity));
        page.getChildren().addAll(new IdentityNotes(session).of(entity));
        page.getChildren().add(section(MESSAGES.get("profile.statements")));
        model.statements().forEach(s -> page.getChildren().add(chosen(new StatementCard(session, dossier, s), Selection.statement(s.id()))));
        if (!entity.isRelation()) addRelations();
    }

    private Node heading(Dossier dossier, Entity entity) {
        Label name = new Label(dossier.caption(entity.id()));
        name.setWrapText(true);
        name.getStyleClass().add("heading-1");
        FlowPane chips = new FlowPane(6, 4, new Chip(entity.ref().toString(), "chip-accent"),
            new Chip(dossier.schema(entity).map(Schema::label).orElse(entity.schema()), "chip-plain"),
            new Chip(MESSAGES.get("profile.sources", dossier.sourceCount(entity.id())), "chip-plain"));
        for (Listing listing : dossier.sanctions(entity.id())) chips.getChildren().add(new Chip(listing.badge(), "chip-warning"));
        chips.getChildren().addAll(HitLine.chips(dossier.hits(entity.id())));
        dossier.relation(entity.id()).ifPresent(r -> chips.getChildren().add(new Chip(Words.of(r.standing()), "chip-plain")));
        VBox words = new VBox(6, name, chips);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox heading = new HBox(12, words);
        PortraitView.of(session, entity.id()).ifPresent(p -> heading.getChildren().addFirst(p));
        return heading;
    }

    private Node tools(Entity entity) {
        Button add = button("profile-add", MESSAGES.get("profile.add"), new FontIcon(MaterialDesignP.PLUS), () -> new StatementForm(session, entity).show());
        Button delete = button("profile-delete", MESSAGES.get("profile.delete"), new FontIcon(MaterialDesignT.TRASH_CAN_OUTLINE), () -> new EntityDeletion(session).delete(entity));
        HBox tools = new HBox(add);
        if (!entity.isRelation()) {
            tools.getChildren().add(button("profile-link", MESSAGES.get("profile.link"), new FontIcon(MaterialDesignV.VECTOR_LINE),
                () -> new RelationForm(session, entity, Optional.empty(), session::openEntity).show()));
            tools.getChildren().add(new EntityPictures(session).links(entity));
        }
        tools.getChildren().add(delete);
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private static Button button(String id, String text, FontIcon icon, Runnable action) {
        Button button = new Button(text, icon);
        button.setId(id);
        button.setOnAction(e -> action.run());
        return button;
    }

    private void addRelations() {
        page.getChildren().add(section(MESSAGES.get("profile.relations")));
        if (model.relations().isEmpty()) page.getChildren().add(empty(MESSAGES.get("profile.noRelations")));
        model.relations().forEach(l -> page.getChildren().add(relation(l)));
    }

    private Node relation(ProfileViewModel.Line line) {
        Hyperlink about = new Hyperlink(line.relation().entity().ref() + " · " + line.relation().label());
        about.setOnAction(e -> session.openEntity(line.relation().entity().id()));
        Hyperlink other = new Hyperlink(line.other());
        UUID end = line.outward() ? line.relation().target() : line.relation().source();
        other.setOnAction(e -> session.openEntity(end));
        Label dates = new Label(DateWords.of(line.relation().dates()));
        dates.getStyleClass().add("faint");
        FontIcon arrow = new FontIcon(line.outward() ? MaterialDesignA.ARROW_RIGHT : MaterialDesignA.ARROW_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(8, arrow, about, other, gap, dates, new Chip(Words.of(line.relation().standing()), "chip-plain"));
        if (line.relation().disputed()) row.getChildren().add(new Chip(MESSAGES.get("mark.disputed"), "chip-danger"));
        row.getStyleClass().add("relation-row");
        return chosen(row, Selection.entity(line.relation().entity().id()));
    }

    /** A press anywhere on it lets the inspector show it, before what is pressed does its own. */
    private Node chosen(Node node, Selection selection) {
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> session.selection().set(selection));
        return node;
    }

    private static Label section(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("heading-2");
        return label;
    }

    private static Label empty(String text) {
        Label empty = new Label(text);
        empty.setWrapText(true);
        empty.getStyleClass().add("faint");
        return empty;
    }
}
