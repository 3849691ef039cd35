package org.ibidem.screening.list;

import java.util.List;
import java.util.Locale;
import org.ibidem.screening.list.ListName.Kind;

/** The UK Sanctions List of the Foreign Office ({@code Designations}) and the consolidated list of OFSI ({@code ArrayOfFinancialSanctionsTarget}). */
final class UkXml implements ListFormat {
    @Override
    public boolean reads(ListFile file) {
        return XmlList.root(file).matches("Designations|ArrayOfFinancialSanctionsTarget|ArrayOfConsolidatedList");
    }

    @Override
    public ReadList read(ListFile file, List<ListFile> given) {
        ReadList list = new ReadList("UK");
        new XmlList(file, "Designation", "FinancialSanctionsTarget", "ConsolidatedList", "DateGenerated").each(e -> {
            if (e.name.equals("DateGenerated")) list.version = e.text.toString().strip();
            else if (e.name.equals("Designation")) designation(list, e);
            else if (!e.children.isEmpty()) target(list, e);
        });
        list.date = PlainDate.british(list.version);
        return list;
    }

    private static void designation(ReadList list, Element e) {
        Entry entry = list.entry(e.text("UniqueID"), schema(e.text("IndividualEntityShip")));
        e.all("Name").filter(n -> !n.children.isEmpty()).forEach(n -> entry.name(name(n), kind(n.text("NameType"), n.text("AliasStrength"))));
        e.texts("NameNonLatinScript").forEach(n -> entry.name(n, Kind.SCRIPT));
        e.texts("DOB").forEach(d -> entry.fact("birthDate", PlainDate.british(d.replace("dd", "00").replace("mm", "00"))));
        e.texts("Nationality").forEach(n -> entry.fact("nationality", n));
        e.texts("PassportNumber").forEach(n -> entry.fact("passportNumber", n));
        e.texts("NationalIdentifierNumber").forEach(n -> entry.fact("idNumber", n));
        e.texts("IMONumber").forEach(n -> entry.fact("imoNumber", n));
        e.all("Address").filter(a -> !a.children.isEmpty()).forEach(a -> entry.fact("address", a.children.stream().map(c -> c.text.toString()).toList()));
        entry.fact("program", e.text("RegimeName")).fact("listingDate", PlainDate.british(e.text("DateDesignated"))).fact("notes", e.text("OtherInformation"))
            .fact("reason", e.text("UKStatementofReasons")).fact("unscId", e.text("UNReferenceNumber"));
    }

    private static void target(ReadList list, Element e) {
        Entry entry = list.entry(e.text("GroupID"), schema(e.text("GroupTypeDescription")));
        entry.name(name(e), kind(e.text("AliasType"), e.text("AliasQuality"))).name(e.text("NameNonLatinScript"), Kind.SCRIPT);
        entry.fact("birthDate", PlainDate.british(e.text("Individual_DateOfBirth"))).fact("nationality", e.text("Individual_Nationality"))
            .fact("passportNumber", e.text("Individual_PassportNumber")).fact("program", e.text("RegimeName")).fact("listingDate", PlainDate.british(e.text("DateListed"))).fact("notes", e.text("OtherInformation"));
    }

    /** The sixth name is the family name, or all there is. */
    private static String name(Element e) {
        String given = e.joined("Name1", "name1", "Name2", "name2", "Name3", "name3", "Name4", "name4", "Name5", "name5");
        String family = e.joined("Name6", "name6");
        return given.isEmpty() ? family : given + " " + family;
    }

    static String schema(String type) {
        String word = type.strip().toLowerCase(Locale.ROOT);
        return word.startsWith("individual") ? "Person" : word.startsWith("ship") ? "Vessel" : "Organization";
    }

    static Kind kind(String type, String quality) {
        String word = type.toLowerCase(Locale.ROOT);
        if (quality.toLowerCase(Locale.ROOT).startsWith("low")) return Kind.WEAK;
        if (word.startsWith("primary name") && !word.contains("variation") || word.equals("prime alias")) return Kind.PRIMARY;
        return word.startsWith("f.k.a") || word.startsWith("fka") ? Kind.FORMER : Kind.ALIAS;
    }
}
