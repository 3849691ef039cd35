package org.ibidem.report.preflight;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibidem.analysis.Severity;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.BlockKind;

/**
 * RPT-05: words in capitals that a report uses twice and explains nowhere: neither the note on names has them, nor are they a name of the case, nor do they
 * once stand in brackets, or before brackets, as <i>Office of Foreign Assets Control (OFAC)</i> does.
 */
final class Abbreviations {
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{IsLatin}\\p{N}/.:_@#-])\\p{Lu}{3,6}(?![\\p{IsLatin}\\p{N}/:_@-]|[.]\\p{L})");
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");
    private final Set<String> names;

    /** @param dossier knows the names of the case */
    Abbreviations(Dossier dossier) {
        this.names = dossier.entities().stream().flatMap(e -> dossier.names(e.id())).flatMap(n -> capitals(n).stream()).collect(Collectors.toCollection(HashSet::new));
    }

    List<Finding> find(List<Paragraph> paragraphs) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, UUID> first = new LinkedHashMap<>();
        Set<String> explained = new HashSet<>(names);
        for (Paragraph p : paragraphs) {
            String words = Paragraph.plain(p.text());
            for (String token : capitals(words)) {
                counts.merge(token, 1, Integer::sum);
                first.putIfAbsent(token, p.block().id());
                if (p.block().kind() == BlockKind.NAMES || words.contains("(" + token + ")") || words.contains(token + " (")) explained.add(token);
            }
        }
        return counts.entrySet().stream().filter(e -> e.getValue() > 1 && !explained.contains(e.getKey()) && !ROMAN.matcher(e.getKey()).matches())
            .map(e -> Finding.of("RPT-05", Severity.WARN, e.getKey(), first.get(e.getKey()), e.getKey(), e.getValue())).toList();
    }

    private static List<String> capitals(String words) {
        return CAPITALS.matcher(words).results().map(MatchResult::group).toList();
    }
}
