package plumbline.domain.logistics.order;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;
import plumbline.domain.logistics.Warehouse;

/** Orders in the central database, as the signed-in person may use them. */
public final class CentralOrders implements Orders {
  private static final int PLACES = 3;
  private static final String STATE_OF_LIST =
      """
      select o.state from storefront_api.sales_order o
      join logistics_api.shipment s on s.order_number = o.number where s.id = ?
      """;
  private static final String STATE_OF_ORDER =
      "select state from storefront_api.sales_order where number = ?";

  private final CentralDatabase database;

  public CentralOrders(CentralDatabase database) {
    this.database = database;
  }

  /** One of Logistics' functions with its parameters, and what a refusal of it is about. */
  private record Step(String call, String field, String value, List<Object> parameters) {
    static Step of(String call, String field, String value, Object... parameters) {
      return new Step(call, field, value, List.of(parameters));
    }
  }

  @Override
  public List<OrderSummary> page(
      OrderFilter filter, OrderSummary.@Nullable Position after, int limit) throws SQLException {
    return database.read(connection -> OrderListSql.page(connection, filter, after, limit));
  }

  @Override
  public long count(OrderFilter filter, int bound) throws SQLException {
    return database.read(connection -> OrderListSql.count(connection, filter, bound));
  }

  @Override
  public Optional<CustomerOrder> order(String number) throws SQLException {
    return database.read(connection -> OrderSql.read(connection, number));
  }

  @Override
  public List<Warehouse> warehouses() throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                "select id, code, name from logistics_api.warehouse order by id",
                row ->
                    new Warehouse(row.getInt("id"), row.getString("code"), row.getString("name"))));
  }

  @Override
  public OrderOutcome accept(String number) throws SQLException {
    return ofOrder(Step.of("accept_order(?)", "", number, number), number);
  }

  @Override
  public OrderOutcome reserve(String number) throws SQLException {
    return ofOrder(Step.of("reserve_order(?)", "", number, number), number);
  }

  @Override
  public OrderOutcome startPicking(UUID list, String number, int warehouseId) throws SQLException {
    return ofOrder(
        Step.of(
            "start_picking(?, ?, ?)",
            "warehouse",
            String.valueOf(warehouseId),
            list,
            number,
            warehouseId),
        number);
  }

  @Override
  public OrderOutcome pick(UUID list, int lineNo, BigDecimal quantity) throws SQLException {
    if (tooFine(quantity)) {
      return refusedQuantity(quantity);
    }
    return ofList(
        Step.of("pick(?, ?, ?)", "quantity", quantity.toPlainString(), list, lineNo, quantity),
        list);
  }

  @Override
  public OrderOutcome finishPicking(UUID list) throws SQLException {
    return ofList(Step.of("finish_picking(?)", "", "", list), list);
  }

  @Override
  public OrderOutcome cancelPicking(UUID list) throws SQLException {
    return ofList(Step.of("cancel_picking(?)", "", "", list), list);
  }

  @Override
  public OrderOutcome ship(UUID list) throws SQLException {
    return attempt(
        Step.of("ship(?)", "", "", list),
        STATE_OF_LIST,
        list,
        (state, note) -> new OrderOutcome.Shipped(state, note));
  }

  @Override
  public OrderOutcome cancelRest(String number, String reason) throws SQLException {
    return ofOrder(Step.of("cancel_rest(?, ?)", "reason", reason, number, reason), number);
  }

  @Override
  public OrderOutcome cancelOrder(String number, String reason) throws SQLException {
    return ofOrder(Step.of("cancel_order(?, ?)", "reason", reason, number, reason), number);
  }

  @Override
  public OrderOutcome takeBack(TakingBack back) throws SQLException {
    List<GoodsReturn.Line> lines = back.lines();
    Optional<BigDecimal> fine =
        lines.stream().map(GoodsReturn.Line::quantity).filter(CentralOrders::tooFine).findFirst();
    if (lines.isEmpty()) {
      return new OrderOutcome.Refused(
          new Refusal("quantity", "", "Say how much of which line came back."));
    } else if (fine.isPresent()) {
      return refusedQuantity(fine.get());
    }
    return ofOrder(
        Step.of(
            "take_back(?, ?, ?, ?, ?, ?, ?)",
            back.reason().isBlank() ? "reason" : "quantity",
            back.reason(),
            back.id(),
            back.order(),
            back.warehouseId(),
            back.reason(),
            lines.stream().map(GoodsReturn.Line::lineNo).toArray(Integer[]::new),
            lines.stream().map(GoodsReturn.Line::quantity).toArray(BigDecimal[]::new),
            lines.stream().map(GoodsReturn.Line::toStock).toArray(Boolean[]::new)),
        back.order());
  }

  private static boolean tooFine(BigDecimal quantity) {
    return quantity.stripTrailingZeros().scale() > PLACES;
  }

  private static OrderOutcome refusedQuantity(BigDecimal quantity) {
    return new OrderOutcome.Refused(
        new Refusal(
            "quantity", quantity.toPlainString(), "A quantity has at most three decimals."));
  }

  private OrderOutcome ofOrder(Step step, String number) throws SQLException {
    return attempt(step, STATE_OF_ORDER, number, (state, _) -> new OrderOutcome.Done(state));
  }

  private OrderOutcome ofList(Step step, UUID list) throws SQLException {
    return attempt(step, STATE_OF_LIST, list, (state, _) -> new OrderOutcome.Done(state));
  }

  private interface Answer {
    OrderOutcome of(OrderState state, String returned);
  }

  private OrderOutcome attempt(Step step, String stateSql, Object of, Answer answer)
      throws SQLException {
    try {
      return database.transact(
          connection -> {
            String returned =
                Rows.first(
                        connection,
                        "select logistics_api." + step.call(),
                        row -> Optional.ofNullable(row.getString(1)).orElse(""),
                        step.parameters().toArray())
                    .orElseThrow();
            return Rows.first(
                    connection,
                    stateSql,
                    row -> OrderState.ofWord(row.getString(1)).orElseThrow(),
                    of)
                .map(state -> answer.of(state, returned))
                .orElseThrow();
          });
    } catch (SQLException failure) {
      if (DatabaseRefusal.isDuplicate(failure)) {
        return new OrderOutcome.Refused(
            Refusal.ofWhole("Its id was used for another order. Open the order again."));
      }
      return DatabaseRefusal.in(failure)
          .map(refusal -> new OrderOutcome.Refused(refusal.at(step.field(), step.value())))
          .orElseThrow(() -> failure);
    }
  }
}
