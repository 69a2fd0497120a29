package plumbline.domain.finance.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;

/** The choices as they stand in the central database. */
public final class CentralPaymentChoices implements PaymentChoices {
  private final CentralDatabase database;

  public CentralPaymentChoices(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public List<AccountChoice> moneyAccounts() throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                """
                select m.number, m.name from finance_api.money_account m
                order by not exists (select from finance.bank_account b where b.account = m.number),
                         m.number
                """,
                CentralPaymentChoices::choice));
  }

  @Override
  public List<AccountChoice> otherAccounts(String typed, int most) throws SQLException {
    String anywhere = Rows.anywhere(typed);
    return database.read(
        connection ->
            Rows.list(
                connection,
                """
                select number, name from finance.account a
                where not closed and not is_group and (number ilike ? or name ilike ?)
                  and not exists (select from finance.posting_account p
                                  where p.purpose = 'receivable' and p.account = a.number)
                order by number ilike ? desc, number limit ?
                """,
                CentralPaymentChoices::choice,
                anywhere,
                anywhere,
                anywhere.substring(1),
                most));
  }

  @Override
  public Optional<AccountChoice> payables() throws SQLException {
    return database.read(
        connection ->
            Rows.first(
                connection,
                """
                select a.number, a.name from finance.posting_account p
                join finance.account a on a.number = p.account
                where p.purpose = 'payable' and p.vat_code = ''
                """,
                CentralPaymentChoices::choice));
  }

  /** A debit belongs to the first of its names that is owed: reference, text, last part of text. */
  @Override
  public List<SupplierEntry> owed(String typed, int most) throws SQLException {
    String anywhere = Rows.anywhere(typed);
    return database.read(
        connection ->
            Rows.list(
                connection,
                """
                with line as materialized (
                  select l.entry_id, l.line_no, l.debit, l.credit, l.text, e.posting_date,
                         e.description, e.reference, p.reference as paid
                  from finance.posting_account a
                  join finance_api.ledger_line l on l.account = a.account
                  join finance_api.journal_entry e on e.id = l.entry_id
                  left join finance_api.payment p on p.entry_id = l.entry_id
                  where a.purpose = 'payable' and a.vat_code = ''),
                owed as (
                  select reference, min(posting_date) as since, sum(credit) as credit,
                         (array_agg(description order by posting_date))[1] as description
                  from line where credit <> 0 and reference <> '' group by reference),
                named as (
                  select distinct on (line.entry_id, line.line_no) o.reference, line.debit
                  from line
                  cross join lateral (values (1, line.paid), (2, line.reference), (3, line.text),
                    (4, regexp_replace(line.text, '^.*, ', ''))) as name (place, word)
                  join owed o on o.reference = name.word
                  where line.debit <> 0
                  order by line.entry_id, line.line_no, name.place),
                settled as (select reference, sum(debit) as debit from named group by reference)
                select o.reference, o.description, o.since, o.credit - coalesce(s.debit, 0) as open
                from owed o left join settled s using (reference)
                where o.credit <> coalesce(s.debit, 0)
                  and (o.reference ilike ? or o.description ilike ?)
                order by o.since, o.reference limit ?
                """,
                row ->
                    new SupplierEntry(
                        Rows.text(row, "reference"),
                        Rows.text(row, "description"),
                        row.getObject("since", LocalDate.class),
                        row.getBigDecimal("open")),
                anywhere,
                anywhere,
                most));
  }

  private static AccountChoice choice(ResultSet row) throws SQLException {
    return new AccountChoice(Rows.text(row, "number"), Rows.text(row, "name"));
  }
}
