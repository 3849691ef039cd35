package org.ibidem.ui.entity;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.match.Romanisation;
import org.ibidem.message.Language;
import org.ibidem.model.Statement;

/** A value in its own script, with the language or script of that and the system by which it was romanised, as far as they are known. */
final class InScript {
    private InScript() {}

    static String words(Statement statement) {
        String systems = Romanisation.of(statement.value(), statement.original()).stream().map(Romanisation::title).distinct().collect(Collectors.joining(", "));
        return Stream.of(statement.original(), statement.language().isBlank() ? script(statement.original()) : Locale.of(statement.language()).getDisplayLanguage(Language.now()), systems)
            .filter(s -> !s.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String script(String text) {
        UnicodeScript script = text.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of).filter(s -> s != UnicodeScript.LATIN).findFirst().orElse(UnicodeScript.COMMON);
        String code = code(script);
        return code.isEmpty() ? "" : new Locale.Builder().setScript(code).build().getDisplayScript(Language.now());
    }

    /** The code of ISO 15924 for the scripts that names here are most often in; empty for any other. */
    private static String code(UnicodeScript script) {
        return switch (script) {
            case HANGUL -> "Hang";
            case HAN -> "Hani";
            case HIRAGANA, KATAKANA -> "Jpan";
            case CYRILLIC -> "Cyrl";
            case ARABIC -> "Arab";
            case HEBREW -> "Hebr";
            case GREEK -> "Grek";
            case THAI -> "Thai";
            case ARMENIAN -> "Armn";
            case GEORGIAN -> "Geor";
            case DEVANAGARI -> "Deva";
            default -> "";
        };
    }
}
