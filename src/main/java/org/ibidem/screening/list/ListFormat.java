package org.ibidem.screening.list;

import java.util.List;

/** One form in which lists are published. */
interface ListFormat {
    /** Every form there is a reader for, in the order in which they are tried. */
    static List<ListFormat> all() {
        return List.of(new UnXml(), new OfacXml(), new EuXml(), new UkXml(), new EntityJson(), new OfacCsv(), new EuCsv(), new ColumnCsv());
    }

    /** Whether a file looks like one. */
    boolean reads(ListFile file);

    /** Reads it, with what belongs to it among the files given. @throws org.ibidem.message.UserProblem when it is broken */
    ReadList read(ListFile file, List<ListFile> given);

    /** Whether a file is a part of a list that another file begins. */
    default boolean isPart(ListFile file) {
        return false;
    }
}
