package plumbline.app.demo.company.erp;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plumbline.app.demo.company.people.DemoPeople;
import plumbline.app.demo.company.rows.RowBatch;
import plumbline.app.demo.company.tax.Vat;
import plumbline.app.demo.company.words.WordLists;

/** The chart of accounts and the VAT codes, as the chief bookkeeper keeps them. */
final class ChartRows {
  private ChartRows() {}

  static void insert(Connection connection) throws SQLException {
    insertAccounts(connection);
    insertVatCodes(connection);
  }

  /** What other accounts stand under gathers them and takes no lines. */
  private static void insertAccounts(Connection connection) throws SQLException {
    List<NamedCsvRecord> accounts = WordLists.table("accounts.csv");
    Set<String> groups = new HashSet<>();
    accounts.forEach(account -> groups.add(account.getField("parent")));
    try (var rows =
        new RowBatch(
            connection,
            """
            insert into finance.account (number, name, type, parent, is_group)
            values (?, ?, ?, ?, ?)
            """)) {
      for (NamedCsvRecord account : accounts) {
        String parent = account.getField("parent");
        rows.add(
            account.getField("account"),
            account.getField("name"),
            account.getField("type"),
            parent.isEmpty() ? null : parent,
            groups.contains(account.getField("account")));
      }
    }
  }

  /** Those in use, and the general rate of before 2012 that nobody may use any more. */
  private static void insertVatCodes(Connection connection) throws SQLException {
    try (var rows =
        new RowBatch(
            connection,
            """
            insert into finance.vat_code
              (code, name, rate, bucket, return_row, valid_from, valid_to, input_account,
               output_account)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      LocalDate start = LocalDate.of(2012, 1, 1);
      for (Vat vat : Vat.values()) {
        rows.add(
            vat.code(),
            vat.title(),
            vat.rate(),
            vat.bucket(),
            vat.returnRow(),
            start,
            null,
            vat.accounts().input(),
            vat.accounts().output());
      }
      rows.add(
          "25",
          "25 % general rate until 2011",
          new BigDecimal("0.25"),
          "vatPercentage",
          null,
          LocalDate.of(2009, 7, 1),
          start.minusDays(1),
          null,
          null);
    }
  }

  /**
   * From the end of the twelve months on receivables, output VAT and the stock are kept by
   * documents. Supplier bills are typed by hand, so that their accounts stay open to it.
   */
  static void keepByDocuments(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local session authorization " + DemoPeople.ERIKA.login().user());
      statement.execute(
          """
          update finance.account
          set control = case number when '311' then 'receivables' when '261' then 'stock'
                        else 'vat' end
          where number in ('311', '261', '4671', '4672', '4673')
          """);
    }
    connection.commit();
  }
}
