package org.ibidem.ui.screening;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.job.Jobs;
import org.ibidem.message.Messages;
import org.ibidem.screening.list.AddedLists;
import org.ibidem.screening.list.ListInfo;
import org.ibidem.screening.list.Lists;
import org.ibidem.ui.shell.CaseSession;

/** The screening lists of this machine, and adding and removing them. */
public final class ListsModel {
    private static final Messages MESSAGES = Messages.of(ListsModel.class);
    private final CaseSession session;
    private final ObservableList<ListInfo> lists = FXCollections.observableArrayList();

    ListsModel(CaseSession session) {
        this.session = session;
    }

    /** The lists, by name. */
    public ObservableList<ListInfo> lists() {
        return lists;
    }

    /** Reads what lists there are; another window may have added some. */
    void reread() {
        session.behind(() -> {
            List<ListInfo> fresh = kept().all();
            session.desk().threads().screen().execute(() -> lists.setAll(fresh));
        });
    }

    private Lists kept() {
        return Lists.of(session.desk().here());
    }

    /** Asks for files and takes in what they hold. */
    public void add() {
        List<Path> files = session.desk().files().chooseFiles(MESSAGES.get("lists.choose"));
        if (!files.isEmpty()) add(files);
    }

    /** Takes in what these files hold; of each that is refused it is told why. */
    public void add(List<Path> files) {
        take(progress -> kept().add(files, progress));
    }

    /** Takes in a CSV file whose columns hold these properties. */
    void add(Path file, Map<String, String> columns) {
        take(progress -> kept().add(file, columns, progress));
    }

    private void take(Jobs.Work<AddedLists> taking) {
        session.run(MESSAGES.get("lists.job"), taking, this::tell);
    }

    private void tell(AddedLists added) {
        reread();
        added.refused().forEach(session::problem);
        if (!added.taken().isEmpty()) session.desk().notices().done(MESSAGES.get("lists.added", added.taken().size(), added.taken().stream().mapToInt(ListInfo::entries).sum()));
    }

    /** Asks for a CSV file and reads what its columns seem to hold, for the analyst to say what they do. */
    public void addTable(Consumer<MappingForm> show) {
        session.desk().files().chooseFiles(MESSAGES.get("table.choose")).stream().findFirst().ifPresent(file ->
            session.run(MESSAGES.get("table.job"), progress -> Lists.columns(file), columns -> show.accept(new MappingForm(this, session, file, columns))));
    }

    /** Removes a list from this machine; what was found on it stays in the case. */
    public void remove(ListInfo list) {
        session.run(MESSAGES.get("lists.removing"), progress -> kept().remove(list.name()), done -> reread());
    }
}
