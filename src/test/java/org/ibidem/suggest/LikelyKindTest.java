package org.ibidem.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.evidence.Excerpt;
import org.ibidem.evidence.Selected;
import org.ibidem.job.Progress;
import org.ibidem.model.Capture;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.PageText;
import org.ibidem.model.Ref;
import org.ibidem.model.TextKind;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikelyKindTest {
    private static final UUID DOCUMENT = Ids.next();
    @TempDir Path folder;
    private Case c;

    @BeforeEach
    void open() {
        c = Case.create(folder.resolve("Lantern.case"), "Paper Lantern", Handling.GREEN, Installation.in(folder.resolve("home")));
    }

    @AfterEach
    void close() {
        c.close();
    }

    private String kind(String text, String words) {
        int at = text.indexOf(words);
        Selected place = Selected.words(DOCUMENT, 1, at, at + words.length(), text);
        return new LikelyKind(c).of(Excerpt.of(place)).orElse("");
    }

    private String kind(String words) {
        return kind(words, words);
    }

    @Test
    void identifiersAreTheThingsTheyIdentify() {
        assertThat(kind("kim@example.org")).isEqualTo("EmailAddress");
        assertThat(kind("hxxps://lantern[.]example/pay")).isEqualTo("WebSite");
        assertThat(kind("203.0.113.9")).isEqualTo("IpAddress");
        assertThat(kind("1BoatSLRHtKNngkdXEeobR76b53LETtpyT")).isEqualTo("CryptoWallet");
        assertThat(kind("IMO 9074729")).isEqualTo("Vessel");
    }

    @Test
    void namesAreJudgedInAnyScript() {
        assertThat(kind("Han So-rin")).isEqualTo("Person");
        assertThat(kind("어제 김창혁 대표가 말했다.", "김창혁")).isEqualTo("Person");
        assertThat(kind("Lantern Bay Trading Sdn Bhd")).isEqualTo("Organization");
        assertThat(kind("Kuala Lumpur")).isEqualTo("Address");
    }

    @Test
    void whatWasFoundWhereTheWordsStandSpeaksForThem() {
        String text = "The managing director, Ms. Qwelle Brandobar, signed the contract.";
        assertThat(kind("Brandobar")).isEmpty();
        c.write("evidence.add", change -> {
            change.put(new Evidence(DOCUMENT, change.nextNumber(Ref.Series.E), "Note", "note.txt", "text/plain", 1, "0", null, "", "", "", "",
                new Capture(null, null, Instant.EPOCH), "", 1, Handling.GREEN, null, null, EvidenceStatus.OK, ""));
            change.put(new PageText(Ids.next(), DOCUMENT, 1, TextKind.values()[0], text));
        });
        new Scan(c, Dossier.of(c, Ontology.standard())).all(Progress.NONE);
        assertThat(kind(text, "Brandobar")).isEqualTo("Person");
    }

    @Test
    void ordinaryWordsAreNotGuessed() {
        assertThat(kind("the harbour at night")).isEmpty();
    }
}
