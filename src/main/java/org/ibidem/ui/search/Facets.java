package org.ibidem.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ibidem.message.Messages;
import org.ibidem.ontology.Ontology;
import org.ibidem.search.Found;
import org.ibidem.search.Question;
import org.ibidem.search.Question.Scope;
import org.ibidem.search.TypeNames;

/** The ways to narrow what was found, those that find most first, years from the latest. */
record Facets(Ontology ontology) {
    private static final Messages MESSAGES = Messages.of(Facets.class);

    List<Facet> of(Question question, Found found) {
        List<Facet> facets = new ArrayList<>();
        for (Scope scope : List.of(Scope.EVIDENCE, Scope.ENTITIES, Scope.NOTES)) {
            int count = found.scopes().getOrDefault(scope, 0);
            if (count > 0) facets.add(new Facet(Facet.Kind.WHERE, scope.name(), MESSAGES.get("where." + scope), count, scope == question.scope()));
        }
        facets.addAll(types(question, found));
        found.years().entrySet().stream().filter(e -> !e.getKey().isEmpty()).sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
            .forEach(e -> facets.add(new Facet(Facet.Kind.YEAR, e.getKey(), e.getKey(), e.getValue(), e.getKey().equals(question.year()))));
        return facets;
    }

    /** Kinds of file that people call the same are one: pictures, whether PNG or JPEG. */
    private List<Facet> types(Question question, Found found) {
        TypeNames names = new TypeNames(ontology);
        Map<String, Map<String, Integer>> alike = found.types().entrySet().stream()
            .collect(Collectors.groupingBy(e -> names.of(e.getKey()), TreeMap::new, Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, TreeMap::new)));
        String chosen = question.types().stream().findFirst().map(names::of).orElse("");
        return alike.entrySet().stream().map(e -> new Facet(Facet.Kind.TYPE, String.join(",", e.getValue().keySet()), e.getKey(),
            e.getValue().values().stream().mapToInt(Integer::intValue).sum(), e.getKey().equals(chosen))).sorted(Comparator.comparingInt(Facet::count).reversed()).toList();
    }
}
