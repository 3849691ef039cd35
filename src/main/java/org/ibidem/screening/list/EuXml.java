package org.ibidem.screening.list;

import java.util.List;
import org.ibidem.screening.list.ListName.Kind;

/** The consolidated financial sanctions list of the European Union (webgate.ec.europa.eu/fsd, {@code export}, version 1.1). */
final class EuXml implements ListFormat {
    @Override
    public boolean reads(ListFile file) {
        return XmlList.root(file).equals("export") && file.text().contains("sanctionEntity");
    }

    @Override
    public ReadList read(ListFile file, List<ListFile> given) {
        ReadList list = new ReadList("EU");
        new XmlList(file, "sanctionEntity").each(e -> {
            if (e.name.equals("export")) list.version = e.attribute("generationDate");
            else entry(list, e);
        });
        list.date = list.version.length() >= 10 ? list.version.substring(0, 10) : "";
        return list;
    }

    private static void entry(ReadList list, Element e) {
        String id = e.attribute("euReferenceNumber").isEmpty() ? e.attribute("logicalId") : e.attribute("euReferenceNumber");
        boolean person = e.all("subjectType").anyMatch(s -> s.attribute("code").equals("person") || s.attribute("classificationCode").equals("P"));
        Entry entry = list.entry(id, person ? "Person" : "Organization");
        boolean[] first = {true};
        e.all("nameAlias").forEach(n -> {
            String whole = n.attribute("wholeName").isEmpty() ? (n.attribute("firstName") + " " + n.attribute("middleName") + " " + n.attribute("lastName")) : n.attribute("wholeName");
            entry.name(whole, first[0] ? Kind.PRIMARY : n.attribute("strong").equals("false") ? Kind.WEAK : Kind.ALIAS).fact("position", n.attribute("function"));
            first[0] = false;
        });
        e.all("birthdate").forEach(b -> entry.fact("birthDate", b.attribute("birthdate").isEmpty() ? b.attribute("year") : b.attribute("birthdate"))
            .fact("birthPlace", List.of(b.attribute("city"), b.attribute("place"), b.attribute("region"), known(b.attribute("countryDescription")))));
        e.all("citizenship").forEach(c -> entry.fact("nationality", known(c.attribute("countryDescription"))));
        e.all("identification").forEach(i -> entry.fact(i.attribute("identificationTypeCode").equals("passport") ? "passportNumber" : "idNumber", i.attribute("number")));
        e.all("address").forEach(a -> entry.fact("address", List.of(a.attribute("street"), a.attribute("poBox"), a.attribute("city"), a.attribute("place"), a.attribute("zipCode"), a.attribute("region"), known(a.attribute("countryDescription")))));
        e.all("regulation").forEach(r -> entry.fact("program", r.attribute("programme")).fact("listingDate", r.attribute("publicationDate")));
        e.texts("remark").forEach(r -> entry.fact("notes", r));
        entry.fact("unscId", e.attribute("unitedNationId"));
    }

    /** The list has a country for what is unknown. */
    static String known(String country) {
        return country.equals("UNKNOWN") ? "" : country;
    }
}
