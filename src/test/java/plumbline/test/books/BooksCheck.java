package plumbline.test.books;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import plumbline.domain.central.Rows;

/** Holds everything the database says against the model; every difference in words. */
final class BooksCheck {
  private final List<String> faults = new ArrayList<>();

  private BooksCheck() {}

  static List<String> of(BooksModel books, FoundBooks found, Connection connection)
      throws SQLException {
    BooksCheck check = new BooksCheck();
    check.same("entry", books.entries(), booked(found));
    check.same("balance of account", books.balances(), balances(connection));
    check.same("document", books.subledger().documentWords(), found.subledger().documents());
    check.same("payment", books.subledger().paymentWords(), found.subledger().payments());
    check.same("bank line", books.bank().words(), found.bank().words());
    check.same("owed by", books.subledger().owed(), ReceivablesCheck.owed(connection));
    check.same("VAT code", books.vatPosted(), ReceivablesCheck.vat(connection));
    check.same("reversal of", reversals(books), ReversalsCheck.links(connection));
    if (!books.months().history().equals(found.settings().history())) {
      check.faults.add(
          "Months must have become %s and became %s"
              .formatted(books.months().history(), found.settings().history()));
    }
    ReceivablesCheck.control(connection, check.faults);
    NumbersCheck.of(connection, check.faults);
    return check.faults;
  }

  private static Map<String, BookedEntry> booked(FoundBooks found) {
    Map<String, BookedEntry> booked = new TreeMap<>();
    found.entries().forEach((key, entry) -> booked.put(key, entry.booked()));
    return booked;
  }

  private static Map<String, String> reversals(BooksModel books) {
    Map<String, String> links = new TreeMap<>();
    books.reversals().forEach((entry, by) -> links.put(books.ids().get(entry).toString(), by));
    return links;
  }

  private static Map<String, BigDecimal> balances(Connection connection) throws SQLException {
    Map<String, BigDecimal> balances = new TreeMap<>();
    Rows.list(
        connection,
        "select account, sum(debit - credit) from finance.journal_line group by account",
        row -> balances.put(row.getString(1), row.getBigDecimal(2)));
    return balances;
  }

  /** Key by key; amounts must be equal to the last digit. */
  private void same(String what, Map<String, ?> wanted, Map<String, ?> found) {
    TreeSet<String> keys = new TreeSet<>(wanted.keySet());
    keys.addAll(found.keySet());
    for (String key : keys) {
      Object must = wanted.get(key);
      Object is = found.get(key);
      if (must == null) {
        faults.add("%s %s is in the books and nobody asked for it: %s".formatted(what, key, is));
      } else if (!must.equals(is)) {
        faults.add("%s %s must be %s and is %s".formatted(what, key, must, is));
      }
    }
  }
}
