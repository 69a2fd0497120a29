package plumbline.sync.cache;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Writes ledger lines and keeps the running totals beside them, in one transaction of the caller. A
 * line that is there already is passed over.
 */
final class CacheWriter implements AutoCloseable {
  private static final int BATCH = 2_000;
  private static final String NEW_TOTAL =
      "insert into running_total (account, posting_date, debit, credit) values (?, ?, ?, ?)";
  private static final String ADD_TO_TOTAL =
      """
      merge into running_total t
      using (values (cast(? as varchar), cast(? as date), cast(? as numeric(38, 2)),
                     cast(? as numeric(38, 2)))) as v (account, posting_date, debit, credit)
      on t.account = v.account and t.posting_date = v.posting_date
      when matched then update set debit = t.debit + v.debit, credit = t.credit + v.credit
      when not matched then insert values (v.account, v.posting_date, v.debit, v.credit)
      """;

  private final PreparedStatement insert;
  private final PreparedStatement isKnown;
  private final Connection cache;
  private final boolean anew;
  private final long oldestOpen;
  private final Map<UUID, Boolean> known = new HashMap<>();
  private final Map<UUID, Long> meetAgain = new HashMap<>();
  private final Map<TotalKey, BigDecimal[]> totals = new LinkedHashMap<>();
  private long taken;

  private record TotalKey(String account, LocalDate postingDate) {}

  /**
   * @param anew whether the cache is empty, so that nothing can be there already
   * @param oldestOpen entries of this transaction or a later one will be read again
   */
  CacheWriter(Connection cache, boolean anew, long oldestOpen) throws SQLException {
    this.cache = cache;
    this.anew = anew;
    this.oldestOpen = oldestOpen;
    this.insert =
        cache.prepareStatement(
            """
            insert into ledger_line (account, posting_date, number, line_no, entry_id, fiscal_year,
              document_date, reference, description, text, debit, credit, vat_code)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
    this.isKnown = cache.prepareStatement("select 1 from met_again where entry_id = ?");
  }

  void take(ResultSet row) throws SQLException {
    UUID entry = row.getObject("entry_id", UUID.class);
    long txid = Long.parseLong(row.getString("txid"));
    if (!anew && isKnown(entry)) {
      return;
    }
    if (txid >= oldestOpen) {
      meetAgain.put(entry, txid);
    }
    String account = row.getString("account");
    LocalDate postingDate = row.getObject("posting_date", LocalDate.class);
    BigDecimal debit = row.getBigDecimal("debit");
    BigDecimal credit = row.getBigDecimal("credit");
    insert.setString(1, account);
    insert.setObject(2, postingDate);
    insert.setLong(3, row.getLong("number"));
    insert.setInt(4, row.getInt("line_no"));
    insert.setObject(5, entry);
    insert.setInt(6, row.getInt("fiscal_year"));
    insert.setObject(7, row.getObject("document_date", LocalDate.class));
    insert.setString(8, row.getString("reference"));
    insert.setString(9, row.getString("description"));
    insert.setString(10, row.getString("text"));
    insert.setBigDecimal(11, debit);
    insert.setBigDecimal(12, credit);
    insert.setString(13, row.getString("vat_code"));
    insert.addBatch();
    BigDecimal[] total =
        totals.computeIfAbsent(
            new TotalKey(account, postingDate),
            _ -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
    total[0] = total[0].add(debit);
    total[1] = total[1].add(credit);
    if (++taken % BATCH == 0) {
      insert.executeBatch();
    }
  }

  private boolean isKnown(UUID entry) throws SQLException {
    Boolean found = known.get(entry);
    if (found == null) {
      isKnown.setObject(1, entry);
      try (ResultSet rows = isKnown.executeQuery()) {
        found = rows.next();
      }
      known.put(entry, found);
    }
    return found;
  }

  /** Writes what is still waiting and the totals; returns how many lines were new. */
  long finish() throws SQLException {
    if (taken % BATCH != 0) {
      insert.executeBatch();
    }
    addToTotals();
    rememberWhatComesAgain();
    return taken;
  }

  private void addToTotals() throws SQLException {
    try (PreparedStatement statement = cache.prepareStatement(anew ? NEW_TOTAL : ADD_TO_TOTAL)) {
      int waiting = 0;
      for (var total : totals.entrySet()) {
        statement.setString(1, total.getKey().account());
        statement.setObject(2, total.getKey().postingDate());
        statement.setBigDecimal(3, total.getValue()[0]);
        statement.setBigDecimal(4, total.getValue()[1]);
        statement.addBatch();
        if (++waiting % BATCH == 0) {
          statement.executeBatch();
        }
      }
      if (waiting % BATCH != 0) {
        statement.executeBatch();
      }
    }
  }

  private void rememberWhatComesAgain() throws SQLException {
    try (PreparedStatement forget = cache.prepareStatement("delete from met_again where txid < ?");
        PreparedStatement remember =
            cache.prepareStatement("insert into met_again (entry_id, txid) values (?, ?)")) {
      forget.setLong(1, oldestOpen);
      forget.executeUpdate();
      for (var entry : meetAgain.entrySet()) {
        remember.setObject(1, entry.getKey());
        remember.setLong(2, entry.getValue());
        remember.addBatch();
      }
      if (!meetAgain.isEmpty()) {
        remember.executeBatch();
      }
    }
  }

  @Override
  public void close() throws SQLException {
    insert.close();
    isKnown.close();
  }
}
