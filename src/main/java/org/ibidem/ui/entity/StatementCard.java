package org.ibidem.ui.entity;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Proof;
import org.ibidem.message.DateWords;
import org.ibidem.message.Messages;
import org.ibidem.model.Anchor;
import org.ibidem.model.Credibility;
import org.ibidem.model.Reliability;
import org.ibidem.model.Source;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.PropertyType;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.ReasonForm;
import org.ibidem.ui.shell.Chip;
import org.ibidem.ui.shell.SmallPrint;
import org.ibidem.ui.shell.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** One statement: its value, dates and standing, and each quote that proves it, which leads to the passage when clicked. */
public final class StatementCard extends VBox {
    private static final Messages MESSAGES = Messages.of(StatementCard.class);
    private final CaseSession session;
    private final Dossier dossier;
    private final Statement statement;

    /** The card of a statement as this dossier has it. */
    public StatementCard(CaseSession session, Dossier dossier, Statement statement) {
        this.session = session;
        this.dossier = dossier;
        this.statement = statement;
        setId("statement-" + statement.ref());
        getStyleClass().addAll("statement-card", "statement-" + look());
        getStylesheets().add(StatementCard.class.getResource("entity.css").toExternalForm());
        getChildren().addAll(firstLine(), chips());
        if (!statement.reason().isEmpty()) getChildren().add(new SmallPrint(MESSAGES.get("statement.reason", statement.reason())));
        List<Proof> proofs = dossier.proofs(statement.id());
        if (proofs.isEmpty()) getChildren().add(new SmallPrint(MESSAGES.get("statement.unproved")));
        proofs.forEach(p -> getChildren().add(proof(p)));
    }

    /** A statement that cites nothing, is disputed or retracted looks so. */
    private String look() {
        if (statement.status() == StatementStatus.RETRACTED) return "retracted";
        if (dossier.citations(statement.id()).isEmpty()) return "proposed";
        return dossier.isDisputed(statement) ? "disputed" : "plain";
    }

