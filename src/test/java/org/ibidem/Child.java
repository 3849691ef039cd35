package org.ibidem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A class of the tests with a {@code main}, run in a program of its own that may be killed or kept short. */
public final class Child {
    private Child() {}

    /** Starts it; what it says goes to the file. */
    public static Process start(Path said, Class<?> main, String... arguments) throws IOException {
        return start(List.of(), said, main, arguments);
    }

    /** Starts it by a command that runs the command it is given. */
    public static Process start(List<String> by, Path said, Class<?> main, String... arguments) throws IOException {
        return start(List.of(), by, said, main, arguments);
    }

    /** Starts it with these switches of the machine. */
    public static Process start(List<String> switches, List<String> by, Path said, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(by);
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(switches);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectOutput(said.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
