/**
 * The command line: one file a command, the same services as the window. {@link org.ibidem.cli.CommandLineTool#run} takes the
 * arguments and returns the exit status: 0 done, 1 done with findings, 2 wrong usage, 3 refused and nothing changed. With
 * {@code --json} a command prints one JSON object a line on standard output and nothing else there.
 */
package org.ibidem.cli;