    private Node firstLine() {
        Label property = new SmallPrint(dossier.label(statement));
        VBox said = new VBox(property, value());
        if (!statement.original().isEmpty()) said.getChildren().add(new SmallPrint(InScript.words(statement)));
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(8, said, actions());
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private Node value() {
        if (statement.valueEntityId() == null) {
            Label value = new Label(isDate() ? DateWords.of(statement.value()) : statement.value());
            value.setWrapText(true);
            value.getStyleClass().add("statement-value");
            return value;
        }
        Hyperlink link = new Hyperlink(dossier.caption(statement.valueEntityId()));
        link.setWrapText(true);
        link.getStyleClass().add("statement-value");
        link.setOnAction(e -> session.openEntity(statement.valueEntityId()));
        return link;
    }

    private boolean isDate() {
        return dossier.property(statement).filter(p -> p.type() == PropertyType.DATE).isPresent();
    }

    private Node chips() {
        FlowPane chips = new FlowPane(6, 4);
        chips.getChildren().add(new Chip(statement.ref().toString(), "chip-plain"));
        chips.getChildren().add(new Chip(Words.of(statement.status()), statusStyle()));
        if (statement.preferred()) chips.getChildren().add(new Label(MESSAGES.get("statement.preferred"), new FontIcon(MaterialDesignS.STAR)));
        chips.getChildren().add(new Chip(Words.of(statement.claimType()), "chip-plain"));
        if (!dates().isEmpty()) chips.getChildren().add(new Chip(dates(), "chip-plain"));
        return chips;
    }

    private String dates() {
        return DateWords.of(statement.validTo().isEmpty() ? statement.validFrom() : statement.validFrom() + "/" + statement.validTo());
    }

    private String statusStyle() {
        return switch (statement.status()) {
            case ACCEPTED -> "chip-success";
            case DISPUTED -> "chip-danger";
            case PROPOSED -> "chip-warning";
            case RETRACTED -> "chip-plain";
        };
    }

    private Node proof(Proof proof) {
        Hyperlink quote = new Hyperlink(proof.passage().quote().isEmpty() ? MESSAGES.get("proof.picture") : "“" + proof.passage().quote() + "”");
        quote.setWrapText(true);
        quote.setMaxWidth(Double.MAX_VALUE);
        quote.setId("quote-" + proof.passage().id());
        quote.getStyleClass().add("quote-link");
        quote.setTooltip(new Tooltip(MESSAGES.get("proof.open")));
        quote.setOnAction(e -> session.openPassage(proof.passage().id()));
        boolean against = proof.citation().stance() == Stance.REFUTES;
        Label place = new SmallPrint(MESSAGES.get("proof.place", proof.evidence().ref(), proof.passage().page(), speaker(proof)));
        place.setMinWidth(0);
        HBox line = new HBox(6, place, reliability(proof), credibility(proof), remove(proof));
        line.setAlignment(Pos.CENTER_LEFT);
        if (against) line.getChildren().add(new Chip(Words.of(Stance.REFUTES), "chip-danger"));
        if (proof.passage().anchor() != Anchor.FOUND) line.getChildren().add(Chip.of(proof.passage().anchor()));
        VBox box = new VBox(2, quote, line);
        box.getStyleClass().add(against ? "proof-against" : "proof");
        return box;
    }

    private static String speaker(Proof proof) {
        return proof.source().map(Source::name).orElse(proof.evidence().title());
    }

    /** Reliability belongs to the source, so it can only be graded where a source is named. */
    private Node reliability(Proof proof) {
        MenuButton button = gradeButton(proof.grade().reliability().name(), Words.of(proof.grade().reliability()));
        button.setDisable(proof.source().isEmpty());
        for (Reliability r : Reliability.values()) {
            button.getItems().add(item(Words.of(r), () -> proof.source().ifPresent(source -> session.say(s -> s.grade(source, r)))));
        }
        return button;
    }

    private Node credibility(Proof proof) {
        Credibility now = proof.citation().credibility();
        MenuButton button = gradeButton(Integer.toString(now.digit()), Words.of(now));
        for (Credibility c : Credibility.values()) button.getItems().add(item(Words.of(c), () -> session.say(s -> s.grade(proof.citation(), c))));
        return button;
    }

    private Node remove(Proof proof) {
        Button button = new Button(null, new FontIcon(MaterialDesignL.LINK_OFF));
        button.setId("uncite-" + proof.citation().id());
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setTooltip(new Tooltip(MESSAGES.get("proof.remove")));
        button.setAccessibleText(MESSAGES.get("proof.remove"));
        button.setOnAction(e -> session.say(s -> s.uncite(proof.citation())).thenRun(
            () -> session.doneWithUndo(MESSAGES.get("proof.removed", proof.evidence().ref(), statement.ref()))));
        return button;
    }

    private static MenuButton gradeButton(String text, String meaning) {
        MenuButton button = new MenuButton(text);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("grade-button");
        button.setTooltip(new Tooltip(meaning));
        button.setAccessibleText(MESSAGES.get("grade.name", meaning));
        return button;
    }

    private MenuButton actions() {
        MenuButton menu = new MenuButton(null, new FontIcon(MaterialDesignD.DOTS_VERTICAL));
        menu.setId("verbs-" + statement.ref());
        menu.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        menu.setAccessibleText(MESSAGES.get("verbs.name", statement.ref()));
        StatementStatus status = statement.status();
        menu.getItems().add(item(MESSAGES.get("verb.edit"), () -> new StatementForm(session, statement).show()));
        if (status != StatementStatus.ACCEPTED) menu.getItems().add(item(MESSAGES.get("verb.accept"), () -> session.say(s -> s.accept(statement))));
        if (status != StatementStatus.DISPUTED) menu.getItems().add(reasoned(MESSAGES.get("verb.dispute"), r -> session.say(s -> s.dispute(statement, r))));
        if (status != StatementStatus.RETRACTED) menu.getItems().add(reasoned(MESSAGES.get("verb.retract"), r -> session.say(s -> s.retract(statement, r))));
        if (!statement.preferred()) menu.getItems().add(reasoned(MESSAGES.get("verb.prefer"), r -> session.say(s -> s.prefer(statement, r))));
        else menu.getItems().add(item(MESSAGES.get("verb.preferNone"), () -> session.say(s -> s.preferNone(statement))));
        menu.getItems().add(item(MESSAGES.get("verb.delete"), this::delete));
        return menu;
    }

    private void delete() {
        String told = MESSAGES.get("statement.deleted", statement.ref(), dossier.label(statement), dossier.value(statement));
        session.say(s -> s.delete(statement)).thenRun(() -> session.doneWithUndo(told));
    }

    private MenuItem reasoned(String text, java.util.function.Consumer<String> verb) {
        return item(text + "…", () -> new ReasonForm(session.desk().overlay(), text, dossier.value(statement), verb).show());
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(e -> action.run());
        return item;
    }
}
