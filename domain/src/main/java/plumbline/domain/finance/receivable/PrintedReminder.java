package plumbline.domain.finance.receivable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import plumbline.domain.finance.invoice.Buyer;
import plumbline.domain.finance.invoice.Seller;
import plumbline.domain.finance.payment.OpenDocument;

/** A reminder as it is printed: the overdue documents, the longest due first. */
public record PrintedReminder(
    Seller seller, Buyer buyer, DunningText text, LocalDate day, List<OpenDocument> documents) {
  public PrintedReminder {
    documents = List.copyOf(documents);
  }

  public BigDecimal total() {
    return documents.stream().map(OpenDocument::open).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public LocalDate payUntil() {
    return day.plusDays(text.daysToPay());
  }
}
