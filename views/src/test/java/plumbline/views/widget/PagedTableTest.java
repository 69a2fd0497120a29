package plumbline.views.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import plumbline.views.screen.Toolkit;
import plumbline.views.task.InlineWorkRunner;

class PagedTableTest {
  record Stock(String sku, int onHand) {}

  private final List<Stock> server = new ArrayList<>();

  @Test
  void the_selected_record_stays_selected_over_a_live_update() {
    Toolkit.run(
        () -> {
          server.addAll(List.of(new Stock("A", 1), new Stock("B", 2), new Stock("C", 3)));
          PagedRows<Stock> rows = rows();
          PagedTable<Stock, String> table = new PagedTable<>(rows, Stock::sku, Clock.systemUTC());
          rows.refresh();
          table.table().getSelectionModel().select(1);
          List<Object> seen = new ArrayList<>();
          table.selectedProperty().addListener((value, old, now) -> seen.add(now));
          server.set(1, new Stock("B", 20));
          server.addFirst(new Stock("0", 0));
          rows.refresh();
          assertThat(table.selectedProperty().get()).contains(new Stock("B", 20));
          assertThat(table.table().getSelectionModel().getSelectedIndex()).isEqualTo(2);
          assertThat(seen).doesNotContain(java.util.Optional.empty());
          assertThat(seen).allSatisfy(value -> assertThat(value.toString()).contains("sku=B"));
        });
  }

  @Test
  void a_selected_record_that_is_gone_is_no_longer_selected() {
    Toolkit.run(
        () -> {
          server.addAll(List.of(new Stock("A", 1), new Stock("B", 2)));
          PagedRows<Stock> rows = rows();
          PagedTable<Stock, String> table = new PagedTable<>(rows, Stock::sku, Clock.systemUTC());
          rows.refresh();
          table.table().getSelectionModel().select(1);
          server.removeLast();
          rows.refresh();
          assertThat(table.selectedProperty().get()).isEmpty();
          assertThat(table.table().getSelectionModel().isEmpty()).isTrue();
        });
  }

  private PagedRows<Stock> rows() {
    return new PagedRows<>(
        query -> new Page<>(server, false, OptionalLong.of(server.size())),
        InlineWorkRunner.immediate());
  }
}
