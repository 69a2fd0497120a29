package plumbline.domain.finance.bank;

import java.util.List;
import plumbline.domain.finance.payment.Allocation;

/**
 * What a bank line probably pays.
 *
 * @param customer the customer's number
 * @param sure whether it may be booked without a closer look: amount and a name for it agree
 * @param reasons why it is proposed, the strongest first
 */
public record Proposal(
    String customer,
    String customerName,
    List<Allocation> allocations,
    boolean sure,
    List<Reason> reasons) {
  /** What speaks for a proposal. */
  public enum Reason {
    NUMBER_IN_REFERENCE,
    ORDER_IN_REFERENCE,
    AMOUNT_EQUALS_DOCUMENT,
    AMOUNT_EQUALS_SUM,
    KNOWN_ACCOUNT,
    SAME_NAME,
    OLDEST_FIRST
  }

  public Proposal {
    allocations = List.copyOf(allocations);
    reasons = List.copyOf(reasons);
  }
}
