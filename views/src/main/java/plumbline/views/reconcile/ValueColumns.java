package plumbline.views.reconcile;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.sync.compare.Side;
import plumbline.sync.reconcile.Disagreement;
import plumbline.views.text.Texts;

/** Both values side by side, the part that differs marked, a star at the authority. */
final class ValueColumns extends GridPane {
  private static final Texts TEXTS = Texts.of(ValueColumns.class);

  private final ValueWords words;

  ValueColumns(ValueWords words) {
    super(16, 4);
    this.words = words;
    getStyleClass().add("value-columns");
    getColumnConstraints().setAll(half(), half());
  }

  void show(Disagreement disagreement) {
    getChildren().clear();
    ShownValue erp = words.of(disagreement, Side.ERP);
    ShownValue shop = words.of(disagreement, Side.SHOP);
    add(head(disagreement, Side.ERP), 0, 0);
    add(head(disagreement, Side.SHOP), 1, 0);
    add(value(erp, shop), 0, 1);
    add(value(shop, erp), 1, 1);
    LookAlike.of(erp.text(), shop.text())
        .ifPresent(
            alike ->
                add(
                    new Strip(
                        Feather.EYE,
                        "caution",
                        TEXTS.get("record.lookAlike", alike.mine(), alike.other())),
                    0,
                    2,
                    2,
                    1));
  }

  private static HBox head(Disagreement disagreement, Side system) {
    Label name = new Label(system == Side.ERP ? TEXTS.get("column.erp") : TEXTS.get("column.shop"));
    name.getStyleClass().add("text-small");
    HBox head = new HBox(6, name);
    head.getStyleClass().add("value-head");
    if (disagreement.authority().system() == system) {
      Label authority = new Label(TEXTS.get("record.authority"), new FontIcon(Feather.STAR));
      authority.getStyleClass().add("authority");
      head.getChildren().add(authority);
    }
    return head;
  }

  private static TextFlow value(ShownValue value, ShownValue other) {
    List<Text> parts = new ArrayList<>();
    if (value.isAbsent() || other.isAbsent()) {
      parts.add(value.isAbsent() ? new SlantedText(value.text()) : part(value.text(), "plain"));
    } else {
      TextDifference difference = TextDifference.of(value.text(), other.text());
      add(parts, difference.before(), "plain");
      add(parts, difference.differing(), "differing");
      add(parts, difference.after(), "plain");
    }
    TextFlow flow = new TextFlow(parts.toArray(Text[]::new));
    flow.getStyleClass().add("value-box");
    flow.setAccessibleText(value.text());
    return flow;
  }

  /** An empty part would lend its style to the next one. */
  private static void add(List<Text> parts, String words, String styleClass) {
    if (!words.isEmpty()) {
      parts.add(part(words, styleClass));
    }
  }

  private static Text part(String words, String styleClass) {
    Text text = new Text(words);
    text.getStyleClass().addAll("value-part", styleClass);
    return text;
  }

  private static ColumnConstraints half() {
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    half.setHalignment(HPos.LEFT);
    return half;
  }
}
