package org.ibidem.ui.screening;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ibidem.screening.Screener;
import org.ibidem.ui.shell.CaseSession;

/** The room: its three parts, which share the lists and the score from which an entry is a hit. */
public final class ScreeningModel {
    private final CaseSession session;
    private final DoubleProperty threshold = new SimpleDoubleProperty(Screener.THRESHOLD);
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.HITS);
    private final HitsModel hits;
    private final NamesModel names;
    private final ListsModel lists;

    /** The parts of the room. */
    public enum Part { HITS, NAMES, LISTS }

    /** The room of this case. */
    public ScreeningModel(CaseSession session) {
        this.session = session;
        LoadedLists loaded = new LoadedLists(session.desk().here());
        hits = new HitsModel(session, loaded, threshold);
        names = new NamesModel(session, loaded, threshold);
        lists = new ListsModel(session);
    }

    /** The part that is looked at. */
    public ObjectProperty<Part> part() {
        return part;
    }

    /** From which score on an entry is a hit, between 0 and 1. */
    public DoubleProperty threshold() {
        return threshold;
    }

    /** The hits of the case. */
    public HitsModel hits() {
        return hits;
    }

    /** Names that are asked for. */
    public NamesModel names() {
        return names;
    }

    /** The lists. */
    public ListsModel lists() {
        return lists;
    }

    CaseSession session() {
        return session;
    }
}
