package org.ibidem;

import org.ibidem.cli.CommandLineTool;

/** Where the program starts: a window without arguments, the command line with them. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(CommandLineTool.run(args));
    }
}
