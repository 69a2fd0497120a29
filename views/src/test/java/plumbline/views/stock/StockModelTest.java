package plumbline.views.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.logistics.StockRow;
import plumbline.domain.logistics.Warehouse;
import plumbline.views.task.InlineWorkRunner;
import plumbline.views.widget.PagedRows.State;

class StockModelTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

  private final MemoryStock stock = new MemoryStock();
  private final StockModel model = new StockModel(stock, InlineWorkRunner.immediate(), CLOCK);

  @BeforeEach
  void read() {
    model.refresh();
  }

  @Test
  void begins_with_the_first_warehouse() {
    assertThat(model.warehouseProperty().get()).map(Warehouse::name).contains("Central warehouse");
    assertThat(model.rows().rows()).hasSize(3);
  }

  @Test
  void shows_another_warehouse() {
    model.warehouseProperty().set(Optional.of(model.warehouses().get(1)));
    assertThat(model.rows().rows()).isEmpty();
  }

  @Test
  void finds_by_a_part_of_sku_or_name_and_by_barcode() {
    assertThat(found("m8x")).containsExactly("CS-M8x40", "CS-M8x60");
    assertThat(found("Fúró")).containsExactly("DR-4711");
    assertThat(found("5991234567891")).containsExactly("CS-M8x60");
  }

  @Test
  void knows_an_exact_hit_from_a_part() {
    found("m8x");
    assertThat(model.exactly("m8x")).isEmpty();
    assertThat(model.exactly("cs-m8x60 ")).map(StockRow::productId).contains(2L);
    assertThat(model.exactly("5991234567890")).map(StockRow::productId).contains(1L);
  }

  @Test
  void pages_by_sku() {
    for (int i = 0; i < 450; i++) {
      stock.put(100 + i, "X-%04d".formatted(i), "", "Nut " + i, "1", "0", "0");
    }
    model.refresh();
    assertThat(model.rows().rows()).hasSize(200);
    model.rows().wantMore();
    model.rows().wantMore();
    assertThat(model.rows().rows()).hasSize(453).doesNotHaveDuplicates();
  }

  @Test
  void figures_changed_elsewhere_are_read_without_disturbing_the_rows() {
    stock.moveElsewhere(2, 10);
    model.readFigures();
    assertThat(onHand("CS-M8x60")).isEqualTo("18");
    assertThat(model.rows().stateProperty().get()).isInstanceOf(State.Loaded.class);
  }

  @Test
  void figures_stay_with_their_age_while_the_server_is_gone() {
    stock.loss = MemoryStock.Loss.BEFORE_MOVING;
    model.readFigures();
    assertThat(model.rows().rows()).hasSize(3);
    assertThat(model.rows().stateProperty().get()).isInstanceOf(State.Loaded.class);
    assertThat(model.asOfProperty().get()).contains(CLOCK.instant());
  }

  @Test
  void a_server_that_does_not_answer_is_not_asked_for_figures_again() {
    InlineWorkRunner held = InlineWorkRunner.held();
    StockModel slow = new StockModel(stock, held, CLOCK);
    slow.refresh();
    while (held.waiting() > 0) {
      held.runOldest();
    }
    slow.readFigures();
    slow.readFigures();
    assertThat(held.waiting()).isEqualTo(1);
    held.runOldest();
    slow.readFigures();
    assertThat(held.waiting()).isEqualTo(1);
  }

  @Test
  void figures_of_an_earlier_search_are_dropped() {
    InlineWorkRunner held = InlineWorkRunner.held();
    StockModel slow = new StockModel(stock, held, CLOCK);
    slow.refresh();
    while (held.waiting() > 0) {
      held.runOldest();
    }
    slow.readFigures();
    stock.moveElsewhere(3, 1);
    slow.search("m8");
    held.runNewest();
    held.runOldest();
    assertThat(slow.rows().rows())
        .extracting(StockRow::sku)
        .containsExactly("CS-M8x40", "CS-M8x60");
  }

  @Test
  void moved_stock_is_shown_at_once() {
    StockRow row = model.rows().rows().get(1);
    stock.moveElsewhere(2, 5);
    model.moved(stock.stock(2, 1).orElseThrow());
    assertThat(onHand("CS-M8x60")).isEqualTo("13");
    assertThat(row.onHand()).isEqualByComparingTo("8");
  }

  @Test
  void shows_the_movements_of_the_product_selected_last() {
    stock.moveElsewhere(1, 5);
    stock.moveElsewhere(2, 7);
    InlineWorkRunner held = InlineWorkRunner.held();
    MovementsModel movements = new MovementsModel(stock, held);
    movements.show(stock.stock(1, 1));
    movements.show(stock.stock(2, 1));
    held.runNewest();
    held.runOldest();
    assertThat(movements.readingProperty().get())
        .isInstanceOfSatisfying(
            MovementsModel.Reading.Shown.class,
            shown -> assertThat(shown.movements().getFirst().quantity()).isEqualByComparingTo("7"));
  }

  private List<String> found(String search) {
    model.search(search);
    return model.rows().rows().stream().map(StockRow::sku).toList();
  }

  private String onHand(String sku) {
    return model.exactly(sku).orElseThrow().onHand().toPlainString();
  }
}
