package org.ibidem.ui.screening;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.ibidem.match.Feature;
import org.ibidem.match.Folding;

/** Lights the strings that a match compared wherever they stand: whole names and numbers, and their words. */
final class Lit {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private final Set<String> whole = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    Lit(Beside beside) {
        List.of(beside.asked(), beside.matched()).forEach(name -> whole.add(plain(name)));
        for (Feature reason : beside.reasons()) {
            for (String compared : List.of(reason.of(), reason.with())) {
                whole.add(plain(compared));
                WORD.matcher(compared).results().map(m -> Folding.of(m.group())).forEach(words::add);
            }
        }
    }

    private static String plain(String text) {
        return SIGNS.matcher(Folding.of(text)).replaceAll("");
    }

    /** The text, what was compared in it lit. */
    TextFlow of(String text) {
        TextFlow flow = new TextFlow();
        flow.setAccessibleText(text);
        flow.setMinWidth(0);
        if (whole.contains(plain(text))) {
            flow.getChildren().add(lit(text));
            return flow;
        }
        Matcher m = WORD.matcher(text);
        int from = 0;
        while (m.find()) {
            if (!words.contains(Folding.of(m.group()))) continue;
            if (m.start() > from) flow.getChildren().add(new Text(text.substring(from, m.start())));
            flow.getChildren().add(lit(m.group()));
            from = m.end();
        }
        if (from < text.length()) flow.getChildren().add(new Text(text.substring(from)));
        return flow;
    }

    private static Text lit(String text) {
        Text lit = new Text(text);
        lit.getStyleClass().add("lit");
        return lit;
    }
}
