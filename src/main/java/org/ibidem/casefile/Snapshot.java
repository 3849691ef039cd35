package org.ibidem.casefile;

import java.sql.SQLException;

/** The rows as they stood when {@link Case#reading} began, whatever has been written since. */
final class Snapshot extends Rows {
    private final Reading reading;

    Snapshot(Tables tables, Reading reading) {
        super(tables);
        this.reading = reading;
    }

    @Override
    <T> T answer(Database.Query<T> query) throws SQLException {
        return query.ask(reading);
    }
}
