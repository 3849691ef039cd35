package org.ibidem.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.ibidem.message.Messages;
import org.ibidem.sample.SampleCase;
import org.ibidem.ui.about.AboutCard;
import org.ibidem.ui.exchange.ExchangeCommands;
import org.ibidem.ui.exchange.SignCommands;
import org.ibidem.ui.help.HelpCard;
import org.ibidem.ui.help.Tour;
import org.ibidem.ui.help.TourStrip;
import org.ibidem.ui.inspector.InspectorView;
import org.ibidem.ui.merge.MergeRoom;
import org.ibidem.ui.settings.SettingsForm;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Desk;
import org.ibidem.ui.shell.Frame;
import org.ibidem.ui.shell.HeldAlt;
import org.ibidem.ui.shell.Layers;
import org.ibidem.ui.theme.Theme;
import org.ibidem.ui.welcome.CaseDoor;
import org.ibidem.ui.welcome.NewCaseForm;
import org.ibidem.ui.welcome.PackageDoor;
import org.ibidem.ui.welcome.RecentCases;
import org.ibidem.ui.welcome.SealCommands;
import org.ibidem.ui.welcome.WelcomeView;
import org.ibidem.ui.welcome.WelcomeViewModel;

/** The window put together by hand: the welcome page, or the frame of an open case with its rooms. */
public final class Workbench {
    private static final Messages MESSAGES = Messages.of(Workbench.class);
    private static final PseudoClass KOREAN = PseudoClass.getPseudoClass("korean");
    private static final int[] ICON_SIDES = {16, 32, 48, 256};
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;
    private final Stage stage;
    private final Desk desk;
    private final Layers layers;
    private final Scene scene;
    private final WelcomeViewModel welcome;
    private Theme theme;
    private Frame frame;
    private boolean touring;
    private OpenTabs tabs;

