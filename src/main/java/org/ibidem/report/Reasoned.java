package org.ibidem.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.ibidem.analysis.CompetingHypotheses;
import org.ibidem.analysis.Reasoning;
import org.ibidem.analysis.Support;
import org.ibidem.casefile.RowLists;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.Block;
import org.ibidem.model.Gap;
import org.ibidem.model.Hypothesis;
import org.ibidem.model.Judgement;
import org.ibidem.model.Recommendation;
import org.ibidem.model.Ref;
import org.ibidem.model.Reply;
import org.ibidem.model.Statement;

/** The analyst's thinking as the Markdown of its sections, so that it is cited, printed and checked as the words of a report are. */
public final class Reasoned {
    /** Words that are no names; An, He, In and No are. Names of the case may begin with them all the same, as All Nippon Airways does. */
    private static final Pattern NO_NAME = Pattern.compile("(?:A|All|Both|Each|Every|It|Its|Many|Most|Neither|Nobody|None|Nothing|Our|Several|Some|That|The(?! (?:Hague|Gambia|Bahamas)\\b)|Their|There|These|They|This|Those|Three|Two|We|What|Whoever) ");
    private static final Messages WORDING = Messages.of(Reasoned.class);
    private final RowLists rows;
    private final Dossier dossier;
    private final UnaryOperator<String> told;
    private final Support support;

    /** What is thought in a case. @param told takes names out of the analyst's words where none may be named */
    public Reasoned(RowLists rows, Dossier dossier, UnaryOperator<String> told) {
        this.rows = rows;
        this.dossier = dossier;
        this.told = told;
        this.support = Support.of(rows, dossier);
    }

    /** What a block prints beside its own words; empty when there is nothing, or the block is no section of thoughts. */
    public String of(Block block) {
        return switch (block.kind()) {
            case JUDGEMENTS -> judgements();
            case ALTERNATIVES -> alternatives(block);
            case GAPS -> gaps();
            case RESPONSES -> responses(block);
            case RECOMMENDATIONS -> recommendations();
            default -> "";
        };
    }

    private String judgements() {
        return support.judgements().stream().map(this::judgement).collect(numbered());
    }

    /** Likelihood and confidence stand in a sentence each: they are two things. */
    private String judgement(Judgement j) {
        String refs = support.refs(j).stream().map(r -> "@" + r).collect(Collectors.joining("; "));
        List<String> words = new ArrayList<>();
        words.add(likelihood(j, dossier, told, refs.isEmpty() ? "" : " [" + refs + "]"));
        words.add(j.reason().isBlank() ? WORDING.get("confidence." + j.confidence()) : WORDING.get("confidence.because", WORDING.get("confidence." + j.confidence()).replaceFirst("[.]$", ""), told.apply(unended(within(j.reason(), dossier)))));
        if (!j.dissent().isBlank()) words.add(WORDING.get("judgement.dissent", ended(j.dissent(), ".")));
        return String.join(" ", words);
    }

    /** How likely a judgement is held to be, as a sentence of Markdown with what it rests on at its end. */
    static String likelihood(Judgement j, Dossier dossier, UnaryOperator<String> told, String cited) {
        return WORDING.get("likelihood." + j.likelihood(), told.apply(unended(within(j.text(), dossier))) + cited);
    }

