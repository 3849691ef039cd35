package org.ibidem.screening.list;

import java.util.Locale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibidem.screening.list.ListName.Kind;

/** The consolidated financial sanctions list of the European Union as CSV, a row for each name, birth or document of an entity (version 1.1). */
final class EuCsv implements ListFormat {
    @Override
    public boolean reads(ListFile file) {
        return file.head().contains("Entity_LogicalId;") && file.head().contains("NameAlias_WholeName");
    }

    @Override
    public ReadList read(ListFile file, List<ListFile> given) {
        List<List<String>> rows = CsvRows.of(file, ';');
        List<String> columns = rows.getFirst();
        ReadList list = new ReadList("EU");
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).size() != columns.size()) throw file.broken("row " + (i + 1));
            Map<String, String> row = new HashMap<>();
            for (int c = 0; c < columns.size(); c++) row.put(columns.get(c), rows.get(i).get(c));
            entry(list, row);
        }
        return list;
    }

    private static void entry(ReadList list, Map<String, String> row) {
        list.version = row.getOrDefault("fileGenerationDate", "");
        list.date = PlainDate.british(list.version);
        String id = row.getOrDefault("Entity_EU_ReferenceNumber", "").isEmpty() ? row.get("Entity_LogicalId") : row.get("Entity_EU_ReferenceNumber");
        boolean person = row.getOrDefault("Entity_SubjectType_ClassificationCode", row.getOrDefault("Entity_SubjectType", "")).toUpperCase(Locale.ROOT).startsWith("P");
        Entry entry = list.entry(id, person ? "Person" : "Organization");
        String name = row.getOrDefault("NameAlias_WholeName", "");
        entry.name(name, entry.isNamed() ? Kind.ALIAS : Kind.PRIMARY);
        String born = row.getOrDefault("BirthDate_BirthDate", "");
        entry.fact("birthDate", PlainDate.british(born.isEmpty() ? row.getOrDefault("BirthDate_Year", "") : born)).fact("birthPlace", List.of(row.getOrDefault("BirthDate_City", ""), row.getOrDefault("BirthDate_Place", ""), row.getOrDefault("BirthDate_Region", ""), EuXml.known(row.getOrDefault("BirthDate_CountryDescription", ""))))
            .fact("nationality", EuXml.known(row.getOrDefault("Citizenship_CountryDescription", ""))).fact("position", row.getOrDefault("NameAlias_Function", "")).fact("notes", row.getOrDefault("Entity_Remark", ""))
            .fact("program", row.getOrDefault("Entity_Regulation_Programme", "")).fact("unscId", row.getOrDefault("Entity_UnitedNationId", ""))
            .fact(row.getOrDefault("Identification_TypeCode", "").equals("passport") ? "passportNumber" : "idNumber", row.getOrDefault("Identification_Number", ""))
            .fact("address", List.of(row.getOrDefault("Address_Street", ""), row.getOrDefault("Address_PoBox", ""), row.getOrDefault("Address_City", ""), row.getOrDefault("Address_Place", ""), row.getOrDefault("Address_ZipCode", ""), row.getOrDefault("Address_Region", ""),
                EuXml.known(row.getOrDefault("Address_CountryDescription", ""))));
    }
}
