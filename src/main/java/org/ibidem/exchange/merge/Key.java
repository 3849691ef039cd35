package org.ibidem.exchange.merge;

/** Which row is meant: its table's name and its id. */
public record Key(String table, String id) {}
