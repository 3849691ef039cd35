package org.ibidem.ui.evidence.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.ibidem.message.Messages;
import org.ibidem.ui.custody.CustodyExports;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** What can be asked for of the document in front, in the menu, in the palette and by keys; some also lie ready above the pages. */
final class ReaderCommands {
    static final Ikon PANEL = MaterialDesignD.DOCK_LEFT;
    private static final Messages MESSAGES = Messages.of(ReaderCommands.class);
    private final ObservableValue<Optional<ReaderViewModel>> front;
    private final List<Command> all = new ArrayList<>();
    private final List<Ready> tools = new ArrayList<>();

    /** A command that lies ready above the pages; {@code after} the gap it stands at the right end; {@code tool} is what it takes in hand, or null. */
    record Ready(Command command, Ikon icon, boolean after, Tool tool) {}

    /** Commands for whichever document is in front. */
    ReaderCommands(ObservableValue<Optional<ReaderViewModel>> front) {
        this.front = front;
        look();
        find();
        draw();
        mark();
    }

    List<Command> all() {
        return List.copyOf(all);
    }

    List<Ready> tools() {
        return List.copyOf(tools);
    }

    private void look() {
        tool(command("document.smaller", m -> m.viewing().smaller()).on("Shortcut+MINUS"), MaterialDesignM.MAGNIFY_MINUS_OUTLINE);
        tool(command("document.larger", m -> m.viewing().larger()).on("Shortcut+EQUALS"), MaterialDesignM.MAGNIFY_PLUS_OUTLINE);
        add(command("document.paperSize", m -> m.viewing().zoomTo(1)).on("Shortcut+0"));
        tool(command("document.fitWidth", m -> m.viewing().fit().set(Viewing.Fit.WIDTH)).on("Shortcut+Alt+W"), MaterialDesignA.ARROW_EXPAND_HORIZONTAL);
        tool(command("document.fitPage", m -> m.viewing().fit().set(Viewing.Fit.PAGE)).on("Shortcut+Alt+P"), MaterialDesignF.FIT_TO_PAGE_OUTLINE);
        tool(command("document.turnRight", m -> m.viewing().turn(1)).on("Shortcut+R"), MaterialDesignR.ROTATE_RIGHT);
        add(command("document.turnLeft", m -> m.viewing().turn(-1)).on("Shortcut+Alt+R"));
        add(command("document.goTo", m -> new PageNumberCard(m).show()).on("Shortcut+G"));
        add(command("document.panel", m -> m.viewing().panel().set(!m.viewing().panel().get())).on("F4"));
    }

    private void find() {
        tool(command("document.find", m -> m.find().start()).on("Shortcut+F"), MaterialDesignF.FILE_FIND_OUTLINE);
        add(command("document.findNext", m -> m.find().go(1)).on("F3"));
        add(command("document.findPrevious", m -> m.find().go(-1)).on("Shift+F3"));
    }

    private void mark() {
        add(onWords("document.name", ReaderVerbs::name));
        add(onWords("document.state", ReaderVerbs::state));
        add(onWords("document.relate", ReaderVerbs::relate));
        add(onWords("document.mark", ReaderVerbs::mark));
        add(onWords("document.copy", ReaderVerbs::copy));
        add(command("document.editPassage", m -> m.chosen().ifPresent(new ReaderVerbs(m)::edit)).on("Shortcut+E"));
        add(command("document.removePassage", m -> m.chosen().ifPresent(new ReaderVerbs(m)::remove)));
        add(command("document.confirmPassage", m -> m.chosen().ifPresent(c -> m.confirm(c.passage()))).on("Shortcut+Shift+C"));
        add(command("document.replacePassage", m -> m.chosen().ifPresent(c -> m.replace(c.passage()))).on("Shortcut+Shift+W"));
        add(command("document.nextReview", ReaderViewModel::turnToReview).on("F9"));
        add(command("document.nextPassage", m -> m.turn(1)).on("F8"));
        add(command("document.previousPassage", m -> m.turn(-1)).on("Shift+F8"));
        add(command("document.compare", m -> new ComparisonCard(m.session(), m.document()).show()).on("Shortcut+Alt+D"));
        add(command("document.sheet", m -> new CustodyExports(m.session()).sheet(m.document())));
        add(command("document.export", m -> new CustodyExports(m.session()).original(m.document())));
        tools.add(new Ready(add(command("document.details", m -> m.asking().details().accept(m.document()))), MaterialDesignI.INFORMATION_OUTLINE, true, null));
    }

    private void draw() {
        draws(onPictures("document.area", m -> m.viewing().take(Tool.AREA)).on("Shortcut+Alt+A"), MaterialDesignS.SELECTION, Tool.AREA);
        draws(onPictures("document.box", m -> m.viewing().take(Tool.BOX)), MaterialDesignR.RECTANGLE_OUTLINE, Tool.BOX);
        draws(onPictures("document.arrow", m -> m.viewing().take(Tool.ARROW)), MaterialDesignA.ARROW_TOP_RIGHT, Tool.ARROW);
        draws(onPictures("document.text", m -> m.viewing().take(Tool.TEXT)), MaterialDesignF.FORMAT_TEXT, Tool.TEXT);
        add(command("document.undraw", m -> m.copies().undraw()));
        add(onWords("document.hide", ReaderVerbs::hide));
        add(onWords("document.crop", ReaderVerbs::crop));
        add(onWords("document.figure", ReaderVerbs::figure));
        add(command("document.redact", m -> m.copies().redact()));
        add(command("document.annotate", m -> m.copies().annotate()));
        add(command("document.forget", m -> m.copies().forget()));
    }

    private Command add(Command command) {
        all.add(command);
        return command;
    }

    private void tool(Command command, Ikon icon) {
        tools.add(new Ready(add(command), icon, false, null));
    }

    private void draws(Command command, Ikon icon, Tool tool) {
        tools.add(new Ready(add(command), icon, false, tool));
    }

    private Command command(String id, Consumer<ReaderViewModel> verb) {
        return Command.of(id, MESSAGES.get(id), Place.DOCUMENT, () -> front.getValue().ifPresent(verb)).when(front.map(Optional::isPresent));
    }

    /** Only pages that are pictures can be drawn on; what is written out has no parts but its words. */
    private Command onPictures(String id, Consumer<ReaderViewModel> verb) {
        return command(id, verb).when(front.map(m -> m.filter(ReaderViewModel::isDrawn).isPresent()));
    }

    private Command onWords(String id, Consumer<ReaderVerbs> verb) {
        Command command = Command.of(id, MESSAGES.get(id), Place.DOCUMENT, () -> front.getValue().map(ReaderVerbs::new).ifPresent(verb));
        return command.when(front.flatMap(m -> m.map(r -> r.selection().selected().map(Optional::isPresent)).orElse(null)).orElse(false));
    }
}
