package org.ibidem.architecture.seeded.common;

/** A class in a room named for its form. */
final class Stuff {}
