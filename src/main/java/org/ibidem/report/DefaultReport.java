package org.ibidem.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibidem.casefile.Case;
import org.ibidem.message.Language;
import org.ibidem.message.Messages;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Edition;
import org.ibidem.model.Entity;
import org.ibidem.model.Hypothesis;
import org.ibidem.model.Judgement;
import org.ibidem.model.Recommendation;
import org.ibidem.model.Reply;
import org.ibidem.model.Report;
import org.ibidem.model.Row;
import org.ibidem.model.ScreeningRun;

/** The report of a case whose author has not composed one yet: everything that can be computed, in the usual order. */
public record DefaultReport(Report report, List<Block> blocks) {
    private static final Messages MESSAGES = Messages.of(DefaultReport.class);
    private static final List<BlockKind> ORDER = List.of(BlockKind.DISCLAIMER, BlockKind.SUMMARY, BlockKind.JUDGEMENTS, BlockKind.METHOD, BlockKind.SOURCES, BlockKind.BACKGROUND, BlockKind.FIGURE, BlockKind.PROFILES,
        BlockKind.TIMELINE, BlockKind.ALTERNATIVES, BlockKind.GAPS, BlockKind.RESPONSES, BlockKind.RECOMMENDATIONS, BlockKind.ENTITY_INDEX, BlockKind.EVIDENCE_REGISTER, BlockKind.RELATION_REGISTER, BlockKind.STATEMENT_REGISTER,
        BlockKind.SCREENING, BlockKind.GRADING, BlockKind.CUSTODY, BlockKind.EDITIONS);

    private static final List<String> CAPTIONS = List.of("background.title", "map.places", "map.title", "method.title", "names.title", "names.titleShort", "shared.title", "sources.title", "timeline.drawn", "timeline.title");
    private static final Pattern PART = Pattern.compile("(.+)( \\(\\d+\\))");

    /** What a section is of that has nothing to print without it, and is not printed then. */
    private static final Map<BlockKind, Class<? extends Row>> OF = Map.of(BlockKind.JUDGEMENTS, Judgement.class, BlockKind.ALTERNATIVES, Hypothesis.class, BlockKind.RESPONSES, Reply.class,
        BlockKind.RECOMMENDATIONS, Recommendation.class, BlockKind.SCREENING, ScreeningRun.class, BlockKind.EDITIONS, Edition.class);

    /** A report on this case in English, whatever the reader's language, not yet kept in it. The ids depend on the case alone. */
    public static DefaultReport of(Case target) {
        return in("en", target);
    }

    /** The same in another language, such as {@code ko}. */
    public static DefaultReport in(String language, Case target) {
        return Language.in(Locale.forLanguageTag(language), () -> write(language, target));
    }

    private static DefaultReport write(String language, Case target) {
        String title = target.info().title();
        UUID id = new UUID(target.info().id().getMostSignificantBits(), 1);
        String date = Dates.day(target.lastChange().at());
        Report report = new Report(id, title, "", "", target.lastChange().actor(), "", Dates.words(date), "", target.info().handling(), title, language);
        List<Block> blocks = new ArrayList<>();
        for (BlockKind kind : ORDER) {
            blocks.add(new Block(new UUID(id.getMostSignificantBits(), 2 + blocks.size()), id, blocks.size(), kind, MESSAGES.get("block." + kind),
                text(kind, target), null, hasMatter(kind, target)));
        }
        return new DefaultReport(report, blocks);
    }

    /** Whether a case has what a section is of. */
    static boolean hasMatter(BlockKind kind, Case target) {
        if (kind == BlockKind.BACKGROUND) return target.all(Entity.class).stream().anyMatch(e -> e.schema().equals("Sanction"));
        return !OF.containsKey(kind) || !target.all(OF.get(kind)).isEmpty();
    }

    /** What a new section of this kind begins with in a report of this language. */
    static String beginning(BlockKind kind, Case target, String language) {
        return Language.in(Locale.forLanguageTag(language), () -> text(kind, target));
    }

    /** What a section of this kind is called in a report of this language. */
    public static String title(BlockKind kind, String language) {
        return Language.in(Locale.forLanguageTag(language), () -> MESSAGES.get("block." + kind));
    }

    private static String text(BlockKind kind, Case target) {
        return switch (kind) {
            case DISCLAIMER -> MESSAGES.get("default.disclaimer");
            case IMPRINT -> MESSAGES.get("default.imprint");
            case CASE_STUDY -> MESSAGES.get("default.caseStudy");
            case SUMMARY -> MESSAGES.get("default.summary", target.info().title());
            default -> "";
        };
    }

    /**
     * What the tables and figures that are computed are called in a language, by what they are called in another: authors refer to them
     * too. Those in several parts bear a number, as in "What is shared, and by whom (2)"; so do the references in these blocks.
     */
    static Map<String, String> captions(String from, String to, List<Block> blocks) {
        Map<String, String> captions = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        CAPTIONS.forEach(key -> captions.put(caption(key, from), caption(key, to)));
        blocks.stream().flatMap(b -> CrossReferences.names(b.text())).map(PART::matcher).filter(Matcher::matches).filter(part -> captions.containsKey(part.group(1))).toList()
            .forEach(part -> captions.put(part.group(), captions.get(part.group(1)) + part.group(2)));
        captions.entrySet().removeIf(c -> c.getKey().equals(c.getValue()));
        return captions;
    }

    private static String caption(String key, String language) {
        return Language.in(Locale.forLanguageTag(language), () -> MESSAGES.get(key));
    }

    /** A block as this report has it in place of the other's, where the author has left the other's words as they were. */
    Block translated(Block block, DefaultReport other, Case target) {
        Block from = other.like(block, target);
        Block to = like(block, target);
        return block.withWords(block.title().equals(from.title()) ? to.title() : block.title(), block.text().equals(from.text()) ? to.text() : block.text());
    }

    /** What a block of its kind says at first; also of one that only a preset or the author has put in. */
    private Block like(Block block, Case target) {
        return blocks.stream().filter(b -> b.kind() == block.kind()).findFirst()
            .orElseGet(() -> block.withWords(title(block.kind(), report.language()), beginning(block.kind(), target, report.language())));
    }
}
