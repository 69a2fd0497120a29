package plumbline.sync.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The cache's tables. A change here needs the next version: old files are never upgraded. */
final class CacheSchema {
  static final int VERSION = 1;

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
      closed boolean not null
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
      reference varchar not null,
      description varchar not null,
      text varchar not null,
      debit numeric(18, 2) not null,
      credit numeric(18, 2) not null,
      vat_code varchar,
      primary key (account, posting_date, number, line_no)
    )
    """,
    """
    create table running_total (
      account varchar not null,
      posting_date date not null,
      debit numeric(38, 2) not null,
      credit numeric(38, 2) not null,
      primary key (account, posting_date)
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
}
