package org.ibidem;

/** Where the program starts: a window without arguments, the command line with them. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Ibidem");
    }
}
