package org.ibidem.evidence.extract;

import com.epam.parso.Column;
import com.epam.parso.SasFileProperties;
import com.epam.parso.impl.SasFileReaderImpl;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.ibidem.evidence.extract.MarkedText.Written;
import org.ibidem.model.Markup;

/** Reads tables of the statistics program SAS (sas7bdat) as tables: the name of the table, a line with the names of the columns, one with what they stand for, then a line a row. */
final class StatisticsReader implements Reader {
    private static final int STOP_EVERY = 1_000;

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/x-sas-data");
    }

    @Override
    public Extracted read(Given given) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(given.file().toPath()))) {
            SasFileReaderImpl table = new SasFileReaderImpl(in);
            SasFileProperties said = table.getSasFileProperties();
            String name = said.getName() == null || said.getName().isBlank() ? given.name() : said.getName().strip();
            StringBuilder out = new StringBuilder(name).append('\n').append(TableReader.line(table.getColumns().stream().map(Column::getName).toList()));
            out.append('\n').append(TableReader.line(table.getColumns().stream().map(Column::getLabel).map(l -> l == null ? "" : l).toList()));
            boolean isCut = !addRows(table, said.getRowCount(), out);
            String text = TextPages.clean(out.toString());
            List<Markup> parts = List.of(new Markup(Markup.Kind.SHEET, 0, name.length(), ""), new Markup(Markup.Kind.ROWS, name.length() + 1, text.length(), "1"));
            Extracted read = TextPages.of(List.of(new Written(text, parts)), about(said));
            return isCut ? read.because("text.cut\t" + Limits.CHARS) : read;
        }
    }

    /** Whether all rows were read within the limit of text. */
    private static boolean addRows(SasFileReaderImpl table, long rows, StringBuilder out) throws IOException {
        for (long i = 0; i < rows; i++) {
            Object[] row = table.readNext();
            if (row == null) return true;
            if (i % STOP_EVERY == 0 && out.length() > Limits.CHARS) return false;
            out.append('\n').append(TableReader.line(Arrays.stream(row).map(StatisticsReader::cell).toList()));
        }
        return true;
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case byte[] bytes -> PlainText.decode(bytes);
            case Date date -> DateTimeFormatter.ISO_INSTANT.format(date.toInstant());
            default -> value.toString();
        };
    }

    private static Extracted.About about(SasFileProperties said) {
        List<Extracted.Field> fields = new ArrayList<>();
        if (said.getName() != null) fields.add(new Extracted.Field("table", said.getName()));
        if (said.getSasRelease() != null) fields.add(new Extracted.Field("sas-release", said.getSasRelease()));
        if (said.getOsName() != null) fields.add(new Extracted.Field("system", said.getOsName()));
        Instant saved = said.getDateModified() == null ? null : said.getDateModified().toInstant();
        return new Extracted.About(said.getFileLabel() == null ? "" : said.getFileLabel().strip(), "", "", saved == null ? "" : saved.toString(), "", List.copyOf(fields));
    }
}
