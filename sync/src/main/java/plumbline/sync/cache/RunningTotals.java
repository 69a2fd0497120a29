package plumbline.sync.cache;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds up new lines by day, by month and by VAT code, and adds the sums to the running totals: work
 * in proportion to what is new.
 */
final class RunningTotals {
  private static final int BATCH = 2_000;
  private static final int ENOUGH = 20_000;

  private final Connection cache;
  private final Map<Key, BigDecimal[]> days = new LinkedHashMap<>();
  private final Map<Key, BigDecimal[]> months = new LinkedHashMap<>();
  private final Map<Key, BigDecimal[]> vat = new LinkedHashMap<>();

  /** The third part is whether it is a closing entry, or the VAT code. */
  private record Key(LocalDate from, String account, Object third) {}

  RunningTotals(Connection cache) {
    this.cache = cache;
  }

  void add(LedgerLine line) throws SQLException {
    if (days.size() >= ENOUGH) {
      write();
    }
    LocalDate day = line.postingDate();
    add(days, new Key(day, line.account(), line.closing()), line);
    add(months, new Key(day.withDayOfMonth(1), line.account(), line.closing()), line);
    @Nullable String code = line.vatCode();
    if (code != null) {
      add(vat, new Key(line.taxPoint().withDayOfMonth(1), line.account(), code), line);
    }
  }

  private static void add(Map<Key, BigDecimal[]> totals, Key key, LedgerLine line) {
    BigDecimal[] total =
        totals.computeIfAbsent(key, _ -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
    total[0] = total[0].add(line.debit());
    total[1] = total[1].add(line.credit());
  }

  /** Writes what was added up and forgets it. */
  void write() throws SQLException {
    write(days, "day_total", "posting_date", "closing", "boolean");
    write(months, "month_total", "posting_month", "closing", "boolean");
    write(vat, "vat_total", "tax_month", "vat_code", "varchar");
  }

  private void write(
      Map<Key, BigDecimal[]> totals, String table, String from, String third, String type)
      throws SQLException {
    try (PreparedStatement statement =
        cache.prepareStatement(
            """
            merge into %1$s t
            using (values (cast(? as date), cast(? as varchar), cast(? as %4$s),
                           cast(? as numeric(38, 2)), cast(? as numeric(38, 2))))
              as v (%2$s, account, %3$s, debit, credit)
            on t.%2$s = v.%2$s and t.account = v.account and t.%3$s = v.%3$s
            when matched then update set debit = t.debit + v.debit, credit = t.credit + v.credit
            when not matched then insert (%2$s, account, %3$s, debit, credit)
              values (v.%2$s, v.account, v.%3$s, v.debit, v.credit)
            """
                .formatted(table, from, third, type))) {
      int waiting = 0;
      for (var total : totals.entrySet()) {
        statement.setObject(1, total.getKey().from());
        statement.setString(2, total.getKey().account());
        statement.setObject(3, total.getKey().third());
        statement.setBigDecimal(4, total.getValue()[0]);
        statement.setBigDecimal(5, total.getValue()[1]);
        statement.addBatch();
        if (++waiting % BATCH == 0) {
          statement.executeBatch();
        }
      }
      if (waiting % BATCH != 0) {
        statement.executeBatch();
      }
    }
    totals.clear();
  }
}
