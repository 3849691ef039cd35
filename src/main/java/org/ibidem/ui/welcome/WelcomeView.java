package org.ibidem.ui.welcome;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.message.Messages;
import org.ibidem.sample.SampleCase;
import org.ibidem.ui.shell.Desk;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The welcome page: what the program is for, the ways in, and how the work goes. */
public final class WelcomeView extends VBox {
    private static final Messages MESSAGES = Messages.of(WelcomeView.class);
    private final WelcomeViewModel model;
    private final Desk desk;

    /** The page over this model; {@code tour} leads through the sample. */
    public WelcomeView(WelcomeViewModel model, Desk desk, Runnable tour) {
        this.model = model;
        this.desk = desk;
        setId("welcome");
        getStyleClass().add("welcome");
        getStylesheets().add(WelcomeView.class.getResource("welcome.css").toExternalForm());
        FlowPane columns = new FlowPane(new VBox(16, ways(), recent()), teaching(tour));
        columns.getStyleClass().add("welcome-columns");
        VBox page = new VBox(title(), columns);
        page.getStyleClass().add("welcome-page");
        page.setMaxWidth(Region.USE_PREF_SIZE);
        VBox middle = new VBox(page);
        middle.setAlignment(Pos.CENTER);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, busy());
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
    }

    private static Node title() {
        Label name = new Label("Ibidem");
        name.getStyleClass().add("welcome-name");
        Label promise = wrapped(MESSAGES.get("welcome.promise"), "faint", "welcome-promise");
        return new VBox(4, name, promise);
    }

    private Node ways() {
        return new VBox(8, way("open-sample", MaterialDesignS.SCHOOL_OUTLINE, MESSAGES.get("sample.button"), MESSAGES.get("sample.hint"), () -> model.openSample(SampleCase.SHADOW_SECTOR)),
            way("open-lantern", MaterialDesignL.LIGHTBULB_ON_OUTLINE, MESSAGES.get("lantern.button"), MESSAGES.get("lantern.hint"), () -> model.openSample(SampleCase.PAPER_LANTERN)),
            way("new-case", MaterialDesignP.PLUS_BOX_OUTLINE, MESSAGES.get("new.button"), MESSAGES.get("new.hint"), () -> new NewCaseForm(model, desk).show()),
            way("open-case", MaterialDesignF.FOLDER_OPEN_OUTLINE, MESSAGES.get("open.button"), MESSAGES.get("open.hint"), this::open),
            way("open-package", MaterialDesignP.PACKAGE_VARIANT, MESSAGES.get("package.button"), MESSAGES.get("package.hint"), () -> new PackageDoor(model, desk).choose()));
    }

    private Button way(String id, Ikon icon, String text, String hint, Runnable action) {
        Label name = new Label(text);
        name.getStyleClass().add("heading-3");
        Label more = new Label(hint);
        more.getStyleClass().addAll("faint", "small-text");
        VBox words = new VBox(2, name, more);
        words.getStyleClass().add("way-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(12, new FontIcon(icon), words);
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, line);
        button.setId(id);
        button.getStyleClass().add("way");
        button.setAccessibleText(text + ". " + hint);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.disableProperty().bind(model.busy());
        button.setOnAction(e -> action.run());
        return button;
    }

    private void open() {
        desk.files().chooseFolder(MESSAGES.get("open.choose")).ifPresent(model::open);
    }

    private Node recent() {
        Label heading = new Label(MESSAGES.get("recent.heading"));
        heading.getStyleClass().add("heading-3");
        return new VBox(2, heading, new RecentCases(model, desk).list());
    }

    private Node teaching(Runnable tour) {
        Label heading = new Label(MESSAGES.get("teach.heading"));
        heading.getStyleClass().add("heading-3");
        VBox steps = new VBox(12, heading, step("1", MESSAGES.get("teach.drop")), step("2", MESSAGES.get("teach.mark")),
            step("3", MESSAGES.get("teach.ask")), step("4", MESSAGES.get("teach.arrange")), step("5", MESSAGES.get("teach.report")));
        Label keys = wrapped(MESSAGES.get("teach.keys"), "faint", "small-text");
        keys.setGraphic(new FontIcon(MaterialDesignC.CONSOLE_LINE));
        Button begin = new Button(MESSAGES.get("tour.button"), new FontIcon(MaterialDesignM.MAP_MARKER_PATH));
        begin.setId("open-tour");
        begin.disableProperty().bind(model.busy());
        begin.setOnAction(e -> tour.run());
        steps.getChildren().addAll(keys, begin);
        steps.getStyleClass().add("teaching");
        return steps;
    }

    /** Words of which none is cut off, however narrow the window. */
    private static Label wrapped(String text, String... styles) {
        Label words = new Label(text);
        words.getStyleClass().addAll(styles);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private static Node step(String number, String text) {
        Label mark = new Label(number);
        mark.getStyleClass().add("step-number");
        Label words = wrapped(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(12, mark, words);
    }

    /** What is being opened; below what scrolls, for large letters leave no room for all of the page. */
    private Node busy() {
        Label words = new Label();
        words.setId("welcome-doing");
        words.textProperty().bind(model.doing());
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox busy = new VBox(4, words, bar);
        busy.getStyleClass().add("welcome-busy");
        busy.visibleProperty().bind(model.busy());
        return busy;
    }

    private void over(DragEvent e) {
        if (folderIn(e).isPresent() || packageIn(e).isPresent()) e.acceptTransferModes(TransferMode.COPY);
        e.consume();
    }

    private void dropped(DragEvent e) {
        Optional<Path> folder = folderIn(e);
        folder.ifPresent(model::open);
        packageIn(e).ifPresent(new PackageDoor(model, desk)::open);
        e.setDropCompleted(folder.isPresent() || packageIn(e).isPresent());
        e.consume();
    }

    private static Optional<Path> packageIn(DragEvent e) {
        return e.getDragboard().getFiles().stream().map(File::toPath).filter(f -> f.toString().endsWith("." + CasePackage.ENDING)).findFirst();
    }

    private static Optional<Path> folderIn(DragEvent e) {
        return e.getDragboard().getFiles().stream().filter(f -> f.isDirectory()).map(f -> f.toPath()).findFirst();
    }
}
