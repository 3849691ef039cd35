package org.ibidem.custody;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibidem.evidence.extract.Recipe;
import org.ibidem.message.Messages;
import org.ibidem.model.Area;
import org.ibidem.model.Derived;

/** How a copy was made, in words by which somebody else could make it again: a line for what became of the document, then one for each part or mark. */
final class RecipeWords {
    private static final Messages MESSAGES = CustodySheets.MESSAGES;
    private static final double PER_CENT = 100;

    private RecipeWords() {}

    /** What another program wrote is shown as it is. */
    static String of(Derived made) {
        Optional<Recipe> recipe = Recipe.read(made.recipe());
        return recipe.map(RecipeWords::of).orElse((made.kind() + " " + made.recipe()).strip());
    }

    private static String of(Recipe recipe) {
        String whole = MESSAGES.get("recipe." + recipe.kind(), recipe.page(), recipe.parts().size());
        List<String> each = IntStream.range(0, recipe.parts().size()).mapToObj(i -> part(i + 1, recipe.parts().get(i))).collect(Collectors.toList());
        recipe.marks().forEach(m -> each.add(mark(m)));
        each.addFirst(whole);
        return String.join("\n", each);
    }

    private static String part(int number, Recipe.Part part) {
        String place = part.area() == null ? MESSAGES.get("recipe.characters", part.start(), part.end()) : area(part.area());
        return MESSAGES.get("recipe.part", number, part.page(), place);
    }

    private static String area(Area area) {
        return MESSAGES.get("recipe.area", share(area.x()), share(area.x() + area.width()), share(area.y()), share(area.y() + area.height()));
    }

    private static String mark(Recipe.Mark mark) {
        return MESSAGES.get("recipe.mark." + mark.sort(), share(mark.x1()), share(mark.y1()), share(mark.x2()), share(mark.y2()), mark.words());
    }

    private static double share(double part) {
        return Math.round(part * PER_CENT * 10) / 10.0;
    }
}
