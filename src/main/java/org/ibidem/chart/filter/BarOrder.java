package org.ibidem.chart.filter;

import java.util.Comparator;
import org.ibidem.dossier.Standing;
import org.ibidem.model.Handling;
import org.ibidem.model.StatementStatus;

/** The order in which values of a dimension are listed. */
final class BarOrder {
    private BarOrder() {}

    static Comparator<Bar> of(Dimension dimension) {
        return switch (dimension) {
            case TYPE, RELATION -> Comparator.comparingInt(Bar::all).reversed().thenComparing(Bar::value);
            case SOURCE -> Comparator.comparing((Bar b) -> b.value().isEmpty()).thenComparing(Comparator.comparingInt(Bar::all).reversed()).thenComparing(Bar::value);
            case SOURCES -> Comparator.comparing(Bar::value).reversed();
            case GRADE -> Comparator.comparing((Bar b) -> b.value().isEmpty()).thenComparing(Bar::value);
            case STANDING -> Comparator.comparing(b -> Standing.valueOf(b.value()));
            case STATUS -> Comparator.comparing(b -> StatementStatus.valueOf(b.value()));
            case LISTED -> Comparator.comparing(b -> Listed.valueOf(b.value()));
            case HANDLING -> Comparator.comparing(b -> Handling.valueOf(b.value()));
        };
    }
}
