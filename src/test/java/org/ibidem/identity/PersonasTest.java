package org.ibidem.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibidem.SmallCase;
import org.ibidem.match.Feature;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.model.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class PersonasTest {
    private static final String PRAISE = "Senior full stack developer with nine years of experience in secure mobile payment systems and computer vision";
    @TempDir Path temp;
    private SmallCase small;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
    }

    @AfterEach
    void close() {
        small.close();
    }

    private Entity account(String username) {
        Entity account = small.thing("UserAccount");
        small.say(account, "username", username);
        return account;
    }

    private List<Duplicate> found(Map<UUID, BufferedImage> pictures) {
        return Personas.of(small.dossier(), pictures);
    }

    private List<Duplicate> found() {
        return found(Map.of());
    }

    private static List<String> keys(Duplicate d) {
        return d.features().stream().map(Feature::key).toList();
    }

    private static BufferedImage picture(Color left, Color right, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = picture.createGraphics();
        g.setPaint(new GradientPaint(0, 0, left, width * 0.6f, height, right, true));
        g.fillRect(0, 0, width, height);
        g.dispose();
        return picture;
    }

    @Test
    void accountsThatShareATelephoneAndAPictureAreProposedExplainedAndNotMerged() {
        Entity one = account("devking");
        Entity other = account("star.coder");
        Entity third = account("somebody");
        small.say(one, "number", "+60 12-345 6789");
        small.say(other, "number", "+60123456789");
        Map<UUID, BufferedImage> pictures = Map.of(one.id(), picture(Color.BLACK, Color.WHITE, 9, 9), other.id(), picture(Color.DARK_GRAY, Color.LIGHT_GRAY, 9, 9),
            third.id(), picture(Color.WHITE, Color.BLACK, 9, 9));
        assertThat(found(pictures)).singleElement().satisfies(d -> {
            assertThat(List.of(d.a(), d.b())).containsExactly(one, other);
            assertThat(keys(d)).containsExactly("persona.phone", "persona.phone.innocent", "persona.photo", "persona.photo.innocent");
            assertThat(d.sentences().getFirst()).contains("+60123456789", "2 / 3");
            assertThat(d.score()).isGreaterThan(0.8);
        });
        assertThat(small.dossier().entities()).hasSize(3);
    }

    @Test
    void aWalletThatIsAThingOfItsOwnTiesThoseThatUseIt() {
        Entity one = account("devking");
        Entity other = account("star.coder");
        Entity wallet = small.thing("CryptoWallet");
        small.say(wallet, "name", "Cold wallet");
        small.put(wallet, "holder", "", one.id(), ClaimType.MEDIA_REPORT);
        small.owns(other, wallet);
        assertThat(found()).singleElement().satisfies(d -> assertThat(d.sentences().getFirst()).contains("Cold wallet"));
        new Decisions(small.open).decide(one.id(), other.id(), Verdict.NOT_SAME, "an exchange's wallet", List.of());
        assertThat(found()).isEmpty();
    }

    @Test
    void anAccountThatIsTiedToAnotherThingStillHasItsOwnMail() {
        Entity one = account("devking");
        Entity other = account("star.coder");
        Entity employer = small.named("Company", "Veltrani Works");
        small.say(one, "email", "dev88@quillmail.example");
        small.say(other, "email", "Dev88@quillmail.example");
        small.owns(one, employer);
        assertThat(found()).singleElement().satisfies(d -> assertThat(keys(d)).containsExactly("persona.mail", "persona.mail.innocent"));
    }

    @Test
    void theSameWordsOfPraiseTieAndAFewCommonWordsDoNot() {
        Entity one = account("devking");
        Entity other = account("star.coder");
        Entity third = account("somebody");
        small.say(one, "notes", PRAISE);
        small.say(other, "description", "Hello! " + PRAISE + ", and more.");
        small.say(third, "notes", "Developer with years of experience in payment systems.");
        assertThat(found()).singleElement().satisfies(d -> {
            assertThat(keys(d)).containsExactly("persona.words", "persona.words.innocent");
            assertThat(d.sentences().getFirst()).contains("senior full stack developer with", "100");
        });
    }

    @Test
    void anAccountIsNoPersonButTwoPersonsMayBeOne() {
        Entity account = account("devking");
        Entity person = small.named("Person", "Max Muster");
        Entity alias = small.named("Person", "Jan Jansen");
        small.say(account, "email", "devking@mail.example");
        small.say(person, "email", "devking@mail.example");
        small.say(alias, "email", "devking@mail.example");
        assertThat(found()).singleElement().satisfies(d -> assertThat(List.of(d.a(), d.b())).containsExactly(person, alias));
    }

    @Test
    void whatManyShareIsWeakerAndBothKindsOfSuggestionsAreOneQueue() {
        for (int i = 0; i < 7; i++) small.say(account("user" + i), "ipAddress", "203.0.113.7");
        assertThat(found()).isEmpty();
        Entity one = small.named("Person", "Amaro Veltrany");
        Entity other = small.named("Person", "Amaro Veltrani");
        small.say(one, "phone", "+60123456789");
        small.say(other, "phone", "+60123456789");
        List<Duplicate> byName = Duplicates.of(small.dossier(), org.ibidem.job.Progress.NONE);
        assertThat(Personas.with(byName, found())).singleElement().satisfies(d -> {
            assertThat(d.features()).hasSizeGreaterThan(byName.getFirst().features().size());
            assertThat(keys(d)).contains("persona.phone");
        });
    }

    @Test
    void aPrintStaysWhenAPictureIsBrighterAndDiffersForAnother() {
        PicturePrint dark = PicturePrint.of(picture(Color.BLACK, Color.GRAY, 9, 9));
        assertThat(dark.distance(PicturePrint.of(picture(Color.DARK_GRAY, Color.WHITE, 9, 9)))).isLessThanOrEqualTo(PicturePrint.ALIKE);
        assertThat(dark.distance(PicturePrint.of(picture(Color.WHITE, Color.BLACK, 9, 9)))).isGreaterThan(PicturePrint.ALIKE);
        PicturePrint plain = PicturePrint.of(picture(Color.RED, Color.RED, 9, 9));
        assertThat(plain.distance(plain)).as("a plain picture tells nothing").isEqualTo(PicturePrint.BITS);
    }
}
