/**
 * Benchmarks beside a rival in the same run: {@code mvn -q -Pbench verify -Dbench=search}. {@link org.ibidem.bench.Bench} lists them;
 * each makes what it measures from a fixed seed, takes turns with its rival, and prints a {@link org.ibidem.bench.Figure} a line.
 * Nothing here is part of the program or of its ordinary build.
 */
package org.ibidem.bench;
