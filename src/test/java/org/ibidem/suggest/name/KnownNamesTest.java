package org.ibidem.suggest.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.ontology.Ontology;
import org.ibidem.ui.Atlas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownNamesTest {
    @Test
    void whatTheCaseKnowsIsFoundFirstWhateverTheLetterCaseAndScript(@TempDir Path folder) {
        Atlas atlas = Atlas.in(folder);
        try (Case c = Case.open(atlas.folder(), Installation.in(folder.resolve("home")))) {
            Names names = new Names(KnownNames.of(Dossier.of(c, Ontology.standard())));
            assertThat(names.in("payments of ATLAS HOLDING to ооо «белка» ended; atlas holdings did not")).extracting(Name::value)
                .contains("ATLAS HOLDING", "ооо «белка»").doesNotContain("atlas holding");
        }
    }
}
