package org.ibidem.screening.list;

import java.util.Locale;
import java.util.List;
import java.util.Set;
import org.ibidem.screening.list.ListName.Kind;

/** The consolidated list of the Security Council (scsanctions.un.org, {@code CONSOLIDATED_LIST}). */
final class UnXml implements ListFormat {
    private static final Set<String> READ = Set.of("DATAID", "VERSIONNUM", "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME", "UN_LIST_TYPE", "REFERENCE_NUMBER", "LISTED_ON", "GENDER",
        "COMMENTS1", "TITLE", "NATIONALITY", "NATIONALITY2", "LIST_TYPE", "LAST_DAY_UPDATED", "INDIVIDUAL_ALIAS", "ENTITY_ALIAS", "INDIVIDUAL_ADDRESS", "ENTITY_ADDRESS", "INDIVIDUAL_DATE_OF_BIRTH",
        "INDIVIDUAL_PLACE_OF_BIRTH", "INDIVIDUAL_DOCUMENT", "NAME_ORIGINAL_SCRIPT", "DESIGNATION", "SORT_KEY", "SORT_KEY_LAST_MOD", "SUBMITTED_BY", "SUBMITTED_ON", "DELISTED_ON");

    @Override
    public boolean reads(ListFile file) {
        return XmlList.root(file).equals("CONSOLIDATED_LIST");
    }

    @Override
    public ReadList read(ListFile file, List<ListFile> given) {
        ReadList list = new ReadList("UN");
        new XmlList(file, "INDIVIDUAL", "ENTITY").each(e -> {
            if (e.name.equals("CONSOLIDATED_LIST")) list.version = e.attribute("dateGenerated");
            else entry(list, e);
        });
        list.date = list.version.length() >= 10 ? list.version.substring(0, 10) : "";
        return list;
    }

    private static void entry(ReadList list, Element e) {
        String id = e.text("REFERENCE_NUMBER").isEmpty() ? e.text("DATAID") : e.text("REFERENCE_NUMBER");
        Entry entry = list.entry(id, e.name.equals("ENTITY") ? "Organization" : "Person");
        entry.name(e.joined("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"), Kind.PRIMARY).name(e.text("NAME_ORIGINAL_SCRIPT"), Kind.SCRIPT);
        e.children.stream().filter(c -> c.name.endsWith("_ALIAS")).forEach(a -> alias(entry, a));
        entry.fact("program", e.text("UN_LIST_TYPE")).fact("listingDate", e.text("LISTED_ON")).fact("gender", e.text("GENDER")).fact("notes", e.text("COMMENTS1"));
        values(e, "NATIONALITY").forEach(v -> entry.fact("nationality", v));
        values(e, "DESIGNATION").forEach(v -> entry.fact("position", v));
        e.children.stream().filter(c -> c.name.endsWith("_ADDRESS")).forEach(a -> entry.fact(e.name.equals("ENTITY") ? "address" : "address", places(a)));
        e.all("INDIVIDUAL_PLACE_OF_BIRTH").forEach(p -> entry.fact("birthPlace", places(p)));
        e.all("INDIVIDUAL_DATE_OF_BIRTH").forEach(d -> birth(entry, d));
        e.all("INDIVIDUAL_DOCUMENT").forEach(d -> entry.fact(d.text("TYPE_OF_DOCUMENT").toLowerCase(Locale.ROOT).contains("passport") ? "passportNumber" : "idNumber", d.text("NUMBER")));
        e.children.stream().map(c -> c.name).filter(n -> !READ.contains(n)).forEach(list::notUnderstood);
    }

    private static void alias(Entry entry, Element alias) {
        String quality = alias.text("QUALITY").toLowerCase(Locale.ROOT);
        Kind kind = quality.startsWith("low") ? Kind.WEAK : quality.startsWith("f.k.a") ? Kind.FORMER : Kind.ALIAS;
        for (String name : alias.text("ALIAS_NAME").split(";")) entry.name(name, kind);
    }

    private static List<String> values(Element e, String name) {
        return e.all(name).flatMap(n -> n.texts("VALUE").stream()).toList();
    }

    private static List<String> places(Element place) {
        return List.of(place.text("STREET"), place.text("CITY"), place.text("STATE_PROVINCE"), place.text("ZIP_CODE"), place.text("COUNTRY"));
    }

    private static void birth(Entry entry, Element date) {
        String from = date.text("FROM_YEAR");
        if (!date.text("DATE").isEmpty()) entry.fact("birthDate", date.text("DATE"));
        else if (!date.text("YEAR").isEmpty()) entry.fact("birthDate", date.text("YEAR"));
        else if (!from.isEmpty()) entry.fact("birthDate", from + "/" + date.text("TO_YEAR"));
    }
}
