package org.ibidem.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Proof;
import org.ibidem.dossier.Relation;
import org.ibidem.message.Language;
import org.ibidem.message.Messages;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Report;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Countries;
import org.ibidem.ontology.PropertyType;
import org.ibidem.report.print.Drawing;
import org.ibidem.report.print.Markup;
import org.ibidem.report.print.PageSetup;
import org.ibidem.report.print.PdfEngine;
import org.w3c.dom.Element;

/** A report in the making: what every section needs to print itself. */
final class Draft {
    private static final int MOST_SOURCES = 8;
    final Case target;
    final Dossier dossier;
    final Report report;
    final WriteOptions options;
    final Optional<Retelling> retelling;
    final List<Block> blocks = new ArrayList<>();
    final Messages wording = Messages.of(Draft.class);
    final Markup markup;
    final Headings headings;
    final Labels labels;
    final CaseSites sites;
    final CitedPages seen;
    final CitedIn citedIn;
    final MentionedIn mentionedIn = new MentionedIn(this);
    final Notes notes;
    final CrossReferences references = new CrossReferences(this);
    final MarkdownText markdown;
    final ScreeningAnnex screening;
    final PageSetup pages;
    final List<Drawing> drawings = new ArrayList<>();
    final List<ReportFinding> findings = new ArrayList<>();
    /** The documents that can be seen as pictures. */
    final Set<Evidence> pictured = new LinkedHashSet<>();

    /** A hash in parts, between which a line may break. */
    static String parts(String hash) {
        return hash.replaceAll("(.{16})", "$1 ").strip();
    }

    Draft(Case target, Dossier dossier, Report report, WriteOptions options, Optional<Retelling> retelling) {
        this.retelling = retelling;
        this.target = target;
        this.dossier = dossier;
        this.report = report;
        this.options = options;
        this.pages = PageSetup.of(report);
        this.markup = new Markup(report.title(), Language.now().toLanguageTag());
        this.headings = new Headings(markup);
        this.labels = new Labels(dossier, pictured);
        this.sites = new CaseSites(dossier);
        this.seen = new CitedPages(options.evidence());
        this.citedIn = new CitedIn(markup);
        this.notes = new Notes(markup, dossier, wording, labels, new NamedDocument(report.citations(), markup, dossier, wording, sites), seen, citedIn);
        this.markdown = new MarkdownText(this);
        this.screening = new ScreeningAnnex(this);
    }

    /** Whether the report has a block of this kind. */
    boolean prints(BlockKind kind) {
        return blocks.stream().anyMatch(b -> b.kind() == kind);
    }

    /** Words of the case that no dossier tells, without names when the report has none. */
    String told(String words) {
        return retelling.map(r -> r.in(words)).orElse(words);
    }

    /** A section that begins on a page of its own. */
    Element section(String cssClass) {
        return markup.add(markup.body(), "div", cssClass);
    }

    /** A table with these column heads, each as wide as its share in per cent; returns its body. */
    Element table(Element parent, String cssClass, int[] widths, String... heads) {
        Element table = markup.add(parent, "table", cssClass);
        Element group = markup.add(table, "colgroup", "");
        for (int width : widths) markup.add(group, "col", "").setAttribute("style", "width:" + width + "%");
        if (heads.length > 0) {
            Element row = markup.add(markup.add(table, "thead", ""), "tr", "");
            for (String head : heads) markup.add(row, "th", "", head);
        }
        return markup.add(table, "tbody", "");
    }

    /** A row of plain cells. */
    Element row(Element body, String... cells) {
        Element row = markup.add(body, "tr", "");
        for (String cell : cells) markup.add(row, "td", "", cell);
        return row;
    }

    /** Puts a drawing of this title into a section and counts it among the figures; returns its caption, which begins with number and title. */
    Element figure(Element section, Drawing drawing, String title) {
        Element frame = markup.add(section, "div", "figure-frame");
        PdfEngine.place(markup, frame, drawing, drawings.size(), drawing.width());
        drawings.add(drawing);
        String anchor = "figure-" + drawings.size();
        Element caption = markup.add(frame, "p", "caption");
        caption.setAttribute("id", anchor);
        markup.add(caption, "b", "", headings.figure(title, anchor) + ". " + title + ". ");
        return caption;
    }

    /** Numbers the table that comes next and says what it is of; in an annex the heading does. */
    void tableCaption(Element section, String title) {
        if (headings.isInAnnex()) return;
        String anchor = "table-" + (headings.tables().size() + 1);
        Element caption = markup.add(section, "p", "table-caption");
        caption.setAttribute("id", anchor);
        markup.add(caption, "b", "", headings.table(title, anchor) + "." + (title.isBlank() ? "" : " " + title + "."));
    }

