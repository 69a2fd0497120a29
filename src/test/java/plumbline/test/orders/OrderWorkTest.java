package plumbline.test.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.test.orders.OrderBook.state;
import static plumbline.test.orders.OrderBook.why;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.domain.logistics.order.CentralOrders;
import plumbline.domain.logistics.order.CustomerOrder;
import plumbline.domain.logistics.order.GoodsReturn;
import plumbline.domain.logistics.order.OrderFilter;
import plumbline.domain.logistics.order.OrderOutcome;
import plumbline.domain.logistics.order.OrderProgress;
import plumbline.domain.logistics.order.OrderState;
import plumbline.domain.logistics.order.OrderSummary;
import plumbline.domain.logistics.order.Shipment;
import plumbline.domain.logistics.order.TakingBack;

/** The published service over a real database, step by step. */
class OrderWorkTest {
  private static OrderBook book;

  @BeforeAll
  static void open() throws SQLException {
    book = OrderBook.of(OrderWorkTest.class, 12, 10);
  }

  @AfterAll
  static void close() {
    book.close();
  }

  private static CentralOrders orders() {
    return book.orders();
  }

  @Test
  void an_order_is_accepted_picked_shipped_and_told_with_who_and_when() throws Exception {
    String number = book.ordered("P-1", "4", "P-2", "1");
    assertThat(state(orders().accept(number))).isEqualTo(OrderState.RESERVED);
    UUID list = UUID.randomUUID();
    orders().startPicking(list, number, 1);
    orders().pick(list, 1, new BigDecimal("4"));
    orders().pick(list, 2, BigDecimal.ONE);
    assertThat(state(orders().finishPicking(list))).isEqualTo(OrderState.PICKED);
    OrderOutcome shipped = orders().ship(list);
    assertThat(shipped).isInstanceOf(OrderOutcome.Shipped.class);
    assertThat(orders().ship(list)).as("sent again").isEqualTo(shipped);
    CustomerOrder order = orders().order(number).orElseThrow();
    assertThat(order.summary().state()).isEqualTo(OrderState.SHIPPED);
    assertThat(order.lines())
        .extracting(OrderProgress::shipped)
        .map(BigDecimal::intValue)
        .containsExactly(4, 1);
    assertThat(order.history()).hasSize(4).allMatch(step -> step.by().startsWith("clerk_"));
    assertThat(order.history().getFirst().after()).isEqualTo("shipped");
    assertThat(order.shipments())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.state()).isEqualTo(Shipment.State.SHIPPED);
              assertThat(one.deliveryNote()).isPresent();
            });
    assertThat(book.store().brokenStock()).isEmpty();
  }

  @Test
  void what_is_short_is_backorder_and_is_reserved_when_it_came_in() throws Exception {
    String number = book.ordered("P-3", "20");
    book.store()
        .database()
        .execute(
            "update storefront.order_line set quantity = 25 where order_id ="
                + " (select id from storefront.sales_order where number = '"
                + number
                + "')");
    assertThat(state(orders().accept(number))).isEqualTo(OrderState.ACCEPTED);
    CustomerOrder order = orders().order(number).orElseThrow();
    assertThat(order.lines().getFirst().backorder()).isEqualByComparingTo("5");
    assertThat(order.summary().missing()).isEqualTo("P-3 × 5");
    assertThat(order.warehouses()).containsOnlyKeys(1, 2);
    assertThat(state(orders().reserve(number))).isEqualTo(OrderState.ACCEPTED);
    book.store()
        .database()
        .execute(
            "insert into logistics.movement (id, product_id, warehouse_id, quantity, reason) select"
                + " gen_random_uuid(), id, 1, 5, 'receipt' from admin.product where sku = 'P-3'");
    assertThat(state(orders().reserve(number))).isEqualTo(OrderState.RESERVED);
  }

  @Test
  void two_lines_of_one_product_share_what_is_reserved_in_their_order() throws Exception {
    String number = book.ordered("P-4", "11", "P-4", "9");
    book.store()
        .database()
        .execute(
            "update storefront.order_line set quantity = 12 where line_no = 2 and order_id ="
                + " (select id from storefront.sales_order where number = '"
                + number
                + "')");
    orders().accept(number);
    assertThat(orders().order(number).orElseThrow().lines())
        .extracting(line -> line.reserved().intValue() + " " + line.backorder().intValue())
        .containsExactly("11 0", "9 3");
  }

  @Test
  void a_list_and_a_return_sent_twice_are_one() throws Exception {
    String number = book.ordered("P-5", "3");
    orders().accept(number);
    UUID list = UUID.randomUUID();
    orders().startPicking(list, number, 1);
    state(orders().startPicking(list, number, 1));
    orders().pick(list, 1, new BigDecimal("3"));
    orders().finishPicking(list);
    orders().ship(list);
    TakingBack back = back(number, "2");
    assertThat(state(orders().takeBack(back))).isEqualTo(OrderState.SHIPPED);
    assertThat(state(orders().takeBack(back))).isEqualTo(OrderState.SHIPPED);
    CustomerOrder order = orders().order(number).orElseThrow();
    assertThat(order.shipments()).hasSize(1);
    assertThat(order.returns()).hasSize(1);
    assertThat(order.lines().getFirst().withCustomer()).isEqualByComparingTo("1");
    assertThat(why(orders().takeBack(back(number, "2"))))
        .isEqualTo("Of P-5 there are 1 with the customer: 2 cannot come back.");
    String other = book.ordered("P-5", "1");
    orders().accept(other);
    assertThat(why(orders().startPicking(list, other, 1))).contains("used for another order");
  }

  @Test
  void refusals_name_the_field_the_value_and_what_is_accepted() throws Exception {
    String number = book.ordered("P-6", "3");
    assertThat(why(orders().reserve(number)))
        .isEqualTo(
            "Order "
                + number
                + " is not accepted yet: it cannot be reserved."
                + " Accept it first.");
    orders().accept(number);
    UUID list = UUID.randomUUID();
    assertThat(why(orders().startPicking(list, number, 2)))
        .contains("Nothing of order " + number + " is reserved in this warehouse");
    orders().startPicking(list, number, 1);
    OrderOutcome tooMuch = orders().pick(list, 1, new BigDecimal("4"));
    assertThat(why(tooMuch))
        .isEqualTo("The list says 3 of P-6: 4 is not possible. Accepted: 0 to 3.");
    assertThat(((OrderOutcome.Refused) tooMuch).refusal().field()).isEqualTo("quantity");
    assertThat(why(orders().pick(list, 1, new BigDecimal("0.0001"))))
        .contains("at most three decimals");
    assertThat(why(orders().finishPicking(list))).contains("Nothing is picked for order");
    assertThat(why(orders().ship(list))).contains("still being picked and cannot be shipped now");
    assertThat(why(orders().cancelOrder(number, " "))).contains("Give a reason");
    assertThat(why(orders().takeBack(back(number, "1")))).contains("there are 0 with the customer");
    assertThat(why(orders().takeBack(new TakingBack(UUID.randomUUID(), number, 1, "x", List.of()))))
        .contains("how much of which line");
    assertThat(why(orders().accept("O-none"))).isEqualTo("There is no order O-none.");
    assertThat(state(orders().cancelPicking(list))).isEqualTo(OrderState.RESERVED);
    assertThat(state(orders().cancelOrder(number, "not needed"))).isEqualTo(OrderState.CANCELLED);
  }

  @Test
  void the_list_is_filtered_and_read_on_by_key() throws Exception {
    String first = book.ordered("P-7", "1");
    String second = book.ordered("P-7", "1", "P-8", "1");
    String third = book.ordered("P-7", "1");
    orders().accept(second);
    OrderFilter all = new OrderFilter("p-7", Set.of(), null, null, null);
    List<OrderSummary> page = orders().page(all, null, 2);
    assertThat(page).extracting(OrderSummary::number).containsExactly(third, second);
    assertThat(orders().page(all, page.getLast().position(), 2))
        .extracting(OrderSummary::number)
        .containsExactly(first);
    assertThat(orders().count(all, 2)).isEqualTo(2);
    assertThat(numbers(new OrderFilter("P-7", Set.of(OrderState.RESERVED), null, null, null)))
        .containsExactly(second);
    assertThat(numbers(new OrderFilter("P-7", Set.of(), "C-2", null, null))).isEmpty();
    assertThat(numbers(new OrderFilter("kovács", Set.of(), "C-1", "bp", null))).contains(second);
    assertThat(numbers(new OrderFilter("P-7", Set.of(), null, "gy", null))).isEmpty();
    assertThat(numbers(new OrderFilter("100%_", Set.of(), null, null, null))).isEmpty();
    Instant future = Instant.now().plusSeconds(600);
    assertThat(numbers(new OrderFilter("P-7", Set.of(), null, null, future))).hasSize(3);
    assertThat(numbers(new OrderFilter("P-7", Set.of(), null, null, Instant.EPOCH))).isEmpty();
  }

  private static List<String> numbers(OrderFilter filter) throws SQLException {
    return orders().page(filter, null, 100).stream().map(OrderSummary::number).toList();
  }

  private static TakingBack back(String order, String quantity) {
    return new TakingBack(
        UUID.randomUUID(),
        order,
        1,
        "wrong size",
        List.of(new GoodsReturn.Line(1, new BigDecimal(quantity), true)));
  }
}
