package org.ibidem.screening.list;

import java.util.List;
import java.util.Locale;
import org.ibidem.screening.list.ListName.Kind;

/** The list of Specially Designated Nationals as XML ({@code sdnList}, ofac.treasury.gov, {@code sdn.xml}). */
final class OfacXml implements ListFormat {
    @Override
    public boolean reads(ListFile file) {
        return XmlList.root(file).equals("sdnList");
    }

    @Override
    public ReadList read(ListFile file, List<ListFile> given) {
        ReadList list = new ReadList(file.stem().toLowerCase(Locale.ROOT).contains("cons") ? "OFAC consolidated" : "OFAC SDN");
        int[] counts = {0, -1};
        new XmlList(file, "publshInformation", "sdnEntry").each(e -> {
            if (e.name.equals("sdnEntry")) {
                entry(list, e);
                counts[0]++;
            } else if (e.name.equals("publshInformation")) {
                list.version = e.text("Publish_Date");
                counts[1] = e.text("Record_Count").matches("\\d+") ? Integer.parseInt(e.text("Record_Count")) : -1;
            }
        });
        if (counts[1] >= 0 && counts[1] != counts[0]) throw file.broken(counts[0] + " of " + counts[1] + " records");
        list.date = PlainDate.of(list.version);
        return list;
    }

    private static void entry(ReadList list, Element e) {
        Entry entry = list.entry(e.children.stream().filter(c -> c.name.equals("uid")).findFirst().map(u -> u.text.toString().strip()).orElse(""), OfacTypes.schema(child(e, "sdnType")));
        entry.name(name(e), Kind.PRIMARY);
        e.all("aka").forEach(a -> entry.name(name(a), child(a, "category").equalsIgnoreCase("weak") ? Kind.WEAK : child(a, "type").startsWith("f.k.a") ? Kind.FORMER : Kind.ALIAS));
        e.all("program").forEach(p -> entry.fact("program", p.text.toString()));
        e.all("address").forEach(a -> entry.fact("address", List.of(a.text("address1"), a.text("address2"), a.text("address3"), a.text("city"), a.text("stateOrProvince"), a.text("postalCode"), a.text("country"))));
        e.all("id").forEach(i -> OfacRemark.read(i.text("idType"), i.text("idNumber"), entry));
        e.all("dateOfBirth").forEach(d -> entry.fact("birthDate", PlainDate.of(d.text.toString().strip())));
        e.all("placeOfBirth").forEach(p -> entry.fact("birthPlace", p.text.toString()));
        e.all("nationality").forEach(n -> entry.fact("nationality", n.text("country")));
        e.all("citizenship").forEach(n -> entry.fact("nationality", n.text("country")));
        entry.fact("notes", e.text("remarks")).fact("position", child(e, "title"));
        e.all("vesselInfo").forEach(v -> entry.fact("callSign", v.text("callSign")).fact("type", v.text("vesselType")).fact("flag", v.text("vesselFlag")));
    }

    private static String name(Element e) {
        String last = child(e, "lastName");
        String first = child(e, "firstName");
        return first.isEmpty() ? last : last + ", " + first;
    }

    /** The text of an element directly in this one: names of an entry are no names of its aliases. */
    private static String child(Element e, String name) {
        return e.children.stream().filter(c -> c.name.equals(name)).findFirst().map(c -> c.text.toString().strip()).orElse("");
    }
}
