package plumbline.test.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Rows;
import plumbline.domain.logistics.order.OrderOutcome;
import plumbline.domain.logistics.order.OrderState;

/** Every step an order may not make, and every write by somebody who does not own it. */
class OrderStatesTest {
  /** Words of the machine, which no person should have to read. */
  private static final List<String> JARGON =
      List.of("null", "violates", "constraint", "SQL", "PL2", "trigger", "_", "syntax", "ERROR");

  private static OrderBook book;
  private static String order;
  private static Map<String, Set<String>> rules;

  @BeforeAll
  static void open() throws SQLException {
    book = OrderBook.of(OrderStatesTest.class, 3, 1000);
    order = book.ordered("P-1", "3");
    try (Connection connection = book.store().database().connect()) {
      rules =
          Rows.list(
                  connection,
                  "select from_state || ' ' || to_state as step, module"
                      + " from storefront.order_transition",
                  row -> Map.entry(row.getString("step"), row.getString("module")))
              .stream()
              .collect(
                  Collectors.groupingBy(
                      Map.Entry::getKey,
                      Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }
  }

  @AfterAll
  static void close() {
    book.close();
  }

  private static boolean allowed(OrderState from, OrderState to, String role) {
    return rules.getOrDefault(from.word() + " " + to.word(), Set.of()).contains(role);
  }

  private static boolean known(OrderState from, OrderState to) {
    return rules.containsKey(from.word() + " " + to.word());
  }

  @TestFactory
  Stream<DynamicTest> each_pair_of_states_by_each_module() {
    List<DynamicTest> tests = new ArrayList<>();
    for (OrderState from : OrderState.values()) {
      for (OrderState to : OrderState.values()) {
        for (String role : List.of("logistics", "storefront")) {
          if (from != to) {
            tests.add(
                dynamicTest(
                    role + ": " + from.word() + " to " + to.word(), () -> step(from, to, role)));
          }
        }
      }
    }
    assertThat(tests).hasSize(8 * 7 * 2);
    return tests.stream();
  }

  private static void step(OrderState from, OrderState to, String role) throws SQLException {
    DatabaseRefusal refusal = attempt(from, role, "state = '" + to.word() + "'");
    if (allowed(from, to, role)) {
      assertThat(refusal).isNull();
    } else if (known(from, to)) {
      assertThat(refusal.sqlState()).isEqualTo("PL222");
      understood(
          refusal.message(), from == OrderState.PLACED ? "Accept it first." : "Ask the warehouse.");
    } else {
      assertThat(refusal.sqlState()).isEqualTo("PL221");
      understood(
          refusal.message(),
          "Order " + order + " is " + from.word() + "; it cannot become " + to.word() + ".");
      assertThat(refusal.message()).contains("From here it can become: ");
    }
  }

  @TestFactory
  Stream<DynamicTest> what_a_module_does_not_own_it_does_not_write() {
    return Stream.of(OrderState.values())
        .flatMap(
            state ->
                Stream.of("logistics", "storefront")
                    .map(
                        role ->
                            dynamicTest(
                                role + " writes the charges of an order " + state.word(),
                                () -> {
                                  boolean owns =
                                      role.equals("storefront") == (state == OrderState.PLACED);
                                  DatabaseRefusal charges =
                                      attempt(state, role, "shipping_gross = 5");
                                  DatabaseRefusal line = attemptLine(state, role);
                                  if (owns) {
                                    assertThat(charges).isNull();
                                    assertThat(line).isNull();
                                  } else {
                                    assertThat(charges.sqlState()).isEqualTo("PL222");
                                    understood(charges.message(), "Order " + order);
                                    assertThat(line.sqlState()).isEqualTo("PL222");
                                    understood(line.message(), "its lines cannot be changed");
                                  }
                                })));
  }

  @TestFactory
  Stream<DynamicTest> modules_and_people_without_a_grant_are_turned_away() {
    return Stream.of("finance", "admin", "warehouse", "manager", "bookkeeper", "office", "shop")
        .map(
            role ->
                dynamicTest(
                    role,
                    () -> {
                      for (OrderState state : OrderState.values()) {
                        DatabaseRefusal refusal = attempt(state, role, "state = 'accepted'");
                        assertThat(refusal.sqlState()).isEqualTo("42501");
                        assertThat(refusal.message())
                            .startsWith("Your role may not do this: permission denied")
                            .endsWith("Ask the manager.");
                      }
                    }));
  }

  @Test
  void the_clerk_writes_no_table_of_an_order_directly() throws SQLException {
    try (Connection clerk = book.store().clerkAtWork()) {
      for (String sql :
          List.of(
              "update storefront.sales_order set state = 'cancelled'",
              "delete from storefront.order_line",
              "insert into storefront.order_change (order_number, field, reason)"
                  + " values ('x', 'x', 'x')",
              "update logistics.reservation set quantity = 1",
              "update logistics.shipment set state = 'shipped', delivery_note = 'x'",
              "delete from logistics.shipment_line",
              "insert into logistics.goods_return (id, order_number, warehouse_id, reason)"
                  + " values (gen_random_uuid(), 'x', 1, 'x')",
              "select logistics.settle_order('x', '')")) {
        assertThatThrownBy(() -> Rows.update(clerk, sql))
            .as(sql)
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("permission denied");
      }
    }
  }

  /** What each of the warehouse's steps does in the states it is not meant for. */
  @TestFactory
  Stream<DynamicTest> each_step_of_the_warehouse_in_each_state() {
    return Stream.of(OrderState.values())
        .map(state -> dynamicTest(state.word(), () -> stepsIn(state)));
  }

  private static void stepsIn(OrderState state) throws SQLException {
    String number = book.ordered("P-2", "2");
    if (state.isInWork()) {
      book.orders().accept(number);
    }
    try (Connection superuser = book.store().database().connect()) {
      book.force(superuser, number, state);
    }
    Map<String, OrderOutcome> outcomes =
        Map.of(
            "reserved", book.orders().reserve(number),
            "picked", book.orders().startPicking(UUID.randomUUID(), number, 1),
            "cancelled", book.orders().cancelOrder(number, "test"));
    outcomes.forEach(
        (doing, outcome) -> {
          if (!state.isInWork()) {
            understood(
                OrderBook.why(outcome),
                state == OrderState.PLACED
                    ? "Order %s is not accepted yet: it cannot be %s.".formatted(number, doing)
                    : "Order %s is %s: it cannot be %s any more."
                        .formatted(number, state.word(), doing));
          }
        });
    if (!state.isOpen()) {
      understood(OrderBook.why(book.orders().accept(number)), "it cannot become accepted");
      understood(OrderBook.why(book.orders().cancelRest(number, "test")), "any more");
    }
  }

  private static void understood(String message, String says) {
    assertThat(message).contains(says).endsWith(".").matches("[A-Z].*");
    String withoutNumber = message.replaceAll("O-?[\\w-]+", "");
    assertThat(JARGON).noneMatch(withoutNumber::contains);
  }

  private static DatabaseRefusal attempt(OrderState state, String role, String change)
      throws SQLException {
    return refusal(
        state,
        role,
        "update storefront.sales_order set " + change + " where number = '" + order + "'");
  }

  private static DatabaseRefusal attemptLine(OrderState state, String role) throws SQLException {
    return refusal(
        state,
        role,
        "update storefront.order_line set cancelled = 1 where line_no = 1 and order_id ="
            + " (select id from storefront.sales_order where number = '"
            + order
            + "')");
  }

  /** In a transaction that is rolled back; null when the write was let through. */
  private static DatabaseRefusal refusal(OrderState state, String role, String sql)
      throws SQLException {
    try (Connection connection = book.store().database().connect()) {
      connection.setAutoCommit(false);
      book.force(connection, order, state);
      try (var statement = connection.createStatement()) {
        statement.execute("set local role " + role);
        assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        return null;
      } catch (SQLException failure) {
        return DatabaseRefusal.in(failure).orElseThrow(() -> failure);
      } finally {
        connection.rollback();
      }
    }
  }
}
