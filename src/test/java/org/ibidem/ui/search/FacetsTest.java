package org.ibidem.ui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ibidem.ontology.Ontology;
import org.ibidem.search.Found;
import org.ibidem.search.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FacetsTest {
    private final Found found = new Found(List.of(), 7, Map.of(), Map.of("image/png", 1, "image/jpeg", 2, "company", 4), Map.of());

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
    }

    private List<Facet> facets(String type) {
        return new Facets(Ontology.standard()).of(Question.all("lantern").narrowed(type, ""), found);
    }

    @Test
    void kindsOfFileThatAreCalledTheSameAreOne() {
        assertThat(facets("")).extracting(Facet::label, Facet::count, Facet::value)
            .containsExactly(tuple("Company", 4, "company"), tuple("Picture", 3, "image/jpeg,image/png"));
    }

    @Test
    void theOneThatIsAskedForIsChosenThoughTheCaseHasMoreOfItsKindNow() {
        assertThat(facets("image/png")).extracting(Facet::chosen).containsExactly(false, true);
        assertThat(facets("")).extracting(Facet::chosen).containsExactly(false, false);
    }
}
