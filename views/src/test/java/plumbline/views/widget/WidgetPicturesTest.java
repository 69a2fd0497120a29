package plumbline.views.widget;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import plumbline.views.screen.Picture;
import plumbline.views.task.Failure;
import plumbline.views.task.FxTicker;
import plumbline.views.task.InlineWorkRunner;

/** Every state of our controls, for looking at. */
class WidgetPicturesTest {
  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  record Line(String sku, String name, BigDecimal onHand, BigDecimal value) {}

  @Test
  void a_list_of_many_rows() {
    Picture.of(
        "list",
        (layers, look) -> {
          PagedRows<Line> rows =
              new PagedRows<>(query -> page(query), InlineWorkRunner.immediate());
          PagedTable<Line, String> table = new PagedTable<>(rows, Line::sku, CLOCK);
          table.addColumn(Columns.text("sku", "SKU", 120, Line::sku));
          table.addColumn(Columns.text("name", "Name", 320, Line::name));
          table.addColumn(Columns.quantity("on_hand", "On hand", 112, Line::onHand));
          table.addColumn(Columns.money("value", "Value", 168, Line::value));
          rows.refresh();
          table.table().getSelectionModel().select(3);
          FilterField filter = new FilterField(Set.of("warehouse", "entity"));
          filter.set("warehouse:central bolt");
          VBox.setVgrow(table, Priority.ALWAYS);
          VBox all = new VBox(8, filter, table);
          all.setPadding(new Insets(16));
          layers.setContent(all);
        });
  }

  @Test
  void ages_states_and_fields() {
    Picture.of(
        "widgets",
        (layers, look) -> {
          HBox ages = new HBox(32);
          for (long seconds : List.of(4L, 52L, 180L)) {
            AgeBadge age =
                new AgeBadge(CLOCK, new FxTicker(), Duration.ofSeconds(60), Optional.of(() -> {}));
            age.asOfProperty().set(Optional.of(NOW.minusSeconds(seconds)));
            ages.getChildren().add(age);
          }
          ages.getChildren()
              .add(
                  new AgeBadge(
                      CLOCK, new FxTicker(), Duration.ofSeconds(60), Optional.of(() -> {})));
          ReasonField reason = new ReasonField("Reason");
          reason.require();
          Button post = new Button("Post entry");
          post.setDefaultButton(true);
          HBox buttons = new HBox(8, post, new Button("Save draft"));
          GridPane states = new GridPane(16, 16);
          states.add(pane(p -> p.showEmpty("No entries yet", "Post entry", () -> {})), 0, 0);
          states.add(pane(p -> p.showFailed("The list", failure(), () -> {})), 1, 0);
          states.add(
              pane(p -> p.showUnknown("40 customers: the CRM answered 401, so not compared")),
              0,
              1);
          LookupField<String> lookup = new LookupField<>(words(), InlineWorkRunner.immediate());
          lookup.choose("5220");
          VBox all = new VBox(16, ages, buttons, reason, lookup, states, new KeyHints(hints()));
          all.setPadding(new Insets(16));
          layers.setContent(all);
        });
  }

  private static Failure failure() {
    return Failure.of("list", new IllegalStateException("connection reset"), NOW);
  }

  private static List<KeyHint> hints() {
    return List.of(new KeyHint("F1", "keys"), new KeyHint("Ctrl+Enter", "post and next"));
  }

  private static Lookup<String> words() {
    return new Lookup<>() {
      @Override
      public List<String> find(String typed) {
        return List.of("5220");
      }

      @Override
      public String chosen(String answer) {
        return answer + " Rent";
      }

      @Override
      public String row(String answer) {
        return answer + " Rent";
      }
    };
  }

  private static StatePane pane(java.util.function.Consumer<StatePane> state) {
    StatePane pane = new StatePane(new HBox(), CLOCK);
    state.accept(pane);
    pane.setPrefSize(440, 160);
    return pane;
  }

  private static Page<Line> page(PageQuery<Line> query) {
    List<Line> lines =
        IntStream.range(0, query.limit())
            .mapToObj(
                i ->
                    new Line(
                        "CS-M8x" + (40 + i),
                        i == 5
                            ? "Hatlapfejű csavar, horganyzott, tövig menetes, DIN 933, 8.8"
                                + " szilárdság, ő ű"
                            : "Hex bolt M8x" + (40 + i) + ", zinc",
                        BigDecimal.valueOf(i == 2 ? 0 : 4200L - i * 37),
                        i == 4
                            ? new BigDecimal("999999999999.99")
                            : new BigDecimal("1240000.5")
                                .subtract(BigDecimal.valueOf(i * 311_111L))))
            .toList();
    return new Page<>(lines, true, OptionalLong.of(48_000));
  }
}
