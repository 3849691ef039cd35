package org.ibidem.screening.list;

import java.util.List;
import java.util.stream.Stream;
import org.ibidem.plugin.Plugins;

/** One form in which lists are published. Plug-ins provide others, which are tried after the program's own. */
public interface ListFormat {
    /** Every form there is a reader for, in the order in which they are tried. */
    static List<ListFormat> all() {
        List<ListFormat> own = List.of(new UnXml(), new OfacXml(), new EuXml(), new UkXml(), new EntityJson(), new OfacCsv(), new EuCsv(), new ColumnCsv());
        return Stream.concat(own.stream(), Plugins.of(ListFormat.class).stream()).toList();
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
