package plumbline.domain.finance.payment;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;

/**
 * Which accounts are of banks and cash desks: those whose number begins with one of these. It is a
 * setting, and the database refuses payments over any other account.
 */
public record MoneyAccounts(List<String> beginnings) {
  public MoneyAccounts {
    beginnings = List.copyOf(beginnings);
  }

  public boolean includes(String account) {
    return beginnings.stream().anyMatch(account::startsWith);
  }

  public static MoneyAccounts read(CentralDatabase database) throws SQLException {
    String set =
        database.read(
            connection ->
                Rows.first(
                        connection,
                        "select value from finance_api.money_setting",
                        row -> Rows.text(row, "value"))
                    .orElse(""));
    return new MoneyAccounts(
        Stream.of(set.split(",", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList());
  }
}
