package org.ibidem.ui.entity.table;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Property;
import org.ibidem.statement.Said;
import org.ibidem.ui.shell.CaseSession;

/** Changes a cell by the one statement that it is, or says what it does not say yet: one step, told, and taken back by one. */
record CellEdit(CaseSession session) {
    private static final Messages MESSAGES = Messages.of(CellEdit.class);
    private static final Messages ONTOLOGY = Messages.of(Ontology.class);

    /** Whether a cell is one text that somebody said, or one that may be said: not several, nor another entity. */
    boolean isPossible(Line line, Column column) {
        return property(line, column).filter(p -> !p.pointsToEntity()).isPresent() && said(line, column).size() <= 1;
    }

    private List<Statement> said(Line line, Column column) {
        return column.said().of(CaseFacts.of(dossier()), line.entity());
    }

    private Dossier dossier() {
        return session.dossier().get();
    }

    private Optional<Property> property(Line line, Column column) {
        String name = column.isProperty() ? column.id() : column.id().equals(Column.NAME) ? said(line, column).stream().map(Statement::property).findFirst().orElse("name") : "";
        return dossier().schema(line.entity()).flatMap(s -> s.property(name));
    }

    /** The words to begin with. */
    String words(Line line, Column column) {
        return said(line, column).stream().map(Statement::value).findFirst().orElse("");
    }

    /** Writes what was typed; nothing when it is empty or as before. What is wrong with it is told; else {@code begun} has what is written. */
    CompletableFuture<Void> write(Line line, Column column, String typed, Consumer<String> begun) {
        Property property = property(line, column).orElseThrow();
        String value = typed.strip();
        if (value.isEmpty() || value.equals(words(line, column))) return CompletableFuture.completedFuture(null);
        Optional<String> wrong = property.problem(value);
        if (wrong.isPresent()) {
            session.problem(new UserProblem(MESSAGES, "cell.refused", ONTOLOGY.get(wrong.get(), value)));
            return CompletableFuture.completedFuture(null);
        }
        begun.accept(value);
        return said(line, column).stream().findFirst().map(s -> edit(s, value)).orElseGet(() -> state(line, property, value));
    }

    private CompletableFuture<Void> edit(Statement old, String value) {
        String told = MESSAGES.get("cell.edited", old.ref(), dossier().label(old), old.value(), value, dossier().citations(old.id()).size());
        Said said = new Said(old.property(), value, null, old.original(), old.language(), old.validFrom(), old.validTo(), old.claimType());
        return session.say(s -> s.edit(old, said)).thenRun(() -> session.doneWithUndo(told));
    }

    private CompletableFuture<Void> state(Line line, Property property, String value) {
        String told = MESSAGES.get("cell.stated", dossier().caption(line.id()), property.label(), value);
        return session.say(s -> s.state(line.id(), Said.plain(property.name(), value))).thenRun(() -> session.doneWithUndo(told));
    }
}
