package org.ibidem.ontology;

/** The few sorts of things a chart tells apart: the first five by shape and colour, those behind them, which are items, by their icon. */
public enum Kind {
    PERSON, ORGANISATION, PLACE, EVENT, ITEM, VESSEL, AIRCRAFT, VEHICLE, MONEY, ACCOUNT, PHONE, MAIL, SITE;

    /** The one of the first five whose shape and colour it has. */
    public Kind broad() {
        return compareTo(ITEM) < 0 ? this : ITEM;
    }
}
