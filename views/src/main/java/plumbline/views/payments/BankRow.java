package plumbline.views.payments;

import java.util.Optional;
import java.util.UUID;
import plumbline.domain.finance.bank.BankLine;
import plumbline.domain.finance.bank.Proposal;

/**
 * A bank line to book, what it probably pays, and what came of booking it.
 *
 * @param payment the id the payment gets, however often it is sent
 */
record BankRow(BankLine line, UUID payment, Optional<Proposal> proposal, Result result) {
  /** What came of booking it. */
  sealed interface Result {
    record Waiting() implements Result {}

    record Underway() implements Result {}

    record Done(String words) implements Result {}

    record Refused(String why) implements Result {}
  }

  BankRow with(Result now) {
    return new BankRow(line, payment, proposal, now);
  }

  boolean isDone() {
    return result instanceof Result.Done;
  }

  boolean isSure() {
    return !isDone() && proposal.filter(Proposal::sure).isPresent();
  }
}
