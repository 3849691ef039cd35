package org.ibidem.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.exchange.merge.Choices;
import org.ibidem.exchange.merge.Colleague;
import org.ibidem.exchange.merge.Merge;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.job.Progress;
import org.ibidem.seal.Sealing;

/** Shares, opens, merges or changes the passphrase without end, and says each time that it did; meant to be killed. */
public final class KilledExchange {
    static final String WORDS = "three long words";
    static final String OTHERS = "quite other words";

    /** What it does without end. */
    enum Work {
        SHARE {
            @Override
            void once(Case open, Path folder, Installation here, int n) {
                CasePackage.write(open, folder.resolve("Shared.ibidem"), WORDS.toCharArray(), Progress.NONE);
            }
        },
        OPEN {
            @Override
            void once(Case open, Path folder, Installation here, int n) {
                CasePackage.open(folder.resolve("Colleague.ibidem"), folder.resolve("Opened-" + System.nanoTime() + ".case"), WORDS::toCharArray, new Sealing(WORDS.toCharArray(), true), here, Progress.NONE);
            }
        },
        MERGE {
            @Override
            void once(Case open, Path folder, Installation here, int n) {
                try (Colleague colleague = Colleague.at(folder.resolve("Colleague.ibidem"), WORDS::toCharArray, here, Progress.NONE)) {
                    new Merge(open, colleague).apply(Choices.KEEP_ALL);
                }
                open.undo();
            }
        },
        PASSPHRASE {
            @Override
            void once(Case open, Path folder, Installation here, int n) {
                open.changePassphrase((n % 2 == 0 ? WORDS : OTHERS).toCharArray(), (n % 2 == 0 ? OTHERS : WORDS).toCharArray());
            }
        };

        abstract void once(Case open, Path folder, Installation here, int n);
    }

    private KilledExchange() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        System.setProperty("java.io.tmpdir", Files.createDirectories(folder.resolve("tmp")).toString());
        Installation here = Installation.in(folder.resolve("home"));
        try (Case open = Case.open(folder.resolve("Ours.case"), here, WORDS::toCharArray)) {
            for (int n = 0; ; n++) {
                System.out.println("done");
                System.out.flush();
                Work.valueOf(args[0]).once(open, folder, here, n);
            }
        }
    }
}
