package plumbline.views.shell;

import java.time.Clock;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.views.shell.ConnectionState.Connected;
import plumbline.views.shell.ConnectionState.Lost;
import plumbline.views.shell.ConnectionState.Recovering;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;

/** The bar across the top while the server does not answer; gone when it does again. */
final class ConnectionBar extends HBox {
  private static final Texts TEXTS = Texts.of(ConnectionBar.class);

  private final Label what = new Label();
  private final Label kept = new Label(TEXTS.get("connection.kept"));
  private final Label reason = new Label();
  private final FontIcon icon = new FontIcon(Feather.WIFI_OFF);
  private final Moments moments;

  ConnectionBar(Heartbeat heartbeat, Clock clock) {
    moments = new Moments(clock, Locale.getDefault(Locale.Category.FORMAT));
    getStyleClass().add("connection-bar");
    setAlignment(Pos.CENTER_LEFT);
    what.getStyleClass().add("text-strong");
    what.setMinWidth(USE_PREF_SIZE);
    kept.setMinWidth(USE_PREF_SIZE);
    reason.getStyleClass().add("text-small");
    getChildren().addAll(icon, what, kept, reason);
    heartbeat.stateProperty().subscribe(this::show);
  }

  void show(ConnectionState state) {
    boolean trouble = !(state instanceof Connected);
    setVisible(trouble);
    setManaged(trouble);
    getStyleClass().removeAll("lost", "recovering");
    switch (state) {
      case Connected _ -> {}
      case Lost lost -> {
        getStyleClass().add("lost");
        icon.setIconCode(Feather.WIFI_OFF);
        what.setText(TEXTS.get("connection.lost", time(lost.since())));
        kept.setText(TEXTS.get("connection.kept"));
        reason.setText(lost.reason());
      }
      case Recovering recovering -> {
        getStyleClass().add("recovering");
        icon.setIconCode(Feather.WIFI);
        what.setText(TEXTS.get("connection.back", time(recovering.lostSince())));
        kept.setText(TEXTS.get("connection.reading"));
        reason.setText("");
      }
    }
    setAccessibleText(what.getText() + ". " + kept.getText());
  }

  private String time(java.time.Instant instant) {
    return moments.timeOfDay(instant);
  }
}
