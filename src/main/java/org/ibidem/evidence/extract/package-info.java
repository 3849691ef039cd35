/**
 * What reads hostile files. {@link org.ibidem.evidence.extract.ExtractionChild} runs in a process of its own with little memory,
 * no name lookups and an empty scratch folder; {@link org.ibidem.evidence.extract.Extractor} feeds it one document at a time over
 * its standard streams, ends it when a document takes too long, and starts another. The readers here never open a connection,
 * run a script or resolve an external entity.
 */
package org.ibidem.evidence.extract;
