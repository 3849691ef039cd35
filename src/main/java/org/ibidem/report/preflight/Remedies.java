package org.ibidem.report.preflight;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibidem.casefile.Case;
import org.ibidem.evidence.Marking;
import org.ibidem.message.Messages;
import org.ibidem.model.Anchor;
import org.ibidem.model.Passage;
import org.ibidem.report.Composer;
import org.ibidem.report.Composition;

/** What the program can mend by itself without claiming anything: a missing disclaimer, a link that can be followed, a place that was found again. */
public final class Remedies {
    private static final Messages MESSAGES = Messages.of(Remedies.class);
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s()<>\\[\\]\"]+");
    private final Case open;
    private final String author;

    private enum Remedy { DISCLAIMER, DEFANG, CONFIRM }

    /** Mends findings in the reports of this case, in the name of an author. */
    public Remedies(Case open, String author) {
        this.open = open;
        this.author = author;
    }

    /** What can be done about a finding, in the display language; empty when only a person can mend it. */
    public Optional<String> name(Composition shown, Finding finding) {
        return remedy(shown, finding).map(r -> MESSAGES.get("remedy." + r));
    }

    /** Does it, in one step of undo; nothing happens when there is nothing to do. */
    public void apply(Composition shown, Finding finding) {
        remedy(shown, finding).ifPresent(r -> {
            switch (r) {
                case DISCLAIMER -> new Composer(open).disclaim(shown);
                case DEFANG -> defang(shown, finding.block(), finding.object());
                case CONFIRM -> new Marking(open, author).confirm(finding.spot().passage());
            }
        });
    }

    private Optional<Remedy> remedy(Composition shown, Finding finding) {
        return switch (finding.code()) {
            case "PRE-08" -> finding.isObstacle() ? Optional.of(Remedy.DISCLAIMER) : Optional.empty();
            case "PRE-20" -> shown.block(finding.block()).filter(b -> !defanged(b.text(), finding.object()).equals(b.text())).map(b -> Remedy.DEFANG);
            case "PRE-22" -> Optional.ofNullable(finding.spot().passage()).flatMap(id -> open.find(Passage.class, id)).filter(p -> p.anchor() == Anchor.MOVED).map(p -> Remedy.CONFIRM);
            default -> Optional.empty();
        };
    }

    private void defang(Composition shown, UUID block, String host) {
        new Composer(open).edit(shown, block, b -> b.withWords(b.title(), defanged(b.text(), host)));
    }

    /** A text in which addresses at this host are written so that nothing makes a link of them: {@code hxxps://front[.]example/shop}. */
    static String defanged(String text, String host) {
        Pattern link = Pattern.compile("\\[([^\\[\\]]*)]\\((" + ADDRESS.pattern() + ")\\)");
        String plain = link.matcher(text).replaceAll(m -> isAt(m.group(2), host) ? quoted(m.group(1) + " (" + m.group(2) + ")") : quoted(m.group()));
        return ADDRESS.matcher(plain).replaceAll(m -> quoted(isAt(m.group(), host) ? cold(m.group()) : m.group()));
    }

    private static String quoted(String words) {
        return Matcher.quoteReplacement(words);
    }

    private static boolean isAt(String address, String host) {
        return address.matches("(?i)https?://(?:www\\.)?" + Pattern.quote(host) + "(?:[:/?#].*)?");
    }

    private static String cold(String address) {
        int path = address.indexOf('/', address.indexOf("//") + 2);
        String machine = path < 0 ? address : address.substring(0, path);
        return machine.replaceFirst("(?i)^http", "hxxp").replace(".", "[.]") + (path < 0 ? "" : address.substring(path));
    }
}
