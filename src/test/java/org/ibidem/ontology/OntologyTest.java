package org.ibidem.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class OntologyTest {
    private final Ontology ontology = Ontology.standard();

    @Test
    void holdsTheSeventySchemataOfFollowTheMoneyAndEightOfOurs() {
        assertThat(Ontology.followTheMoney().schemata()).hasSize(70);
        assertThat(ontology.schemata()).hasSize(80);
        assertThat(ontology.schemata().subList(70, 78)).extracting(Schema::name).containsExactly("Domain", "WebSite", "IpAddress",
            "EmailAddress", "PhoneNumber", "TrackerId", "Brand", "CapturedClaim");
    }

    @Test
    void everythingMayHaveAPictureThatNoFormAsksForAsText() {
        assertThat(ontology.schema("Company").flatMap(s -> s.property("likeness"))).map(Property::hidden).contains(true);
        assertThat(ontology.schema("Ownership").flatMap(s -> s.property("likeness"))).isEmpty();
        assertThat(Ontology.followTheMoney().schema("Company").flatMap(s -> s.property("likeness"))).isEmpty();
    }

    @Test
    void everyRangeAndEveryEndOfAnEdgeLeadsSomewhere() {
        for (Schema schema : ontology.schemata()) {
            for (Property property : schema.properties()) {
                assertThat(property.pointsToEntity()).as(schema + "." + property).isEqualTo(!property.rangeSchema().isEmpty());
                if (property.pointsToEntity()) assertThat(ontology.schema(property.rangeSchema())).as(schema + "." + property).isPresent();
            }
            schema.edge().ifPresent(edge -> {
                assertThat(schema.property(edge.sourceProperty())).as(schema + " source").isPresent();
                assertThat(schema.property(edge.targetProperty())).as(schema + " target").isPresent();
            });
        }
    }

    @Test
    void everyNamedPropertyOfASchemaIsOneOfItsOwn() {
        for (Schema schema : ontology.schemata()) {
            List<List<String>> lists = List.of(schema.captionProperties(), schema.featuredProperties(),
                schema.startProperties(), schema.endProperties(), schema.edge().map(Edge::captionProperties).orElse(List.of()));
            lists.stream().flatMap(List::stream).forEach(name -> assertThat(schema.property(name)).as(schema + "." + name).isPresent());
        }
    }

    @Test
    void aCompanyIsAnOrganisationAndAnAsset() {
        Schema company = ontology.schema("Company").orElseThrow();

        assertThat(company.parents()).containsExactly("Organization", "Asset");
        assertThat(company.isA("LegalEntity")).isTrue();
        assertThat(company.isA("Asset")).isTrue();
        assertThat(company.isA("Person")).isFalse();
        assertThat(company.captionProperties()).containsExactly("name");
        assertThat(company.property("incorporationDate")).map(Property::type).contains(PropertyType.DATE);
        assertThat(company.property("amountUsd")).as("from Asset, by Value").isPresent();
        assertThat(company.property("birthDate")).isEmpty();
    }

    @Test
    void anEdgeSaysItsEndsAndWhetherItPoints() {
        Edge owns = ontology.schema("Ownership").flatMap(Schema::edge).orElseThrow();

        assertThat(owns.sourceProperty()).isEqualTo("owner");
        assertThat(owns.targetProperty()).isEqualTo("asset");
        assertThat(owns.directed()).isTrue();
        assertThat(owns.captionProperties()).containsExactly("percentage");
        assertThat(ontology.schema("Family").flatMap(Schema::edge).orElseThrow().directed()).isFalse();
        assertThat(ontology.schema("Company").flatMap(Schema::edge)).isEmpty();
    }

    @Test
    void captionsAndTimesAreInheritedWhenASchemaNamesNone() {
        Schema ownership = ontology.schema("Ownership").orElseThrow();
        assertThat(ownership.startProperties()).containsExactly("startDate", "date");
        assertThat(ontology.schema("Pages").orElseThrow().captionProperties()).containsExactly("fileName", "title");
    }

    @Test
    void eachSortHasItsKind() {
        assertThat(List.of("Person", "Company", "Address", "Trip", "BankAccount", "Domain", "Airplane", "Vessel", "Vehicle", "Article").stream()
            .map(name -> ontology.schema(name).orElseThrow().kind()))
            .containsExactly(Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.EVENT, Kind.MONEY, Kind.SITE, Kind.AIRCRAFT, Kind.VESSEL, Kind.VEHICLE, Kind.ITEM);
    }

    @Test
    void labelsFollowTheDisplayLanguage() {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        try {
            Locale.setDefault(Locale.Category.DISPLAY, Locale.KOREAN);
            assertThat(ontology.schema("Company").orElseThrow().label()).isEqualTo("회사");
            assertThat(ontology.schema("Company").flatMap(schema -> schema.property("name")).orElseThrow().label()).isEqualTo("이름");
            Locale.setDefault(Locale.Category.DISPLAY, Locale.FRENCH);
            assertThat(ontology.schema("Ownership").flatMap(Schema::edge).orElseThrow().label()).isEqualTo("owns");
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    @Test
    void everySchemaAndPropertyHasBothLabels() {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        try {
            for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                Locale.setDefault(Locale.Category.DISPLAY, language);
                for (Schema schema : ontology.schemata()) {
                    assertThat(schema.label()).as(schema.name()).isNotBlank();
                    assertThat(schema.plural()).as(schema.name()).isNotBlank();
                    assertThat(schema.properties()).allSatisfy(property -> assertThat(property.label()).isNotBlank());
                    schema.edge().ifPresent(edge -> assertThat(edge.label()).as(schema.name()).isNotBlank());
                }
            }
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    @Test
    void ourSchemataSayWhereTheyGoOnExport() {
        List<Schema> ours = ontology.schemata().subList(70, 78);
        Schema company = ontology.schema("Company").orElseThrow();
        assertThat(ours).allSatisfy(schema -> assertThat(schema.foldsInto()).isPresent());
        assertThat(ontology.schema("Domain").flatMap(Schema::foldsInto).flatMap(company::property)).isPresent();
    }

    @Test
    void whatIsUnknownIsEmpty() {
        assertThat(ontology.schema("company")).isEmpty();
        assertThat(ontology.schema("")).isEmpty();
        assertThat(ontology.schema("Company").flatMap(schema -> schema.property("nme"))).isEmpty();
    }
}
