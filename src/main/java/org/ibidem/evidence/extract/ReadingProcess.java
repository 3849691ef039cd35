package org.ibidem.evidence.extract;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * A child process that answers. Each question and each answer goes along a lane, whose number stands before it; there is one question
 * on a lane at a time, and answers come as they are ready.
 */
final class ReadingProcess {
    private static final int SECONDS_TO_END = 5;
    private final Process process;
    private final DataOutputStream questions;
    private final DataInputStream answers;
    private final AtomicReferenceArray<Waiting<?>> lanes;
    private volatile boolean ended;
    private int served;

    /** How an answer is taken from the stream. */
    interface Answer<T> {
        T read(DataInputStream in) throws IOException;
    }

    private record Waiting<T>(Answer<T> answer, CompletableFuture<T> future) {
        void take(DataInputStream in) throws IOException {
            future.complete(answer.read(in));
        }
    }

    ReadingProcess(List<String> command, int lanes) throws IOException {
        this.process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        this.questions = new DataOutputStream(process.getOutputStream());
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.lanes = new AtomicReferenceArray<>(lanes);
        Thread.ofVirtual().start(this::listen);
    }

    /** Asks along a lane; the future fails when the process ends or speaks nonsense. */
    <T> CompletableFuture<T> ask(int lane, Wire.Request question, Answer<T> answer) {
        CompletableFuture<T> future = new CompletableFuture<>();
        lanes.set(lane, new Waiting<>(answer, future));
        if (ended) future.completeExceptionally(new IOException("the reading process has ended"));
        Thread.ofVirtual().start(() -> {
            try {
                send(lane, question);
            } catch (Throwable e) {
                future.completeExceptionally(e);
            }
        });
        return future;
    }

    private synchronized void send(int lane, Wire.Request question) throws IOException {
        served++;
        questions.writeInt(lane);
        Wire.write(questions, question);
    }

    /** How many questions it was asked. */
    synchronized int served() {
        return served;
    }

    private void listen() {
        try {
            for (;;) {
                int lane = answers.readInt();
                Waiting<?> waiting = lane < 0 || lane >= lanes.length() ? null : lanes.getAndSet(lane, null);
                if (waiting == null) throw new IOException("an answer that nobody asked for");
                listen(waiting);
            }
        } catch (IOException | RuntimeException e) {
            failAll(e);
        }
    }

    private void listen(Waiting<?> waiting) throws IOException {
        try {
            waiting.take(answers);
        } catch (IOException | RuntimeException e) {
            waiting.future().completeExceptionally(e);
            throw e;
        }
    }

    private void failAll(Exception why) {
        process.destroyForcibly();
        ended = true;
        for (int lane = 0; lane < lanes.length(); lane++) {
            Waiting<?> waiting = lanes.getAndSet(lane, null);
            if (waiting != null) waiting.future().completeExceptionally(why);
        }
    }

    /** How many questions it takes at once. */
    int lanes() {
        return lanes.length();
    }

    /** Has it close and forget what it has open, on this many lanes. Whether it has; it cannot while somebody still waits for an answer. */
    boolean forgets(int used) {
        if (IntStream.range(0, used).anyMatch(lane -> lanes.get(lane) != null)) return false;
        try {
            CompletableFuture.allOf(IntStream.range(0, used).mapToObj(lane -> ask(lane, new Wire.Forget(), in -> Wire.read(in, Boolean.class, Wire.MAX_REQUEST))).toArray(CompletableFuture[]::new))
                .get(SECONDS_TO_END, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** How many milliseconds it has worked since it was started; 0 where the system does not tell. */
    long worked() {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    /** Ends it at once. */
    void end() {
        process.destroyForcibly();
        try {
            process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
