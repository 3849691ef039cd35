package org.ibidem.search;

import java.util.UUID;
import org.ibidem.model.Ref;

/**
 * A place where a query was found: a page of a document (from 1, with the place in its joined text), or an entity (page 0).
 * {@code snippet} is the words around it on one line.
 */
public record Hit(Ref ref, UUID id, int page, int start, int end, String snippet, double score) {}