    /** A workbench in this stage on a screen with so much room; nothing is shown yet. */
    public Workbench(Stage stage, Desk desk, Rectangle2D screen) {
        this.stage = stage;
        this.desk = desk;
        this.layers = new Layers(desk);
        this.scene = new Scene(layers, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        this.welcome = new WelcomeViewModel(desk, this::show);
        CaseDoor.attend(welcome, desk);
        this.theme = Theme.named(desk.here().setting("theme").orElse("light"));
        desk.here().setting("language").ifPresent(l -> Locale.setDefault(Locale.Category.DISPLAY, Locale.of(l)));
        theme.dress(scene);
        markLanguage();
        HeldAlt.watch(scene);
        // On the welcome page there are no commands yet to have the key.
        scene.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.F1 && frame == null) help();
        });
        stage.setScene(scene);
        for (int side : ICON_SIDES) stage.getIcons().add(new Image(Workbench.class.getResource("icon/ibidem-" + side + ".png").toExternalForm()));
        // On a small or a much enlarged screen all of it is the window's, and no window is larger than its screen.
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setMaximized(screen.getWidth() < WIDTH || screen.getHeight() < HEIGHT);
    }

    /** Shows the window with the welcome page, and opens the case in the folder, or a colleague's package, when one is given. */
    public void start(Optional<Path> given) {
        showWelcome();
        stage.show();
        given.ifPresent(path -> {
            if (Files.isRegularFile(path)) new PackageDoor(welcome, desk).open(path);
            else welcome.open(path);
        });
    }

    /** The frame of the open case; empty on the welcome page. */
    public Optional<Frame> frame() {
        return Optional.ofNullable(frame);
    }

    /** The ways to open and make a case. */
    public WelcomeViewModel welcome() {
        return welcome;
    }

    private void showWelcome() {
        frame = null;
        stage.setTitle("Ibidem");
        layers.show(new WelcomeView(welcome, desk, this::tour));
    }

    private void show(CaseSession session) {
        if (frame != null) closeLater(frame.session());
        frame = new Frame(session, Rooms.of(session), new InspectorView(session), commands(session));
        desk.files().startIn(session.caseFile().folder().toAbsolutePath().getParent());
        stage.setTitle(session.caseFile().info().title() + " – Ibidem");
        layers.show(frame);
        MergeRoom.tellOfCopies(session);
        if (session.caseFile().folder().startsWith(desk.here().samples())) frame.go("chart");
        if (tabs != null) tabs.restore(frame);
        tabs = null;
        if (touring) layers.dock(new TourStrip(new Tour(frame), layers::undock));
        touring = false;
    }

    private List<Command> commands(CaseSession session) {
        List<Command> commands = new ArrayList<>(ownCommands());
        commands.addAll(ExchangeCommands.of(session));
        commands.addAll(SignCommands.of(session));
        commands.addAll(MergeRoom.commands(session));
        commands.addAll(SealCommands.of(session, (passphrase, wanted) -> reopen(folder -> welcome.reseal(folder, passphrase, wanted))));
        return commands;
    }

    private List<Command> ownCommands() {
        return List.of(
            Command.of("case.new", MESSAGES.get("case.new"), Place.CASE, () -> new NewCaseForm(welcome, desk).show()).on("Shortcut+N"),
            Command.of("case.open", MESSAGES.get("case.open"), Place.CASE, this::openOther).on("Shortcut+O"),
            Command.of("case.openPackage", MESSAGES.get("case.openPackage"), Place.CASE, () -> new PackageDoor(welcome, desk).choose()),
            Command.of("case.recent", MESSAGES.get("case.recent"), Place.CASE, () -> new RecentCases(welcome, desk).show()).on("Shortcut+Shift+O"),
            Command.of("case.close", MESSAGES.get("case.close"), Place.CASE, this::closeCase),
            Command.of("window.quit", MESSAGES.get("window.quit"), Place.CASE, stage::close).on("Shortcut+Q"),
            Command.of("window.settings", MESSAGES.get("window.settings"), Place.CASE, this::settings).on("Shortcut+COMMA"),
            Command.of("view.theme", MESSAGES.get("view.theme"), Place.VIEW, this::switchTheme).on("Shortcut+Shift+L"),
            Command.of("view.language", MESSAGES.get("view.language"), Place.VIEW, this::switchLanguage),
            Command.of("help.show", MESSAGES.get("help.show"), Place.HELP, this::help).on("F1"),
            Command.of("help.tour", MESSAGES.get("help.tour"), Place.HELP, this::tour),
            Command.of("help.about", MESSAGES.get("help.about"), Place.HELP, () -> new AboutCard(desk.overlay()).show()));
    }

    /** Opens the help at the room that is in front, or at its first page. */
    private void help() {
        String room = frame == null || frame.session().pages().front().get() == null ? "" : frame.session().pages().front().get().room();
        new HelpCard(desk.overlay(), room).show();
    }

    /** Opens the sample and leads through it. */
    private void tour() {
        touring = true;
        welcome.openSample(SampleCase.SHADOW_SECTOR);
    }

    private void settings() {
        new SettingsForm(desk, theme, frame.commands(), this::apply).show();
    }

    private void apply(SettingsForm.Choice choice) {
        if (choice.theme() != theme) wear(choice.theme());
        if (choice.korean() != Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals("ko")) switchLanguage();
    }

    private void openOther() {
        desk.files().chooseFolder(MESSAGES.get("case.choose")).ifPresent(welcome::open);
    }

    /** Closes the case, once its writes are done, and goes back to the welcome page. */
    public void closeCase() {
        if (frame == null) return;
        closeLater(frame.session());
        showWelcome();
    }

    private CompletableFuture<Void> closeLater(CaseSession session) {
        return CompletableFuture.runAsync(session::close, desk.threads().background());
    }

    /** Turns day into night and back; kept for the next start. */
    public void switchTheme() {
        wear(theme.other());
    }

    /** Puts a theme on; kept for the next start. */
    public void wear(Theme wanted) {
        theme = wanted;
        theme.dress(scene);
        desk.here().set("theme", theme.name().toLowerCase(Locale.ROOT));
    }

    /** Changes between English and Korean at once; the tabs that are open open again. */
    public void switchLanguage() {
        String next = Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals("ko") ? "en" : "ko";
        Locale.setDefault(Locale.Category.DISPLAY, Locale.of(next));
        desk.here().set("language", next);
        desk.overlay().hide();
        markLanguage();
        if (frame == null) showWelcome();
        else reopen(welcome::open);
    }

    /** The style sheet writes Korean a little stronger where English is bold, for the Hangul font has one weight. */
    private void markLanguage() {
        layers.pseudoClassStateChanged(KOREAN, Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals("ko"));
    }

    private void reopen(Consumer<Path> how) {
        Path folder = frame.session().caseFile().folder();
        OpenTabs open = OpenTabs.of(frame.session());
        closeLater(frame.session()).thenRun(() -> desk.threads().screen().execute(() -> {
            showWelcome();
            tabs = open;
            how.accept(folder);
        }));
    }

    /** Closes the case and waits until it is on disk. */
    public void stop() {
        if (frame != null) closeLater(frame.session()).join();
        desk.jobs().close();
    }
}
