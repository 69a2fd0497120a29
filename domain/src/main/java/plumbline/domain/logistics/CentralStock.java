package plumbline.domain.logistics;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;

/** Stock in the central database, as the signed-in person may use it. */
public final class CentralStock implements Stock {
  private static final String STOCK =
      """
      select product_id, sku, barcode, name, unit, warehouse_id, on_hand, reserved, available, minimum,
             incoming,
             (select p.keeps_lots from admin_api.product p where p.id = product_id) as keeps_lots
      from logistics_api.stock
      """;

  private static final String NO_REASON = "PL260";

  private final CentralDatabase database;

  public CentralStock(CentralDatabase database) {
    this.database = database;
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
  public List<Reason> adjustmentReasons() throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                """
                select code, name from logistics_api.reason
                where adjusts and not closed order by position
                """,
                row -> new Reason(row.getString("code"), row.getString("name"))));
  }

  @Override
  public List<StockRow> page(int warehouseId, String search, @Nullable String afterSku, int limit)
      throws SQLException {
    List<@Nullable Object> parameters = new ArrayList<>();
    String where = where(warehouseId, search, parameters);
    if (afterSku != null) {
      where += " and sku collate \"C\" > ?";
      parameters.add(afterSku);
    }
    parameters.add(limit);
    String sql = STOCK + where + " order by sku collate \"C\" limit ?";
    return database.read(
        connection -> Rows.list(connection, sql, CentralStock::stockRow, parameters.toArray()));
  }

  @Override
  public long count(int warehouseId, String search, int bound) throws SQLException {
    List<@Nullable Object> parameters = new ArrayList<>();
    String where = where(warehouseId, search, parameters);
    parameters.add(bound);
    String sql = "select count(*) from (select 1 from logistics_api.stock" + where + " limit ?) s";
    return database.read(
        connection ->
            Rows.first(connection, sql, row -> row.getLong(1), parameters.toArray()).orElseThrow());
  }

  private static String where(int warehouseId, String search, List<@Nullable Object> parameters) {
    parameters.add(warehouseId);
    String text = search.strip();
    if (text.isEmpty()) {
      return " where warehouse_id = ?";
    }
    String anywhere =
        "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    parameters.add(anywhere);
    parameters.add(anywhere);
    parameters.add(text);
    return " where warehouse_id = ? and (sku ilike ? or name ilike ? or barcode = ?)";
  }

  @Override
  public Optional<StockRow> stock(long productId, int warehouseId) throws SQLException {
    return database.read(
        connection ->
            Rows.first(
                connection,
                STOCK + " where product_id = ? and warehouse_id = ?",
                CentralStock::stockRow,
                productId,
                warehouseId));
  }

  @Override
  public List<Movement> movements(long productId, int warehouseId, int limit) throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                """
                select m.id, m.quantity, r.name as reason, m.document, m.note, m.moved_by, m.moved_at
                from logistics_api.movement m join logistics_api.reason r on r.code = m.reason
                where m.product_id = ? and m.warehouse_id = ?
                order by m.moved_at desc, m.id limit ?
                """,
                row ->
                    new Movement(
                        row.getObject("id", UUID.class),
                        row.getBigDecimal("quantity"),
                        Rows.text(row, "reason"),
                        Rows.text(row, "document"),
                        Rows.text(row, "note"),
                        Rows.text(row, "moved_by"),
                        Rows.instant(row, "moved_at")),
                productId,
                warehouseId,
                limit));
  }

  @Override
  public AdjustmentResult adjust(Adjustment adjustment) throws SQLException {
    Optional<Refusal> wrong = check(adjustment);
    if (wrong.isPresent()) {
      return new AdjustmentResult.Refused(wrong.get());
    }
    try {
      return database.transact(connection -> adjust(connection, adjustment));
    } catch (SQLException failure) {
      DatabaseRefusal refusal = DatabaseRefusal.in(failure).orElseThrow(() -> failure);
      return new AdjustmentResult.Refused(
          refusal.sqlState().equals(NO_REASON)
              ? refusal.at("reason", adjustment.reason())
              : refusal.at("quantity", adjustment.quantity().toPlainString()));
    }
  }

  private static AdjustmentResult adjust(Connection connection, Adjustment adjustment)
      throws SQLException {
    LotName lot = adjustment.lot();
    String state =
        Rows.first(
                connection,
                "select logistics_api.adjust(?, ?, ?, ?, ?, ?, ?, ?)",
                row -> row.getString(1),
                adjustment.id(),
                adjustment.productId(),
                adjustment.warehouseId(),
                adjustment.quantity(),
                adjustment.reason(),
                adjustment.note(),
                lot == null ? null : lot.code(),
                lot == null ? null : lot.expiresOn())
            .orElseThrow();
    return switch (state) {
      case "waiting" ->
          new AdjustmentResult.WaitingForApproval(request(connection, adjustment, "number"));
      case "refused" ->
          new AdjustmentResult.Refused(
              Refusal.ofWhole(request(connection, adjustment, "decided_by || ': ' || refusal")));
      default -> new AdjustmentResult.Adjusted(stock(connection, adjustment));
    };
  }

  private static String request(Connection connection, Adjustment adjustment, String what)
      throws SQLException {
    return Rows.first(
            connection,
            "select " + what + " from logistics_api.adjustment_request where id = ?",
            row -> row.getString(1),
            adjustment.id())
        .orElseThrow();
  }

  private static StockRow stock(Connection connection, Adjustment adjustment) throws SQLException {
    return Rows.first(
            connection,
            STOCK + " where product_id = ? and warehouse_id = ?",
            CentralStock::stockRow,
            adjustment.productId(),
            adjustment.warehouseId())
        .orElseThrow();
  }

  private static Optional<Refusal> check(Adjustment adjustment) {
    BigDecimal quantity = adjustment.quantity();
    if (quantity.signum() == 0) {
      return Optional.of(
          new Refusal("quantity", "0", "Type a quantity: +5 puts in, −5 takes out."));
    }
    if (quantity.stripTrailingZeros().scale() > 3) {
      return Optional.of(
          new Refusal(
              "quantity", quantity.toPlainString(), "A quantity has at most three decimals."));
    }
    if (adjustment.reason().isBlank()) {
      return Optional.of(new Refusal("reason", "", "Choose a reason."));
    }
    return Optional.empty();
  }

  private static StockRow stockRow(ResultSet row) throws SQLException {
    return new StockRow(
        row.getLong("product_id"),
        row.getString("sku"),
        row.getString("barcode"),
        Rows.text(row, "name"),
        Rows.text(row, "unit"),
        row.getInt("warehouse_id"),
        row.getBigDecimal("on_hand"),
        row.getBigDecimal("reserved"),
        row.getBigDecimal("available"),
        row.getBigDecimal("minimum"),
        row.getBigDecimal("incoming"),
        row.getBoolean("keeps_lots"));
  }
}
