package plumbline.domain.finance.receivable;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.invoice.Buyer;
import plumbline.domain.finance.invoice.InvoiceFileName;
import plumbline.domain.finance.invoice.Seller;
import plumbline.domain.finance.payment.OpenDocument;
import plumbline.domain.finance.payment.OpenDocuments;

/** The letters, made of what the central database holds. */
public final class CentralCustomerLetters implements CustomerLetters {
  private final CentralDatabase database;
  private final LetterRenderer renderer;

  public CentralCustomerLetters(CentralDatabase database, LetterRenderer renderer) {
    this.database = database;
    this.renderer = renderer;
  }

  private record Parties(Optional<Seller> seller, Optional<Buyer> buyer) {}

  @Override
  public Letter reminder(Reminder reminder, LocalDate on) throws SQLException {
    Parties parties = database.read(connection -> parties(connection, reminder.customer()));
    Optional<Refusal> missing = missing(parties, reminder.customer());
    if (missing.isPresent()) {
      return new Letter.Refused(missing.get());
    }
    List<OpenDocument> overdue =
        database.read(connection -> OpenDocuments.of(connection, reminder.customer())).stream()
            .filter(document -> !document.isCreditNote() && document.daysOverdue(on) > 0)
            .toList();
    if (overdue.isEmpty()) {
      return new Letter.Refused(
          new Refusal(
              "customer",
              reminder.customer(),
              "%s owes nothing overdue any more. Read the list again."
                  .formatted(reminder.customerName())));
    }
    DunningText text = database.read(connection -> text(connection, reminder.level()));
    byte[] pdf =
        renderer.reminder(
            new PrintedReminder(
                parties.seller().orElseThrow(), parties.buyer().orElseThrow(), text, on, overdue));
    return new Letter.Made(fileName(text.title(), on, reminder.customerName()), pdf);
  }

  @Override
  public Letter statement(String customer, LocalDate on) throws SQLException {
    Parties parties = database.read(connection -> parties(connection, customer));
    Optional<Refusal> missing = missing(parties, customer);
    if (missing.isPresent()) {
      return new Letter.Refused(missing.get());
    }
    Buyer buyer = parties.buyer().orElseThrow();
    List<StatementRow> rows = new Receivables(database).statement(customer);
    byte[] pdf =
        renderer.statement(new PrintedStatement(parties.seller().orElseThrow(), buyer, on, rows));
    return new Letter.Made(fileName("Folyoszamla-kivonat", on, buyer.name()), pdf);
  }

  private static String fileName(String what, LocalDate on, String customer) {
    return InvoiceFileName.of(what + " " + on, customer);
  }

  private static Optional<Refusal> missing(Parties parties, String customer) {
    if (parties.seller().isEmpty()) {
      return Optional.of(
          Refusal.ofWhole("The firm's name and address are not set. Set the seller first."));
    }
    return parties.buyer().isEmpty()
        ? Optional.of(
            new Refusal(
                "customer",
                customer,
                "Customer %s has no invoice, so there is nothing to write about."
                    .formatted(customer)))
        : Optional.empty();
  }

  private static Parties parties(Connection connection, String customer) throws SQLException {
    return new Parties(
        Rows.first(
            connection,
            "select name, address, tax_number, bank_account, contact from finance.seller",
            row ->
                new Seller(
                    Rows.text(row, "name"),
                    Rows.text(row, "address"),
                    Rows.text(row, "tax_number"),
                    Rows.text(row, "bank_account"),
                    Rows.text(row, "contact"))),
        Rows.first(
            connection,
            """
            select customer_number, customer_name, customer_address, customer_tax_number
            from finance_api.invoice where customer_number = ?
            order by issue_date desc, number desc limit 1
            """,
            row ->
                new Buyer(
                    Rows.text(row, "customer_number"),
                    Rows.text(row, "customer_name"),
                    Rows.text(row, "customer_address"),
                    Rows.text(row, "customer_tax_number")),
            customer));
  }

  private static DunningText text(Connection connection, int level) throws SQLException {
    return Rows.first(
            connection,
            "select title, opening, closing, days_to_pay from finance.dunning_text where level = ?",
            row ->
                new DunningText(
                    level,
                    Rows.text(row, "title"),
                    Rows.text(row, "opening"),
                    Rows.text(row, "closing"),
                    row.getInt("days_to_pay")),
            level)
        .orElseThrow(() -> new SQLException("There is no text for reminders of level " + level));
  }
}
