package plumbline.domain.logistics.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.ListQuery;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.Saving;
import plumbline.domain.logistics.Product;
import plumbline.domain.logistics.Warehouse;

/** The warehouse's settings in the central database, which decides who may change them. */
public final class CentralStockSettings implements StockSettings {
  private static final String PLACES =
      """
      select s.product_id, s.sku, s.barcode, s.name, s.unit, s.warehouse_id, w.code,
             w.name as warehouse, coalesce(l.location, '') as location
      from logistics_api.stock s
      join logistics_api.warehouse w on w.id = s.warehouse_id
      left join logistics_api.stock_location l
        on l.product_id = s.product_id and l.warehouse_id = s.warehouse_id
      """;

  private final CentralDatabase database;

  public CentralStockSettings(CentralDatabase database) {
    this.database = database;
  }

  /** One call of the database for a change. */
  private interface Change<T> {
    T asked() throws SQLException;
  }

  @Override
  public List<Limit> limits() throws SQLException {
    return database.read(
        connection ->
            Rows.first(
                    connection,
                    """
                    select adjust_quantity, adjust_value, over_receipt_percent
                    from logistics_api.setting
                    """,
                    row ->
                        List.of(
                            new Limit(LimitName.ADJUST_QUANTITY, row.getBigDecimal(1)),
                            new Limit(LimitName.ADJUST_VALUE, row.getBigDecimal(2)),
                            new Limit(LimitName.OVER_RECEIPT, row.getBigDecimal(3))))
                .orElseThrow());
  }

  @Override
  public Saving<Limit> save(Limit seen, Limit wanted) throws SQLException {
    return saved(
        () -> {
          call(
              "select logistics_api.change_limit(?, ?, ?)",
              seen.name().word(),
              seen.value(),
              wanted.value());
          return limit(seen.name());
        },
        () -> limit(seen.name()),
        "value",
        wanted.value().toPlainString());
  }

  private Limit limit(LimitName name) throws SQLException {
    return limits().stream().filter(one -> one.name() == name).findFirst().orElseThrow();
  }

  @Override
  public List<AdjustmentReason> reasons() throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                """
                select code, name, closed from logistics_api.reason where adjusts order by position
                """,
                row ->
                    new AdjustmentReason(
                        row.getString("code"), row.getString("name"), row.getBoolean("closed"))));
  }

  private AdjustmentReason reason(String code) throws SQLException {
    return reasons().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
  }

  @Override
  public Saving<AdjustmentReason> add(String name) throws SQLException {
    return saved(
        () -> reason(call("select logistics_api.add_reason(?)", name)),
        () -> new AdjustmentReason("", name, false),
        "name",
        name);
  }

  @Override
  public Saving<AdjustmentReason> save(AdjustmentReason seen, AdjustmentReason wanted)
      throws SQLException {
    return saved(
        () -> {
          if (wanted.closed()) {
            call("select logistics_api.close_reason(?)", seen.code());
          } else {
            call("select logistics_api.add_reason(?)", seen.name());
          }
          return reason(seen.code());
        },
        () -> reason(seen.code()),
        "closed",
        seen.name());
  }

  @Override
  public List<ProductPlace> places(String search, int limit) throws SQLException {
    return database.read(
        connection ->
            new ListQuery()
                .andAnywhere(search, "s.sku", "s.name", "l.location")
                .page(
                    connection,
                    PLACES,
                    "s.sku collate \"C\", s.warehouse_id",
                    CentralStockSettings::place,
                    limit));
  }

  @Override
  public Saving<ProductPlace> save(ProductPlace seen, ProductPlace wanted) throws SQLException {
    return saved(
        () -> {
          call(
              "select logistics_api.change_location(?, ?, ?, ?)",
              seen.product().id(),
              seen.warehouse().id(),
              seen.location(),
              wanted.location());
          return place(seen);
        },
        () -> place(seen),
        "location",
        wanted.location());
  }

  private ProductPlace place(ProductPlace known) throws SQLException {
    return database.read(
        connection ->
            Rows.first(
                    connection,
                    PLACES + " where s.product_id = ? and s.warehouse_id = ?",
                    CentralStockSettings::place,
                    known.product().id(),
                    known.warehouse().id())
                .orElseThrow());
  }

  private static ProductPlace place(ResultSet row) throws SQLException {
    return new ProductPlace(
        new Product(
            row.getLong("product_id"),
            row.getString("sku"),
            row.getString("barcode"),
            Rows.text(row, "name"),
            Rows.text(row, "unit")),
        new Warehouse(
            row.getInt("warehouse_id"), row.getString("code"), Rows.text(row, "warehouse")),
        row.getString("location"));
  }

  /** What the function answers; the empty text where it answers nothing. */
  private String call(String sql, Object... parameters) throws SQLException {
    return database.transact(
        connection ->
            Rows.first(
                    connection,
                    sql,
                    row -> Optional.ofNullable(row.getString(1)).orElse(""),
                    parameters)
                .orElseThrow());
  }

  private static <T> Saving<T> saved(Change<T> change, Change<T> now, String field, String value)
      throws SQLException {
    try {
      return new Saving.Saved<>(change.asked());
    } catch (SQLException failure) {
      DatabaseRefusal refusal = DatabaseRefusal.in(failure).orElseThrow(() -> failure);
      return switch (refusal.sqlState()) {
        case DatabaseRefusal.STALE ->
            new Saving.Stale<>(now.asked(), Refusal.ofWhole(refusal.message()));
        case "42501" -> Saving.refused(Refusal.ofWhole(refusal.message()));
        default -> Saving.refused(refusal.at(field, value));
      };
    }
  }
}
