package plumbline.domain.logistics.count;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Rows;

/** Stock counts in the central database, as the signed-in person may take part in them. */
public final class CentralStockCounts implements StockCounts {
  private final CentralDatabase database;

  public CentralStockCounts(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public List<StockCount> counts(int limit) throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                CountSql.COUNTS + " order by (state = 'open') desc, opened_at desc, id limit ?",
                CountSql::count,
                limit));
  }

  @Override
  public Optional<StockCount> count(UUID id) throws SQLException {
    return database.read(connection -> count(connection, id));
  }

  private static Optional<StockCount> count(Connection connection, UUID id) throws SQLException {
    return Rows.first(connection, CountSql.COUNTS + " where id = ?", CountSql::count, id);
  }

  @Override
  public List<CountLine> lines(
      UUID count, LineFilter filter, String search, @Nullable CountLine after, int limit)
      throws SQLException {
    List<@Nullable Object> parameters = new ArrayList<>(List.of(count));
    String sql = CountSql.LINES + filter.condition();
    String text = search.strip();
    if (!text.isEmpty()) {
      String anywhere = Rows.anywhere(text);
      sql += " and (sku ilike ? or name ilike ? or location ilike ? or barcode = ?)";
      parameters.addAll(List.of(anywhere, anywhere, anywhere, text));
    }
    if (after != null) {
      sql += " and (location collate \"C\", sku collate \"C\") > (?, ?)";
      parameters.addAll(List.of(after.location(), after.sku()));
    }
    parameters.add(limit);
    String whole = sql + " order by location collate \"C\", sku collate \"C\" limit ?";
    return database.read(
        connection -> Rows.list(connection, whole, CountSql::line, parameters.toArray()));
  }

  @Override
  public Optional<CountLine> find(UUID count, String code) throws SQLException {
    String text = code.strip();
    return database.read(
        connection -> {
          Optional<CountLine> line =
              Rows.first(
                  connection,
                  CountSql.LINES + " and (barcode = ? or upper(sku) = upper(?)) limit 1",
                  CountSql::line,
                  count,
                  text,
                  text);
          return line.isPresent()
              ? line
              : Rows.first(connection, CountSql.NOT_ON_LIST, CountSql::line, text, text);
        });
  }

  @Override
  public CountResult<StockCount> open(NewCount asked) throws SQLException {
    return transact(
        "search",
        asked.search(),
        connection -> {
          Rows.list(
              connection,
              "select logistics_api.open_count(?, ?, ?, ?, ?, ?)",
              row -> true,
              asked.id(),
              asked.warehouseId(),
              asked.kind().code(),
              asked.title(),
              asked.search(),
              connection.createArrayOf("bigint", asked.products().toArray()));
          return count(connection, asked.id()).orElseThrow();
        });
  }

  @Override
  public CountResult<CountLine> say(Counted counted) throws SQLException {
    return transact(
        "quantity",
        counted.quantity().toPlainString(),
        connection -> {
          Rows.list(
              connection,
              "select logistics_api.count_product(?, ?, ?, ?, ?)",
              row -> true,
              counted.id(),
              counted.countId(),
              counted.productId(),
              counted.quantity(),
              counted.replaces());
          return line(connection, counted);
        });
  }

  @Override
  public CountResult<CountLine> takeBack(Counted counted) throws SQLException {
    return transact(
        "quantity",
        counted.quantity().toPlainString(),
        connection -> {
          Rows.list(connection, "select logistics_api.undo_counted(?)", row -> true, counted.id());
          return line(connection, counted);
        });
  }

  private static CountLine line(Connection connection, Counted counted) throws SQLException {
    return Rows.first(
            connection,
            CountSql.LINES + " and product_id = ?",
            CountSql::line,
            counted.countId(),
            counted.productId())
        .orElseThrow();
  }

  /** Orders whose row somebody held meanwhile are settled in a transaction of their own. */
  @Override
  public CountResult<StockCount> confirm(UUID count, long seen) throws SQLException {
    CountResult<StockCount> result =
        transact(
            "",
            "",
            connection -> {
              Rows.list(
                  connection, "select logistics_api.confirm_count(?, ?)", row -> true, count, seen);
              return count(connection, count).orElseThrow();
            });
    if (result instanceof CountResult.Done) {
      database.transact(
          connection ->
              Rows.list(connection, "select logistics_api.settle_counted_orders()", row -> true));
    }
    return result;
  }

  @Override
  public CountResult<StockCount> cancel(UUID count) throws SQLException {
    return transact(
        "",
        "",
        connection -> {
          Rows.list(connection, "select logistics_api.cancel_count(?)", row -> true, count);
          return count(connection, count).orElseThrow();
        });
  }

  private <T> CountResult<T> transact(
      String field, String value, CentralDatabase.Transaction<T> work) throws SQLException {
    try {
      return new CountResult.Done<>(database.transact(work));
    } catch (SQLException failure) {
      DatabaseRefusal refusal = DatabaseRefusal.in(failure).orElseThrow(() -> failure);
      return new CountResult.Refused<>(refusal.at(field, value));
    }
  }
}