    /** Introduces the table that comes next, of this title; an annex needs no reference to it. */
    void introduceTable(Element section, String words, String title) {
        if (headings.isInAnnex()) {
            markup.add(section, "p", "", words);
            return;
        }
        introduce(section, words, title);
        tableCaption(section, title);
    }

    /** A sentence that refers to the figure or the table of this title, which comes next. */
    void introduce(Element section, String words, String title) {
        Element p = markup.add(section, "p", "lead", words.replaceFirst("[.]$", "") + " (");
        references.add(p, title);
        markup.text(p, ").");
    }

    /** Says that a section is empty, and what is missing. */
    void missing(Element section, String key) {
        markup.add(section, "p", "missing", wording.get(key));
    }

    /** What a reader must know of a statement before believing it: that it is proposed, disputed or retracted, and why. */
    void status(Element line, Statement s) {
        if (s.status() == StatementStatus.ACCEPTED) return;
        markup.add(line, "span", "status", status(s));
        if (s.status() != StatementStatus.PROPOSED && !s.reason().isBlank()) markup.add(line, "span", "reason", " " + s.reason());
    }

    /** The same in a word behind others; nothing when it is accepted. */
    String status(Statement s) {
        return s.status() == StatementStatus.ACCEPTED ? "" : " (" + wording.get("status." + s.status()) + ")";
    }

    /** How well a relation stands, in words: how its line is drawn, and whether it is disputed. */
    String standing(Relation r) {
        String line = wording.get("standing." + r.standing());
        return r.disputed() ? line + ", " + wording.get("status.DISPUTED") : line;
    }

    /** The documents that prove a statement, as links into the register: {@code [E-008 p. 1]}. */
    void proofs(Element parent, Statement statement) {
        dossier.proofs(statement.id()).forEach(p -> {
            markup.text(parent, " ");
            proof(parent, p);
        });
    }

    /** A document and the page in it, as a link that is never broken over two lines, to where it can be seen or else to the register; one that speaks against says so. */
    void proof(Element parent, Proof proof) {
        labels.add(proof.evidence());
        String place = proof.evidence().ref() + " " + Notes.place(wording, proof.passage());
        String anchor = seen.of(proof.evidence(), proof.passage()).orElseGet(() -> Anchors.of(proof.evidence()));
        markup.link(parent, anchor, "proof", "[" + (proof.refutes() ? wording.get("proof.against", place) : place) + "]");
    }

    /** A statement's value; a date as people write it, a country by its name. */
    String value(Statement statement) {
        labels.add(statement);
        if (is(statement, PropertyType.COUNTRY)) return Countries.name(statement.value(), Language.now());
        return isDate(statement) ? Dates.words(statement.value()) : dossier.value(statement);
    }

    /** Whether a statement's value is a date. */
    boolean isDate(Statement statement) {
        return is(statement, PropertyType.DATE);
    }

    /** Whether a statement says something of this type. */
    boolean is(Statement statement, PropertyType type) {
        return dossier.property(statement).filter(p -> p.type() == type).isPresent();
    }

    /** The name of an entity, or a relation's line in words. */
    String caption(UUID entity) {
        labels.addName(entity);
        return dossier.caption(entity);
    }

    /** The name of an entity in its mark of language, leading to its profile. */
    void entity(Element parent, Entity entity) {
        markup.link(parent, Anchors.of(entity), "ref", caption(entity.id()));
    }

    /** Says in a caption which documents prove what a figure shows; many are only counted, for the register has them. */
    void drawnFrom(Element caption, String title, Stream<Statement> said) {
        List<String> documents = said.flatMap(s -> dossier.proofs(s.id()).stream()).map(p -> p.evidence().ref().toString()).distinct().sorted().toList();
        if (documents.isEmpty()) {
            findings.add(new ReportFinding("PRE-13.figure", title, ""));
            return;
        }
        boolean few = documents.size() <= MOST_SOURCES;
        markup.text(caption, few ? wording.get("figure.source", String.join(", ", documents)) : wording.get("figure.sourceMany", documents.size()));
    }

    private record Cites(Evidence document, boolean against) {}

    /** The documents behind statements, each once, as links into the register. */
    void documents(Element cell, List<Statement> statements) {
        documents(cell, statements.stream().flatMap(s -> dossier.proofs(s.id()).stream()));
    }

    /** The same, in this order; those that speak against come last, so that none of the others is read as one of them. */
    void documents(Element cell, Stream<Proof> proofs) {
        List<Cites> documents = proofs.map(p -> new Cites(p.evidence(), p.refutes())).distinct().sorted(Comparator.comparing(Cites::against)).toList();
        for (int i = 0; i < documents.size(); i++) {
            if (i > 0) markup.text(cell, documents.get(i).against() ? "; " : ", ");
            Evidence document = documents.get(i).document();
            labels.add(document);
            String ref = document.ref().toString();
            markup.link(cell, Anchors.of(document), "proof", documents.get(i).against() ? wording.get("proof.against", ref) : ref);
        }
    }
}
