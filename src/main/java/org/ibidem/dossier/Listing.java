package org.ibidem.dossier;

import java.util.List;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;

/** A sanction on an entity: the Sanction entity, who listed it and when (an EDTF date, or empty), and the statements that say so. */
public record Listing(Entity sanction, String authority, String date, List<Statement> said) {
    private static final int SHORT = 8;

    public Listing {
        said = List.copyOf(said);
    }

    /** The code on charts and in tables: {@code EU 2017}. A long authority is cut to its initials. */
    public String badge() {
        String name = authority.length() <= SHORT ? authority : initials();
        return date.length() < 4 ? name : name + " " + date.substring(0, 4);
    }

    private String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : authority.split("\\s+")) {
            if (Character.isUpperCase(word.charAt(0))) initials.append(word.charAt(0));
        }
        return initials.isEmpty() ? authority.substring(0, SHORT) : initials.toString();
    }
}
