package plumbline.views.payments;

import java.util.UUID;
import plumbline.views.journal.JournalLink;
import plumbline.views.shell.Link;

/** The screens about payments; they belong to the bookkeeper's desk. */
public sealed interface PaymentLink extends Link {
  @Override
  default String desk() {
    return JournalLink.DESK;
  }

  /** The lines of bank statements that are to be booked. */
  record Lines() implements PaymentLink {}

  /** One of them, being booked. */
  record Line(UUID line) implements PaymentLink {}

  /** The payment being typed; there is one, and it is kept when its tab is closed. */
  record ByHand() implements PaymentLink {}

  /** The list of payments. */
  record All() implements PaymentLink {}

  /** A booked payment. */
  record Booked(UUID payment) implements PaymentLink {}

  /** Everything booked with a customer. */
  record Statement(String customer) implements PaymentLink {}

  /** Customers to be reminded. */
  record Reminders() implements PaymentLink {}
}
