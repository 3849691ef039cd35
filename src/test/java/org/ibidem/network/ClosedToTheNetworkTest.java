package org.ibidem.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A week's work in a program of its own, with every process it starts, under a recorder of what they ask of the system ({@code strace}, where
 * it is installed): nothing is connected, bound, listened at, sent or looked up.
 */
@Tag("slow")
class ClosedToTheNetworkTest {
    private static final String CALLS = "trace=connect,bind,listen,sendto,sendmsg,sendmmsg";
    @TempDir
    private Path work;

    /** A program that does what ours must not. */
    static final class Talker {
        public static void main(String[] args) throws IOException {
            try (DatagramSocket socket = new DatagramSocket()) {
                socket.send(new DatagramPacket(new byte[1], 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 9));
            }
        }
    }

    @BeforeEach
    void recorder() throws Exception {
        boolean there;
        try {
            Process process = new ProcessBuilder("strace", "-qq", "-o", "/dev/null", "true").redirectErrorStream(true).start();
            there = process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            there = false;
        }
        assumeTrue(there, "strace is not installed or not allowed here, so what the program asks of the system cannot be recorded");
    }

    private List<String> recorded(Class<?> main, String... arguments) throws Exception {
        Path log = work.resolve(main.getSimpleName() + ".strace");
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-qq", "--seccomp-bpf", "-e", CALLS, "-o", log.toString(), Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(a -> !a.startsWith("-javaagent") && !a.startsWith("-Xrun")).forEach(command::add);
        command.addAll(List.of("-Dibidem.home=" + work.resolve("home-of-commands"), "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Path said = work.resolve(main.getSimpleName() + ".txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(process.waitFor(8, TimeUnit.MINUTES)).as("ends").isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        return Files.readAllLines(log).stream().filter(line -> line.contains("AF_INET") || line.contains("listen(")).toList();
    }

    @Test
    void aWeeksWorkSpeaksWithNoNetwork() throws Exception {
        assertThat(recorded(WholeTour.class, work.toString())).isEmpty();
    }

    @Test
    void theRecorderSeesAProgramThatDoes() throws Exception {
        assertThat(recorded(Talker.class)).isNotEmpty();
    }
}
