package plumbline.sync.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The cache's tables. A change here needs the next version: old files are never upgraded. */
final class CacheSchema {
  static final int VERSION = 4;

  private static final String[] TABLES = {
    """
    create table source (
      installation uuid not null,
      cluster varchar not null,
      position bigint not null,
      as_of timestamp(6) with time zone not null,
      began_at timestamp(6) with time zone not null
    )
    """,
    """
    create table account (
      number varchar primary key,
      name varchar not null,
      type varchar not null,
      parent varchar,
      is_group boolean not null,
      control varchar
    )
    """,
    """
    create table vat_code (
      code varchar primary key,
      name varchar not null,
      rate numeric(6, 4) not null,
      bucket varchar not null,
      return_row varchar,
      side varchar,
      input_account varchar,
      output_account varchar
    )
    """,
    """
    create table ledger_line (
      account varchar not null,
      posting_date date not null,
      number bigint not null,
      line_no integer not null,
      entry_id uuid not null,
      fiscal_year integer not null,
      document_date date not null,
      tax_point date not null,
      closing boolean not null,
      reference varchar not null,
      description varchar not null,
      text varchar not null,
      debit numeric(18, 2) not null,
      credit numeric(18, 2) not null,
      vat_code varchar
    )
    """,
    // the sums of days find a day within a month, those of months everything before it
    """
    create table day_total (
      posting_date date not null,
      account varchar not null,
      closing boolean not null,
      debit numeric(38, 2) not null,
      credit numeric(38, 2) not null,
      primary key (posting_date, account, closing)
    )
    """,
    """
    create table month_total (
      posting_month date not null,
      account varchar not null,
      closing boolean not null,
      debit numeric(38, 2) not null,
      credit numeric(38, 2) not null,
      primary key (posting_month, account, closing)
    )
    """,
    """
    create table vat_total (
      tax_month date not null,
      vat_code varchar not null,
      account varchar not null,
      debit numeric(38, 2) not null,
      credit numeric(38, 2) not null,
      primary key (tax_month, vat_code, account)
    )
    """,
    """
    create table invoice (
      id uuid primary key,
      number varchar not null,
      customer_number varchar not null,
      issue_date date not null,
      due_date date not null,
      gross numeric(18, 2) not null
    )
    """,
    // the key begins with the invoice: its settlements are summed up invoice by invoice
    """
    create table settlement (
      id uuid not null,
      invoice_id uuid not null,
      settled_on date not null,
      amount numeric(18, 2) not null,
      primary key (invoice_id, id)
    )
    """,
    """
    create table customer (
      number varchar primary key,
      name varchar not null
    )
    """,
    // entries that the next refreshes will meet again, because an older transaction is still open
    """
    create table met_again (
      entry_id uuid primary key,
      txid bigint not null
    )
    """
  };

  /**
   * Made when the lines are in: built at once they cost a fraction of what they cost line by line.
   */
  private static final String[] INDEXES = {
    "alter table ledger_line add primary key (account, posting_date, number, line_no)",
    "create index line_by_day on ledger_line (posting_date, number, line_no)",
    "create index line_by_tax_point on ledger_line (tax_point, posting_date, number, line_no)"
  };

  private CacheSchema() {}

  static boolean isThere(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from information_schema.tables where table_schema = 'PUBLIC'")) {
      rows.next();
      return rows.getInt(1) == TABLES.length;
    }
  }

  static void createAnew(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("drop all objects");
      for (String table : TABLES) {
        statement.execute(table);
      }
    }
  }

  static void createIndexes(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String index : INDEXES) {
        statement.execute(index);
      }
    }
  }
}
