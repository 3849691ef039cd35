package org.ibidem.casefile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;

/**
 * This copy of the program on this machine: its settings, its recent cases and the secret key by which it knows the database
 * files it wrote itself. Kept in {@code -Dibidem.home}, else {@code IBIDEM_HOME}, else {@code ~/.ibidem}; never part of a case.
 */
public final class Installation {
    private static final Messages MESSAGES = Messages.of(Installation.class);
    /** How many copies of a case's database can be kept beside it. */
    public static final int MOST_BACKUPS = 50;
    private static final int RECENT = 10;
    private static final int KEY_BYTES = 32;
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Path home;
    private final InstantSource clock;
    private final Optional<String> actor;

    private Installation(Path home, InstantSource clock, Optional<String> actor) {
        this.home = home;
        this.clock = clock;
        this.actor = actor;
    }

    /** The installation of the user who runs the program. */
    public static Installation atHome() {
        String property = System.getProperty("ibidem.home");
        String variable = System.getenv("IBIDEM_HOME");
        if (property != null && !property.isBlank()) return in(Path.of(property));
        return in(variable != null && !variable.isBlank() ? Path.of(variable) : Path.of(System.getProperty("user.home"), ".ibidem"));
    }

    /** The installation kept in this folder. */
    public static Installation in(Path home) {
        return new Installation(home, InstantSource.system(), Optional.empty());
    }

    /** The same installation with another clock, for samples that must be the same every time. */
    public Installation at(InstantSource otherClock) {
        return new Installation(home, otherClock, actor);
    }

    /** The same installation used by someone else. */
    public Installation as(String otherActor) {
        return new Installation(home, clock, Optional.of(otherActor));
    }

    /** The time, to the millisecond. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The name that stands in the journal for who did it; {@code analyst} until one is chosen. */
    public String actor() {
        return actor.or(() -> setting("actor")).orElse("analyst");
    }

    /** Whether nobody has said yet which name stands in the journal. */
    public boolean isNameless() {
        return actor.isEmpty() && setting("actor").isEmpty();
    }

    /** A setting by its name. */
    public Optional<String> setting(String name) {
        return Optional.ofNullable(settings().get(name)).map(n -> n.asText());
    }

    /** How many copies of a case's database are kept beside it: from 1 to 50, three until another number is chosen. */
    public int backups() {
        return setting("backups").filter(s -> s.matches("\\d{1,2}")).map(Integer::valueOf).map(n -> Math.clamp(n, 1, MOST_BACKUPS)).orElse(3);
    }

    /** The folder in which the copies of all cases are kept; empty while they lie beside each case. */
    public Optional<Path> backupPlace() {
        return setting("backups.place").filter(s -> !s.isBlank()).map(Path::of);
    }

    /** Chooses that folder. @param place empty for beside each case @throws UserProblem when it is none, or cannot be written to */
    public void keepBackupsIn(String place) {
        try {
            if (!place.isBlank() && !(Files.isDirectory(Path.of(place)) && Files.isWritable(Path.of(place)))) throw new UserProblem(MESSAGES, "backups.noFolder", place);
        } catch (InvalidPathException e) {
            throw new UserProblem(e, MESSAGES, "backups.noFolder", place);
        }
        set("backups.place", place.isBlank() ? "" : Path.of(place).toAbsolutePath().toString());
    }

    /** Keeps a setting. */
    public void set(String name, String value) {
        write("settings.json", settings().put(name, value));
    }

    private ObjectNode settings() {
        Path file = home.resolve("settings.json");
        try {
            return Files.exists(file) && JSON.readTree(file.toFile()) instanceof ObjectNode node ? node : JSON.createObjectNode();
        } catch (IOException e) {
            return JSON.createObjectNode();
        }
    }

    private void write(String name, Object content) {
        try {
            Files.createDirectories(home);
            Path fresh = Files.createTempFile(home, name, ".new");
            JSON.writeValue(fresh.toFile(), content);
            Files.move(fresh, home.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cases opened last, newest first, that are still there. */
    public List<Path> recent() {
        return recentPaths().stream().filter(Files::isDirectory).toList();
    }

    private List<Path> recentPaths() {
        Path file = home.resolve("recent.json");
        try {
            List<Path> paths = new ArrayList<>();
            if (Files.exists(file)) JSON.readTree(file.toFile()).forEach(n -> paths.add(Path.of(n.asText())));
            return paths;
        } catch (IOException e) {
            return new ArrayList<>();
        }
    }

    /** Puts a case at the head of the recent list. */
    public void opened(Path caseFolder) {
        List<Path> paths = recentPaths();
        Path folder = caseFolder.toAbsolutePath().normalize();
        paths.remove(folder);
        paths.addFirst(folder);
        write("recent.json", paths.stream().limit(RECENT).map(Path::toString).toList());
    }

    /** Where what is only looked at is unpacked for as long as that takes. */
    public Path scratch() {
        return home.resolve("scratch");
    }

    /** Where the samples are unpacked. */
    public Path samples() {
        return home.resolve("samples");
    }

    /** Where the keys are that files are signed with, and those of others. */
    public Path keys() {
        return home.resolve("keys");
    }

    /** Where screening lists are kept. */
    public Path lists() {
        return home.resolve("lists");
    }

    /** Where jars of others are put that add readers, formats and layouts. */
    public Path plugins() {
        return home.resolve("plugins");
    }

    /** Where it is kept which names and numbers other cases have, as keyed hashes. */
    public Path seen() {
        return home.resolve("seen");
    }

    /** Where that is kept of a case. */
    public Path seen(UUID id) {
        return seen().resolve(id + ".json");
    }

    /** Makes of a text what nobody without this installation's key can know it again by: its HMAC-SHA256, in hex. */
    public UnaryOperator<String> keying() {
        byte[] key = key();
        return text -> Hmac.hex(key, "ibidem seen\n" + text);
    }

    /** The secret key: 32 random bytes, made on first use, readable by the user only. */
    byte[] key() {
        Path file = home.resolve("installation.key");
        try {
            if (!Files.exists(file)) makeKey(file);
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeKey(Path file) throws IOException {
        Files.createDirectories(home);
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Path fresh = Files.createTempFile(home, "installation", ".new");
        if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        }
        Files.write(fresh, key);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