    /** Words that go on in a sentence that has begun: whoever writes a judgement begins it with a capital, which a name keeps. */
    private static String within(String words, Dossier dossier) {
        Matcher first = NO_NAME.matcher(words);
        if (!first.lookingAt() || dossier.entities().stream().flatMap(e -> dossier.names(e.id())).anyMatch(name -> name.length() > first.end() && words.startsWith(name))) return words;
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private String recommendations() {
        return rows.all(Recommendation.class).stream().map(this::recommendation).collect(numbered());
    }

    private String recommendation(Recommendation r) {
        String numbers = support.numbers(r).stream().map(n -> Integer.toString(n)).collect(Collectors.joining(", "));
        return (r.addressee().isBlank() ? "" : "**" + told.apply(r.addressee()) + ".** ") + ended(r.text(), ".") + (numbers.isEmpty() ? "" : " " + WORDING.get("recommendation.grounds", numbers));
    }

    private String gaps() {
        return gaps(false) + gaps(true);
    }

    private String gaps(boolean leads) {
        List<Gap> open = rows.all(Gap.class).stream().filter(g -> g.lead() == leads && !g.closed()).toList();
        if (open.isEmpty()) return "";
        return "## " + WORDING.get(leads ? "gaps.leads" : "gaps.open") + "\n\n" + open.stream().map(g -> ended(g.text(), ".") + (g.remedy().isBlank() ? "" : " " + WORDING.get(leads ? "gaps.next" : "gaps.remedy", ended(g.remedy(), ".")))).collect(numbered());
    }

    private String responses(Block block) {
        List<Reply> log = rows.all(Reply.class);
        if (log.isEmpty()) return "";
        return WORDING.get("reply.table", "[#" + block.title() + "]") + "\n\n" + MarkdownTable.of(List.of(WORDING.get("reply.party"), WORDING.get("reply.asked"), WORDING.get("reply.answer")),
            log.stream().map(r -> List.of(MarkdownTable.plain(dossier.caption(r.entityId())), asked(r), answer(r))).toList());
    }

    private String asked(Reply r) {
        if (r.asked().isBlank()) return WORDING.get("reply.notAsked");
        return r.channel().isBlank() ? Dates.words(r.asked()) : WORDING.get("reply.askedBy", Dates.words(r.asked()), told.apply(r.channel()));
    }

    private String answer(Reply r) {
        if (!r.answer().isBlank()) return (r.answered().isBlank() ? "" : Dates.words(r.answered()) + ": ") + told.apply(r.answer());
        return r.deadline().isBlank() ? WORDING.get("reply.none") : WORDING.get("reply.noneBy", Dates.words(r.deadline()));
    }

    private String alternatives(Block block) {
        CompetingHypotheses ach = CompetingHypotheses.of(rows, dossier);
        if (ach.hypotheses().isEmpty()) return "";
        List<Hypothesis> all = ach.hypotheses();
        String list = all.stream().map(h -> "- **" + name(ach, h) + "** " + ended(h.text(), ".")).collect(Collectors.joining("\n"));
        return ach.evidence().isEmpty() ? list : list + "\n\n" + WORDING.get("ach.table", "[#" + block.title() + "]") + "\n\n" + matrix(ach) + "\n\n" + ranking(ach);
    }

    private static String name(CompetingHypotheses ach, Hypothesis h) {
        return "H" + (ach.hypotheses().indexOf(h) + 1);
    }

    private String matrix(CompetingHypotheses ach) {
        List<String> heads = new ArrayList<>(List.of(WORDING.get("ach.evidence")));
        ach.hypotheses().forEach(h -> heads.add(name(ach, h)));
        heads.add(WORDING.get("ach.spread"));
        return MarkdownTable.of(heads, ach.evidence().stream().map(s -> row(ach, s)).toList());
    }

    private List<String> row(CompetingHypotheses ach, Statement s) {
        List<String> cells = new ArrayList<>();
        cells.add(evidence(s));
        ach.hypotheses().forEach(h -> cells.add(ach.rating(s, h).map(c -> WORDING.get("ach." + c)).orElse("")));
        cells.add(Integer.toString(ach.spread(s)));
        return cells;
    }

    private String evidence(Statement s) {
        Ref number = Reasoning.number(dossier, s);
        return MarkdownTable.plain(number + " " + Reasoning.words(dossier, s)) + " [@" + number + "]";
    }

    private String ranking(CompetingHypotheses ach) {
        String ranked = ach.ranked().stream().map(h -> WORDING.get("ach.ranked", name(ach, h), ach.against(h))).collect(Collectors.joining(", "));
        List<Statement> decisive = ach.decisive();
        String hangs = decisive.isEmpty() ? WORDING.get("ach.firm") : WORDING.get("ach.hangs", decisive.stream().map(s -> Reasoning.number(dossier, s)).map(Ref::toString).collect(Collectors.joining(", ")), decisive.size());
        return WORDING.get("ach.ranking", ranked) + " " + hangs + " " + WORDING.get("ach.worksheet");
    }

    /** The analyst's words, ending as they are to. */
    private String ended(String words, String end) {
        return unended(told.apply(words)) + end;
    }

    private static String unended(String words) {
        return words.strip().replaceFirst("[.]$", "");
    }

    private static Collector<String, ?, String> numbered() {
        return Collectors.collectingAndThen(Collectors.toList(), all -> {
            StringBuilder list = new StringBuilder();
            for (int i = 0; i < all.size(); i++) list.append(i + 1).append(". ").append(all.get(i).replaceAll("\\s*\\R\\s*", " ")).append('\n');
            return list + (all.isEmpty() ? "" : "\n");
        });
    }
}
