package org.ibidem.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Ids;
import org.ibidem.model.UserProperty;
import org.ibidem.model.UserSchema;
import org.junit.jupiter.api.Test;

class ExtensionTest {
    private final Ontology standard = Ontology.standard();

    @Test
    void aSchemaOfTheAnalystInheritsFromItsParent() {
        Ontology more = standard.with(List.of(schema("Tanker", "Vessel"), schema("Gas_Tanker", "Tanker")), List.of());

        Schema gas = more.schema("Gas_Tanker").orElseThrow();
        assertThat(gas.isA("Vehicle")).isTrue();
        assertThat(gas.property("imoNumber")).isPresent();
        assertThat(gas.captionProperties()).isEqualTo(standard.schema("Vessel").orElseThrow().captionProperties());
        assertThat(standard.schema("Tanker")).as("the standard is not changed").isEmpty();
    }

    @Test
    void theOrderInWhichSchemataWereAddedDoesNotMatter() {
        assertThat(standard.with(List.of(schema("B", "A"), schema("A", "Thing")), List.of()).schema("B")).isPresent();
    }

    @Test
    void aSchemaWithBothEndsIsARelation() {
        UserSchema transfer = new UserSchema(Ids.next(), "ShipTransfer", "transferred to", "", "Vessel", "Vessel");

        Edge edge = standard.with(List.of(transfer), List.of()).schema("ShipTransfer").flatMap(Schema::edge).orElseThrow();

        assertThat(edge.label()).isEqualTo("transferred to");
        assertThat(edge.sourceProperty()).isEqualTo("source");
    }

    @Test
    void aPropertyAddedToASchemaReachesThoseBelowIt() {
        UserProperty hull = new UserProperty(Ids.next(), "Vehicle", "hullColour", "Hull colour", "string");

        Property found = standard.with(List.of(), List.of(hull)).schema("Vessel").flatMap(v -> v.property("hullColour")).orElseThrow();

        assertThat(found.label()).isEqualTo("Hull colour");
        assertThat(found.type()).isEqualTo(PropertyType.STRING);
    }

    @Test
    void whatDoesNotFitIsRefusedByName() {
        refused("schema.name-taken", List.of(schema("Company", "Thing")), List.of());
        refused("schema.parent-unknown", List.of(schema("Tanker", "Boat")), List.of());
        refused("schema.parent-unknown", List.of(schema("A", "B"), schema("B", "A")), List.of());
        refused("schema.no-name", List.of(schema(" ", "Thing")), List.of());
        refused("schema.range-unknown", List.of(new UserSchema(Ids.next(), "T", "t", "", "Vessel", "Boat")), List.of());
        refused("property.name-taken", List.of(), List.of(property("Vehicle", "imoNumber", "string")));
        refused("property.name-taken", List.of(), List.of(property("Vessel", "name", "string")));
        refused("property.schema-unknown", List.of(), List.of(property("Boat", "hull", "string")));
        refused("property.type-unknown", List.of(), List.of(property("Vessel", "hull", "colour")));
        refused("property.no-name", List.of(), List.of(property("Vessel", "", "string")));
    }

    @Test
    void aCaseIsReadAlsoWhereWhatTwoPeopleAddedDoesNotFitTogether() {
        List<UserSchema> added = List.of(schema("Tanker", "Boat"), schema("A", "B"), schema("B", "A"), schema("Own", "Own"), schema("Company", "Thing"), schema(" ", "Thing"), schema("Gas", "Tanker"),
            new UserSchema(Ids.next(), "Tow", "tows", "", "Vessel", "Boat"));
        List<UserProperty> properties = List.of(property("Vehicle", "imoNumber", "string"), property("Boat", "hull", "string"), property("Vessel", "hull", "colour"), property("Tanker", "hull", "string"));

        Ontology read = standard.withFitting(added, properties);

        assertThat(List.of("Tanker", "A", "B", "Own", "Gas", "Tow")).allSatisfy(name -> assertThat(read.schema(name)).isPresent());
        assertThat(read.schema("Gas").orElseThrow().isA("Tanker")).isTrue();
        assertThat(read.schema("Tanker").orElseThrow().isA("Thing")).isTrue();
        assertThat(read.schema("Gas").orElseThrow().property("hull")).isPresent();
        assertThat(read.schema("Vessel").orElseThrow().property("hull")).isEmpty();
        assertThat(read.schema("Tow").orElseThrow().edge()).isPresent();
        assertThat(standard.withFitting(List.of(schema("B", "A"), schema("A", "Vessel")), List.of()).schema("B").orElseThrow().isA("Vessel")).as("what fits is as before").isTrue();
    }

    private void refused(String key, List<UserSchema> schemata, List<UserProperty> properties) {
        assertThatExceptionOfType(UserProblem.class).isThrownBy(() -> standard.with(schemata, properties))
            .satisfies(problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private static UserSchema schema(String name, String parent) {
        return new UserSchema(Ids.next(), name, "Of the " + name + " sort", parent, "", "");
    }

    private static UserProperty property(String schema, String name, String type) {
        return new UserProperty(Ids.next(), schema, name, name, type);
    }
}
