package org.ibidem.ui.screening;

import java.util.List;
import java.util.Optional;
import org.ibidem.match.Feature;
import org.ibidem.model.Adjudication;
import org.ibidem.model.ListHit;
import org.ibidem.screening.Reasons;
import org.ibidem.screening.ScreeningHit;
import org.ibidem.screening.Subject;
import org.ibidem.screening.list.ListEntry;

/**
 * What was asked for beside an entry it may be: the two names that were found alike, the reasons, and the whole entry where the lists of this machine still
 * have it as it was.
 */
record Beside(Subject subject, String list, String date, String id, Optional<ListEntry> entry, String asked, String matched, List<Feature> reasons, Adjudication decided) {
    static Beside of(Subject subject, ListHit hit, Optional<ListEntry> now) {
        return new Beside(subject, hit.listed().list(), hit.listed().date(), hit.listed().entry(), now.filter(e -> e.digest().equals(hit.listed().digest())), hit.match().asked(), hit.match().matched(),
            Reasons.of(hit.match().reasons()), hit.adjudication());
    }

    static Beside of(NamesModel.Line line) {
        String asked = line.hit().map(ScreeningHit::asked).orElse(line.query());
        String matched = line.hit().map(h -> h.matched().text()).orElse("");
        return new Beside(Subject.named(line.query()), line.list().name(), line.list().date(), line.entry().id(), Optional.of(line.entry()), asked, matched, line.reasons(), Adjudication.NONE);
    }
}
