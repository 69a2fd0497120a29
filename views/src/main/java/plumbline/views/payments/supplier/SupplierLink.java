package plumbline.views.payments.supplier;

import java.util.UUID;
import plumbline.domain.finance.bank.BankLine;
import plumbline.views.journal.JournalLink;
import plumbline.views.shell.Link;

/** The screens that pay suppliers and others who are no customers. */
public sealed interface SupplierLink extends Link {
  @Override
  default String desk() {
    return JournalLink.DESK;
  }

  /** One payment after the other by hand. */
  record ByHand() implements SupplierLink {}

  /** A bank line; its payment has an id already, however often it is sent. */
  record OfLine(BankLine line, UUID payment) implements SupplierLink {}
}
