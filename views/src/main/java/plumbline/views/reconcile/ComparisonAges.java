package plumbline.views.reconcile;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import plumbline.sync.compare.EntityDefinition;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.AgeBadge;

/** When each entity was last compared; a comparison that fails says so in a line of its own. */
final class ComparisonAges extends VBox {
  /** A difference nobody announced is to be found within a minute. */
  static final Duration WINDOW = Duration.ofSeconds(60);

  /** The oldest a stock figure outside Logistics may be. */
  static final Duration STOCK_WINDOW = Duration.ofSeconds(15);

  private static final Texts TEXTS = Texts.of(ComparisonAges.class);

  private final Moments moments;
  private final Map<String, AgeBadge> badges = new LinkedHashMap<>();
  private final VBox troubles = new VBox(4);

  ComparisonAges(ReconcileViewModel model, Workbench bench) {
    super(8);
    moments = Moments.ofProgram(bench.clock());
    getStyleClass().add("comparison-ages");
    Label title = new Label(TEXTS.get("ages.title"));
    title.getStyleClass().add("text-small");
    FlowPane line = new FlowPane(16, 2, title);
    for (EntityDefinition entity : EntityDefinition.ALL) {
      AgeBadge badge =
          new AgeBadge(bench.clock(), bench.ticker(), window(entity.name()), Optional.empty());
      badges.put(entity.name(), badge);
      Label name = new Label(FieldWords.records(entity.name()));
      name.getStyleClass().add("text-small");
      HBox pair = new HBox(6, name, badge);
      pair.getStyleClass().add("comparison-age");
      line.getChildren().add(pair);
    }
    getChildren().addAll(line, troubles);
    model.healthProperty().subscribe(this::show);
  }

  static Duration window(String entity) {
    return entity.equals("stock") ? STOCK_WINDOW : WINDOW;
  }

  private void show(List<EntityHealth> health) {
    for (EntityHealth entity : health) {
      AgeBadge badge = badges.get(entity.entity());
      if (badge != null) {
        badge.asOfProperty().set(entity.comparedAt());
      }
    }
    troubles
        .getChildren()
        .setAll(health.stream().flatMap(entity -> trouble(entity).stream()).toList());
    troubles.setManaged(!troubles.getChildren().isEmpty());
  }

  private Optional<Node> trouble(EntityHealth entity) {
    return entity
        .trouble()
        .map(
            trouble ->
                new Strip(
                    Feather.ALERT_TRIANGLE,
                    "refusal",
                    TEXTS.get(
                        "ages.trouble",
                        FieldWords.records(entity.entity()),
                        moments.moment(trouble.since()),
                        trouble.why())));
  }
}
