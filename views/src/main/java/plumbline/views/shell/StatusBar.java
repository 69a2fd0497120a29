package plumbline.views.shell;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.views.signin.Person;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.theme.Look;
import plumbline.views.theme.Meaning;
import plumbline.views.theme.Theme;
import plumbline.views.widget.AgeBadge;

/** One line at the bottom: who and where, how old, how the hub is, what disagrees. */
final class StatusBar extends HBox {
  private static final Texts TEXTS = Texts.of(StatusBar.class);
  private static final double REASON_WIDTH = 420;
  private static final Duration CACHE_WINDOW = Duration.ofSeconds(60);

  private final Amounts amounts = Amounts.ofProgram();

  StatusBar(Workbench bench, Person person, ShellStatus status) {
    getStyleClass().add("status-bar");
    setAlignment(Pos.CENTER_LEFT);
    Region middle = new Region();
    HBox.setHgrow(middle, Priority.ALWAYS);
    getChildren()
        .addAll(
            sign(Feather.SERVER, person.server()),
            divider(),
            sign(Feather.USER, person.name()),
            divider(),
            cache(bench, status),
            hub(status),
            divider(),
            disagreements(status),
            middle,
            working(bench),
            themeSwitch(bench.look()));
  }

  private static Node cache(Workbench bench, ShellStatus status) {
    AgeBadge age = new AgeBadge(bench.clock(), bench.ticker(), CACHE_WINDOW, Optional.empty());
    age.asOfProperty().bind(status.cacheAsOfProperty());
    Label word = new Label(TEXTS.get("status.cache"));
    word.setMinWidth(USE_PREF_SIZE);
    HBox both = new HBox(8, word, age, divider());
    both.setAlignment(Pos.CENTER_LEFT);
    both.visibleProperty().bind(status.cacheUsedProperty());
    both.managedProperty().bind(both.visibleProperty());
    return both;
  }

  private static Node hub(ShellStatus status) {
    Label label = sign(Feather.ACTIVITY, "");
    label.setId("hub");
    Tooltip reason = new Tooltip();
    reason.setWrapText(true);
    reason.setMaxWidth(REASON_WIDTH);
    status.hubProperty().subscribe(hub -> show(label, reason, hub));
    return label;
  }

  private static void show(Label label, Tooltip tooltip, Optional<ShellStatus.Hub> hub) {
    label.setText(hubWords(hub));
    hub.map(ShellStatus.Hub::meaning).orElse(Meaning.UNKNOWN).mark(label);
    String reason = hub.map(ShellStatus.Hub::reason).orElse("");
    tooltip.setText(reason);
    label.setTooltip(reason.isEmpty() ? null : tooltip);
    label.setAccessibleHelp(reason);
  }

  /** "Hub active", as the status bar has it and F1 repeats it. */
  static String hubWords(Optional<ShellStatus.Hub> hub) {
    return TEXTS.get(
        "status.hub", hub.map(ShellStatus.Hub::word).orElse(TEXTS.get("status.hubUnknown")));
  }

  private Node disagreements(ShellStatus status) {
    Label label = sign(Feather.GIT_PULL_REQUEST, "");
    status.disagreementsProperty().subscribe(count -> show(label, count));
    return label;
  }

  private void show(Label label, OptionalLong count) {
    if (count.isEmpty()) {
      label.setText(TEXTS.get("status.disagreementsUnknown"));
      Meaning.UNKNOWN.mark(label);
    } else {
      label.setText(TEXTS.get("status.disagreements", amounts.count(count.getAsLong())));
      (count.getAsLong() == 0 ? Meaning.VERIFIED : Meaning.RED).mark(label);
    }
  }

  private static Node working(Workbench bench) {
    Label label = new Label();
    bench
        .runner()
        .runningProperty()
        .subscribe(
            number ->
                label.setText(
                    number.intValue() == 0 ? "" : TEXTS.get("status.working", number.intValue())));
    return label;
  }

  private static Node themeSwitch(Look look) {
    Button button = new Button();
    button.setId("theme-switch");
    button.getStyleClass().add("status-button");
    button.setOnAction(pressed -> look.choose(look.themeProperty().get().other()));
    Tooltip tooltip = new Tooltip();
    button.setTooltip(tooltip);
    look.themeProperty()
        .subscribe(
            theme -> {
              boolean light = theme == Theme.LIGHT;
              button.setGraphic(new FontIcon(light ? Feather.MOON : Feather.SUN));
              String words = TEXTS.get(light ? "theme.toDark" : "theme.toLight");
              button.setAccessibleText(words);
              tooltip.setText(words);
            });
    return button;
  }

  private static Label sign(Feather icon, String words) {
    Label label = new Label(words, new FontIcon(icon));
    label.setMinWidth(24);
    return label;
  }

  private static Separator divider() {
    Separator separator = new Separator(javafx.geometry.Orientation.VERTICAL);
    separator.setMinWidth(USE_PREF_SIZE);
    return separator;
  }
}
