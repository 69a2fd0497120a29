package plumbline.test.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What each kind of movement does to the value, by hand-reckoned examples. */
class MovingAverageTest {
  private static ValuedStore store;

  @BeforeAll
  static void open() throws SQLException {
    store = ValuedStore.of(MovingAverageTest.class, 9);
  }

  @Test
  void the_last_goods_take_the_rest_of_the_value_with_them() throws Exception {
    store.receive(4, 1, "3", "3.3333");
    assertThat(store.worth(4)).isEqualTo("3 worth 10.00");
    store.adjust(4, 1, "-1", "damage");
    assertThat(store.worth(4)).isEqualTo("2 worth 6.67");
    store.adjust(4, 1, "-1", "damage");
    assertThat(store.worth(4)).isEqualTo("1 worth 3.33");
    store.adjust(4, 1, "-1", "damage");
    assertThat(store.worth(4)).isEqualTo("0 worth 0.00");
  }

  @Test
  void what_comes_back_is_worth_what_it_was_when_it_left() throws Exception {
    store.receive(5, 1, "3", "3.3333");
    String order = store.ship(5, 1, "3");
    store.receive(5, 1, "10", "99");
    store.takeBack(order, 1, "1");
    assertThat(store.worth(5)).isEqualTo("11 worth 993.33");
    store.takeBack(order, 2, "1");
    assertThat(store.worth(5)).isEqualTo("12 worth 996.67");
    store.takeBack(order, 1, "1");
    assertThat(store.worth(5)).isEqualTo("13 worth 1000.00");
  }

  @Test
  void goods_between_two_warehouses_stay_the_firms_and_what_is_lost_there_is_lost()
      throws Exception {
    store.receive(6, 1, "10", "2");
    store.transfer(6, 1, "4", "4");
    assertThat(store.worth(6)).isEqualTo("10 worth 20.00");
    store.transfer(6, 2, "4", "0");
    assertThat(store.worth(6)).isEqualTo("6 worth 12.00");
    store.transfer(6, 1, "2", "5");
    assertThat(store.worth(6)).isEqualTo("9 worth 18.00");
  }

  @Test
  void goods_without_an_order_cost_the_purchase_price() throws Exception {
    store
        .store()
        .clerk(
            "logistics_api.receive_goods(gen_random_uuid(), null, 1, '', array[7::bigint],"
                + " array[2::numeric])");
    assertThat(store.worth(7)).isEqualTo("2 worth 14.67");
  }

  @Test
  void a_stock_that_no_book_could_hold_is_refused_in_words() throws Exception {
    assertThatThrownBy(() -> store.receive(8, 1, "99999999999", "99999999999"))
        .hasMessageContaining("more than the books can hold");
    assertThat(store.onHand(8, 1)).isEqualTo("0");
  }
}
