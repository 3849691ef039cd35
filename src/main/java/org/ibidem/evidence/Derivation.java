package org.ibidem.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.ibidem.casefile.Case;
import org.ibidem.evidence.extract.Extracted;
import org.ibidem.evidence.extract.Extractor;
import org.ibidem.evidence.extract.Recipe;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Area;
import org.ibidem.model.Capture;
import org.ibidem.model.Derived;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Ids;
import org.ibidem.model.PageText;
import org.ibidem.model.Ref;

/**
 * Makes documents from documents: a part of a page, a page with marks on it, a copy in which parts are painted over for ever. Each is a
 * new item with a hash of its own, tied to its original, which stays as it was; how it was made is kept.
 */
public final class Derivation {
    private static final Messages MESSAGES = Messages.of(Derivation.class);
    private static final String PNG = "image/png";
    private static final String PDF = "application/pdf";
    private static final String TEXT = "text/plain";
    private static final String TABLE = "text/tab-separated-values";
    /** The reason for which a copy is not made of a document that gives other words than it did. */
    private static final String OTHER_WORDS = "derive.otherWords";
    private final Case target;
    private final String password;

    /** A copy that is kept; {@code read} is what there is to read in it, empty for a picture. */
    private record Copy(String sha256, long size, int pages, List<Extracted.Part> read) {}

    /** Makes copies in this case; the password opens originals that are locked, empty for none. */
    public Derivation(Case target, String password) {
        this.target = target;
        this.password = password;
    }

    /** Makes a part of a page a picture of its own. */
    public Evidence crop(Evidence original, int page, Area area) {
        return make(original, Recipe.crop(page, area), PNG, MESSAGES.get("derived.crop", original.title(), page));
    }

    /** Makes a picture of a page with marks drawn on it. */
    public Evidence annotate(Evidence original, int page, List<Recipe.Mark> marks) {
        return make(original, Recipe.annotate(page, marks), PNG, MESSAGES.get("derived.annotate", original.title(), page));
    }

    /**
     * Makes a copy in which these parts are gone: of a document that is drawn, pictures alone in which they are painted over; of one that is
     * written out, its plain text without them. @throws UserProblem when it is not known where words are
     * that must go, so that nothing is shown by mistake
     */
    public Evidence redact(Evidence original, List<Recipe.Part> parts) {
        long pages = parts.stream().map(Recipe.Part::page).distinct().count();
        String title = MESSAGES.get("derived.redact", original.title(), parts.size(), pages);
        Recipe recipe = Recipe.redact(parts);
        if (original.mediaType().equals(PDF)) return make(original, recipe, PDF, title);
        return original.mediaType().startsWith("image/") ? make(original, recipe, PNG, title) : redactText(original, recipe, title);
    }

    private Evidence redactText(Evidence original, Recipe recipe, String title) {
        List<PageText> pages = target.where(PageText.class, "evidenceId", original.id());
        boolean isTable = PageText.marked(pages).values().stream().anyMatch(Sheet::isOne);
        String mediaType = isTable ? TABLE : TEXT;
        byte[] left = TextRedaction.of(PageText.words(pages), recipe.parts()).getBytes(StandardCharsets.UTF_8);
        try (Extractor extractor = new Extractor()) {
            String sha256 = target.originals().keep(new ByteArrayInputStream(left));
            Extracted read = extractor.read(extractor.lent(target.originals(), sha256), "redacted" + ending(mediaType), "");
            return keep(original, recipe, mediaType, title, new Copy(sha256, left.length, read.pages(), read.parts()));
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "derive.failed", original.ref());
        }
    }

    private static String ending(String mediaType) {
        return switch (mediaType) {
            case PDF -> ".pdf";
            case TABLE -> ".tsv";
            case TEXT -> ".txt";
            default -> ".png";
        };
    }

    private Evidence make(Evidence original, Recipe recipe, String mediaType, String title) {
        return keep(original, recipe, mediaType, title, paint(original, recipe));
    }

    private Evidence keep(Evidence original, Recipe recipe, String mediaType, String title, Copy copy) {
        boolean hasText = !copy.read().isEmpty();
        Evidence[] made = new Evidence[1];
        target.write("evidence.derive", change -> {
            int number = change.nextNumber(Ref.Series.E);
            String name = recipe.kind().name().toLowerCase(Locale.ROOT) + "-" + original.ref() + ending(mediaType);
            made[0] = new Evidence(Ids.next(), number, title, name, mediaType, copy.size(), copy.sha256(), original.sourceId(), original.author(),
                original.published(), original.url(), original.archiveUrl(), new Capture(null, null, target.now()), original.language(), copy.pages(),
                original.handling(), null, original.id(), hasText ? EvidenceStatus.OK : EvidenceStatus.NO_TEXT, hasText ? "" : MESSAGES.get("derived.noText", original.ref()));
            change.put(made[0]);
            copy.read().forEach(part -> change.put(Registration.text(made[0], part)));
            change.put(new Derived(Ids.next(), made[0].id(), recipe.kind().name().toLowerCase(Locale.ROOT), recipe.page(), recipe.written()));
        });
        return made[0];
    }

    private Copy paint(Evidence original, Recipe recipe) {
        List<PageText> texts = target.where(PageText.class, "evidenceId", original.id());
        try (Extractor extractor = new Extractor()) {
            return extractor.derive(extractor.lent(target.originals(), original.sha256()), original.mediaType(), password, recipe, texts, original.pages(), (bytes, pages) -> {
                String sha256 = target.originals().keep(bytes);
                return new Copy(sha256, target.originals().size(sha256), pages, List.of());
            });
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, OTHER_WORDS.equals(e.getMessage()) ? OTHER_WORDS : "derive.failed", original.ref());
        }
    }
}
