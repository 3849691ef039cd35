package example.harbour;

import java.util.List;
import org.ibidem.screening.list.ListFile;
import org.ibidem.screening.list.ListFormat;
import org.ibidem.screening.list.ListName;
import org.ibidem.screening.list.ReadList;

/** Reads the list of ships that a harbour turns away: a heading with its date, then a number, a name and a flag in each line. */
public final class BlacklistFormat implements ListFormat {
    private static final String HEADING = "TURNED AWAY ";

    @Override
    public boolean reads(ListFile file) {
        return file.head().startsWith(HEADING);
    }

    @Override
    public ReadList read(ListFile file, List<ListFile> given) {
        List<String> lines = file.text().lines().toList();
        String date = lines.getFirst().substring(HEADING.length());
        ReadList list = new ReadList("Ships turned away", date, date);
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\\|");
            if (cells.length != 3) throw file.broken("line " + (i + 1));
            list.entry(cells[0], "Vessel").name(cells[1], ListName.Kind.PRIMARY).fact("flag", cells[2]);
        }
        return list;
    }
}
