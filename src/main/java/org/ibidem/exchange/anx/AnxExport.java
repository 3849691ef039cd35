package org.ibidem.exchange.anx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.WholeFile;
import org.ibidem.exchange.Outcome;
import org.ibidem.exchange.plain.Item;
import org.ibidem.exchange.plain.OurFields;
import org.ibidem.exchange.plain.PlainCase;
import org.ibidem.exchange.plain.XmlText;
import org.ibidem.ontology.Ontology;

/** Writes a case as a chart of i2: the types and attributes it uses, then its entities on a grid, then its links. */
public final class AnxExport {
    /** Hundredths of an inch between two icons. */
    private static final int STEP = 150;
    private final PlainCase plain;
    private Writer out;

    private AnxExport(PlainCase plain) {
        this.plain = plain;
    }

    /** Writes the file anew, whole or not at all, and notes it in the journal. @throws org.ibidem.message.UserProblem when it cannot be written */
    public static Outcome write(Case open, Ontology ontology, Path file) {
        AnxExport export = new AnxExport(PlainCase.of(open, ontology));
        WholeFile.write(file, export::write);
        open.note("export.anx", file.getFileName().toString());
        return new Outcome(export.plain.kept(), export.plain.lost());
    }

    private void write(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Chart IdReferenceLinking=\"false\">\n<StrengthCollection><Strength DotStyle=\"DotStyleSolid\" Name=\"Default\"/></StrengthCollection>\n<AttributeClassCollection>");
        for (String field : fields()) out.write("<AttributeClass" + attribute("Name", field) + " Type=\"AttText\" UserCanAdd=\"true\" UserCanRemove=\"true\" Visible=\"" + !field.startsWith("ibidem.") + "\"/>\n");
        out.write("</AttributeClassCollection>\n<EntityTypeCollection>");
        for (String kind : kinds(false)) out.write("<EntityType" + attribute("Name", kind) + attribute("IconFile", icon(kind)) + " PreferredRepresentation=\"RepresentAsIcon\"/>\n");
        out.write("</EntityTypeCollection>\n<LinkTypeCollection>");
        for (String kind : kinds(true)) out.write("<LinkType" + attribute("Name", kind) + "/>\n");
        out.write("</LinkTypeCollection>\n<ChartItemCollection>");
        int side = (int) Math.ceil(Math.sqrt(plain.items().size()));
        int n = 0;
        for (Item item : plain.items()) if (!item.isLink()) entity(item, n % side * STEP, n++ / side * STEP);
        for (Item item : plain.items()) if (item.isLink()) link(item);
        out.write("</ChartItemCollection></Chart>\n");
        out.flush();
    }

    private Set<String> fields() {
        return plain.items().stream().flatMap(i -> OurFields.of(i).keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> kinds(boolean links) {
        return plain.items().stream().filter(i -> i.isLink() == links).map(Item::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Icons that every installation has. */
    private static String icon(String kind) {
        return switch (kind) {
            case "Person" -> "Person";
            case "Company", "Organization", "LegalEntity", "PublicBody" -> "Office";
            case "Address", "RealEstate" -> "Place";
            case "BankAccount" -> "Account";
            case "PhoneNumber" -> "Phone";
            default -> "General";
        };
    }

    private void entity(Item item, int x, int y) throws IOException {
        out.write("<ChartItem" + attribute("Label", item.label()) + " XPosition=\"" + x + "\">" + attributes(item) + "<End X=\"" + x + "\" Y=\"" + y + "\" Z=\"0\"><Entity" + attribute("EntityId", item.id()) + attribute("Identity", item.id())
            + " LabelIsIdentity=\"false\"><Icon><IconStyle" + attribute("Type", item.kind()) + "/></Icon></Entity></End></ChartItem>\n");
    }

    private void link(Item item) throws IOException {
        out.write("<ChartItem" + attribute("Id", item.id()) + attribute("Label", item.label()) + ">" + attributes(item) + "<Link" + attribute("End1Id", item.ends().from()) + attribute("End2Id", item.ends().to())
            + "><LinkStyle ArrowStyle=\"" + (item.ends().directed() ? "ArrowOnHead" : "ArrowNone") + "\" MlStyle=\"MultiplicityMultiple\"" + attribute("Type", item.kind()) + "/></Link></ChartItem>\n");
    }

    private static String attributes(Item item) {
        StringBuilder all = new StringBuilder("<AttributeCollection>");
        OurFields.of(item).forEach((field, value) -> all.append("<Attribute" + attribute("AttributeClass", field) + attribute("Value", value) + "/>"));
        return all.append("</AttributeCollection>").toString();
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + XmlText.escaped(value) + "\"";
    }
}
