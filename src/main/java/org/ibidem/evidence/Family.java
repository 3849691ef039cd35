package org.ibidem.evidence;

import java.util.List;
import org.ibidem.evidence.extract.Extracted;

/** A document as it was read, with the documents found in it, and how many milliseconds it took. */
record Family(Kept kept, Extracted read, List<Family> members, long ms) {}
