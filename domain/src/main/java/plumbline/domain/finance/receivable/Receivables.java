package plumbline.domain.finance.receivable;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.ClientIds;
import plumbline.domain.central.Rows;

/** What customers owe, customer by customer. */
public final class Receivables implements CustomerAccounts {
  private final CentralDatabase database;

  public Receivables(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public String name(String customer) throws SQLException {
    return database.read(
        connection ->
            Rows.first(
                    connection,
                    "select name from admin_api.customer where number = ?",
                    row -> Rows.text(row, "name"),
                    customer)
                .orElse(customer));
  }

  @Override
  public List<StatementRow> statement(String customer) throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                """
                select id, kind, number, day, due_date, amount,
                       sum(amount) over (order by day, place, number) as balance
                from (
                  select id, kind, series || ' ' || fiscal_year || '/' || lpad(number::text, 6, '0')
                           as number, issue_date as day, due_date, gross as amount, 1 as place
                  from finance_api.invoice where customer_number = ?
                  union all
                  select id, 'payment', 'PAY ' || fiscal_year || '/' || lpad(number::text, 6, '0'),
                         paid_on, null, case direction when 'incoming' then -amount else amount end,
                         2
                  from finance_api.payment where customer_number = ?) movement
                order by day, place, number
                """,
                row ->
                    new StatementRow(
                        row.getObject("id", UUID.class),
                        StatementRow.Kind.valueOf(Rows.text(row, "kind").toUpperCase(Locale.ROOT)),
                        Rows.text(row, "number"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("due_date", LocalDate.class),
                        row.getBigDecimal("amount"),
                        row.getBigDecimal("balance")),
                customer,
                customer));
  }

  @Override
  public List<Reminder> reminders(LocalDate on) throws SQLException {
    return database.read(connection -> reminders(connection, on));
  }

  private static List<Reminder> reminders(Connection connection, LocalDate on) throws SQLException {
    return Rows.list(
        connection,
        """
        with days as (
          select max(value::integer) filter (where name = 'dunning_days_1') as first,
                 max(value::integer) filter (where name = 'dunning_days_2') as second,
                 max(value::integer) filter (where name = 'dunning_days_3') as third
          from finance.setting),
        overdue as (
          select customer_number, max(customer_name) as customer_name, sum(open) as open,
                 ?::date - min(due_date) as days_overdue,
                 array_agg(id order by due_date, number) as invoices
          from finance_api.open_document
          where open > 0 and due_date < ?::date
          group by customer_number),
        graded as (
          select o.*, case when days_overdue >= third then 3 when days_overdue >= second then 2
                           when days_overdue >= first then 1 else 0 end as level
          from overdue o cross join days)
        select g.*, coalesce(l.level, 0) as last_level, l.made_on
        from graded g
        left join lateral (
          select level, made_on from finance.dunning_letter
          where customer_number = g.customer_number order by made_on desc, made_at desc limit 1) l
          on true
        where g.level > 0
        order by g.open desc
        """,
        row ->
            new Reminder(
                Rows.text(row, "customer_number"),
                Rows.text(row, "customer_name"),
                row.getInt("level"),
                row.getBigDecimal("open"),
                row.getLong("days_overdue"),
                Arrays.asList((UUID[]) row.getArray("invoices").getArray()),
                row.getInt("last_level"),
                row.getObject("made_on", LocalDate.class)),
        on,
        on);
  }

  @Override
  public void keepLetters(List<Reminder> reminders, LocalDate on) throws SQLException {
    database.transact(
        connection -> {
          for (Reminder reminder : reminders) {
            Rows.update(
                connection,
                """
                insert into finance.dunning_letter (id, customer_number, level, made_on, total, invoices)
                values (?, ?, ?, ?, ?, ?)
                """,
                ClientIds.next(),
                reminder.customer(),
                reminder.level(),
                on,
                reminder.overdue(),
                connection.createArrayOf("uuid", reminder.invoices().toArray()));
          }
          return true;
        });
  }

  /** What customers have paid up to the end of the day, less what was paid back to them. */
  public static BigDecimal received(Connection connection, LocalDate to) throws SQLException {
    return Rows.first(
            connection,
            """
            select coalesce(sum(case direction when 'incoming' then amount else -amount end), 0)
            from finance_api.payment where customer_number is not null and paid_on <= ?
            """,
            row -> row.getBigDecimal(1),
            to)
        .orElseThrow();
  }

  /** What all customers owe: open documents less what was paid and settles none. */
  public BigDecimal total() throws SQLException {
    return database.read(
        connection ->
            Rows.first(
                    connection,
                    """
                    select (select coalesce(sum(open), 0) from finance_api.open_document)
                         - (select coalesce(sum(case direction when 'incoming' then unallocated
                                                               else -unallocated end), 0)
                            from finance_api.payment where customer_number is not null)
                    """,
                    row -> row.getBigDecimal(1))
                .orElseThrow());
  }
}
