package plumbline.app.tour;

import java.util.List;

/**
 * A screen of the bookkeeper's desk as the tour looks at it.
 *
 * @param place what is typed in Go to
 * @param figure asks the database for words that the screen must then show
 */
record FinanceScreen(String place, String picture, String figure, boolean alsoDark) {
  private static final String MONEY = "'FM999,999,999,999,990.00'";

  /** The customer who owes most that is overdue. */
  static final String MOST_OVERDUE =
      """
      select max(customer_name) from finance_api.open_document
      where open > 0 and due_date < current_date
      group by customer_number
      having current_date - min(due_date) >=
        (select value::integer from finance.setting where name = 'dunning_days_1')
      order by sum(open) desc limit 1
      """;

  static final List<FinanceScreen> ALL =
      List.of(
          light(
              "chart of accounts",
              "chart",
              """
              select number || ' ' || name from finance.account where parent is null
              order by number limit 1
              """),
          light(
              "vat codes", "vat-codes", "select name from finance.vat_code order by code limit 1"),
          light(
              "drafts",
              "drafts",
              "select 'No drafts. What you type in an entry is kept here until it is posted.'"),
          light(
              "invoices",
              "invoices",
              """
              select series || ' ' || fiscal_year || '/' || lpad(number::text, 6, '0')
              from finance.invoice order by issue_date desc, fiscal_year desc, number desc limit 1
              """),
          light(
              "to invoice",
              "orders-to-invoice",
              """
              select case count(*) when 0 then 'Every shipped order has its invoice.'
                else count(*) || ' waiting' end
              from finance_api.order_to_invoice
              """),
          both(
              "bank lines",
              "bank-lines",
              """
              select count(*) || ' to book' from finance.bank_line l
              where not exists (select from finance.payment p where p.bank_line_id = l.id)
                and not exists
                  (select from finance.bank_line_set_aside s where s.bank_line_id = l.id)
              """),
          light(
              "payments",
              "payments",
              """
              select 'PAY ' || fiscal_year || '/' || lpad(number::text, 6, '0')
              from finance.payment order by paid_on desc, fiscal_year desc, number desc limit 1
              """),
          light("new payment", "payment-by-hand", "select 'New payment'"),
          light("reminders", "reminders", MOST_OVERDUE),
          light(
              "payment to supplier",
              "payment-to-supplier",
              """
              select a.number || ' ' || a.name from finance.posting_account p
                join finance.account a on a.number = p.account
              where p.purpose = 'payable'
              """),
          both("finance settings", "finance-settings", "select name from finance.seller"),
          light(
              "due entries",
              "due-entries",
              """
              select t.name from finance.recurring_entry r
                join finance.entry_template t on t.id = r.template_id
              order by r.next_due, t.name limit 1
              """),
          light(
              "recurring entries",
              "recurring-entries",
              """
              select t.name from finance.recurring_entry r
                join finance.entry_template t on t.id = r.template_id
              order by r.next_due desc, t.name limit 1
              """),
          both(
              "periods",
              "periods",
              """
              select to_char(first_day, 'FMMonth') from finance.period
              where state = 'soft_closed' order by first_day limit 1
              """),
          light(
              "journal by period",
              "report-journal",
              """
              select fiscal_year || '/' || lpad(number::text, 6, '0') from finance.journal_entry
              where posting_date >= date_trunc('month', current_date)
              order by posting_date, fiscal_year, number limit 1
              """),
          light("general ledger", "report-general-ledger", firstBalance()),
          light(
              "profit and loss",
              "report-profit-and-loss",
              """
              select to_char(sum(l.credit - l.debit), %s) from finance.journal_line l
                join finance.journal_entry e on e.id = l.entry_id
                join finance.account a on a.number = l.account
              where a.type = 'income' and e.fiscal_year = extract(year from current_date)
                and e.source <> 'closing'
              """
                  .formatted(MONEY)),
          light(
              "balance sheet",
              "report-balance-sheet",
              """
              select to_char(sum(debit - credit), %s) from finance.journal_line
              where account like '1%%'
              """
                  .formatted(MONEY)),
          light(
              "aged receivables",
              "report-aged-receivables",
              """
              select case when sum(l.debit - l.credit) =
                  (select sum(open) from finance_api.open_document)
                then 'The open invoices are what the receivables accounts show.'
                else 'The receivables accounts differ from the open invoices by ' end
              from finance.journal_line l
              where l.account in
                (select number from finance.account where control = 'receivables')
              """),
          light(
              "vat by code",
              "report-vat",
              """
              select v.code || '' from finance.vat_code v
              where exists (select from finance.journal_line l join finance.journal_entry e
                  on e.id = l.entry_id
                where l.vat_code = v.code and e.tax_point >= date_trunc('month', current_date))
              order by v.code limit 1
              """),
          both(
              "months in charts",
              "charts",
              """
              select to_char(sum(l.credit - l.debit), %s) from finance.journal_line l
                join finance.journal_entry e on e.id = l.entry_id
                join finance.account a on a.number = l.account
              where a.type = 'income' and e.source <> 'closing'
                and date_trunc('month', e.posting_date) =
                  date_trunc('month', current_date) - interval '11 months'
              """
                  .formatted(MONEY)));

  private static FinanceScreen light(String place, String picture, String figure) {
    return new FinanceScreen(place, picture, figure, false);
  }

  private static FinanceScreen both(String place, String picture, String figure) {
    return new FinanceScreen(place, picture, figure, true);
  }

  private static String firstBalance() {
    return """
    select to_char(sum(debit - credit), %s) from finance.journal_line
    group by account order by account limit 1
    """
        .formatted(MONEY);
  }
}
