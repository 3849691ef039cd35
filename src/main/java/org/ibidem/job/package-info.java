/**
 * Work that takes time. A method that may run long takes a {@link org.ibidem.job.Progress}, tells it how far it is, and stops
 * with {@link java.util.concurrent.CancellationException} when asked to. {@link org.ibidem.job.Jobs} runs such work off the
 * window's thread and keeps the list the reader sees.
 */
package org.ibidem.job;
