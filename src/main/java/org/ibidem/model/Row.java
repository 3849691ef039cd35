package org.ibidem.model;

import java.util.UUID;

/** One row of the case: a record whose components are its columns, known by a UUIDv7. */
public interface Row {
    UUID id();
}
