package org.ibidem.exchange.pack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.seal.SealedInput;
import org.ibidem.seal.SealedOutput;
import org.ibidem.seal.Stretching;

/** A package under a passphrase: a first line that says how its key is made, then a sealed stream to which that line is bound. */
final class Seal {
    /** What a sealed file begins with. */
    static final String MAGIC = "ibidem-sealed 1 ";
    private static final int MAX_LINE = 1_000;
    private static final Messages MESSAGES = Messages.of(Seal.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private Seal() {}

    /** Begins a sealed file. */
    static OutputStream over(OutputStream out, char[] passphrase) throws IOException {
        Stretching stretching = Stretching.fresh();
        out.write(line(stretching));
        return new SealedOutput(out, stretching.key(passphrase), line(stretching));
    }

    /** Opens one. @throws UserProblem when its first line asks for more than it may */
    static InputStream under(InputStream in, char[] passphrase) throws IOException {
        Stretching stretching = stretching(in);
        return new SealedInput(in, stretching.key(passphrase), line(stretching));
    }

    private static byte[] line(Stretching stretching) {
        return (MAGIC + stretching.json() + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static Stretching stretching(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n' && line.size() < MAX_LINE; b = in.read()) line.write(b);
        try {
            return Stretching.of(JSON.readTree(line.toString(StandardCharsets.US_ASCII).substring(MAGIC.length())));
        } catch (com.fasterxml.jackson.core.JacksonException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UserProblem(e, MESSAGES, "sealed.header");
        }
    }
}
