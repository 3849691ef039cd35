package org.ibidem.chart.filter;

/** A property of entities, or of relations; any of them when its name is empty. */
public record Said(boolean ofRelations, String property) {
    /** Asks for what is said by it. */
    public PropertyTest test(PropertyTest.How how, String text) {
        return new PropertyTest(ofRelations, property, how, text);
    }
}
