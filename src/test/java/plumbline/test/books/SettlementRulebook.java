package plumbline.test.books;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.payment.Allocation;

/**
 * What money or a credit note may settle.
 *
 * @param customer whose it is, or null
 * @param settlesCreditNotes money paid out does, all else settles invoices
 * @param left what of it can still be allocated
 * @param settled what it settles already, by document
 */
record SettlementRulebook(
    @Nullable String customer,
    boolean settlesCreditNotes,
    BigDecimal left,
    Map<UUID, BigDecimal> settled) {
  List<Rule> broken(BooksModel books, List<Allocation> allocations) {
    List<Rule> broken = new ArrayList<>();
    BigDecimal asked = BigDecimal.ZERO;
    Set<UUID> given = new HashSet<>();
    for (Allocation allocation : allocations) {
      Document document = books.subledger().document(allocation.document());
      BigDecimal amount = allocation.amount();
      asked = asked.add(amount);
      if (!given.add(allocation.document())) {
        broken.add(Rule.GIVEN_TWICE);
      }
      if (amount.signum() == 0) {
        broken.add(Rule.NOT_ABOVE_ZERO);
      }
      if (!document.customer().equals(customer)) {
        broken.add(Rule.OTHER_CUSTOMER);
      }
      if (document.isCreditNote() != settlesCreditNotes) {
        broken.add(Rule.WRONG_KIND);
      }
      BigDecimal after = document.open().subtract(amount);
      if (after.signum() < 0 || after.compareTo(document.gross().abs()) > 0) {
        broken.add(Rule.MORE_THAN_OPEN);
      }
      BigDecimal before = settled.getOrDefault(allocation.document(), BigDecimal.ZERO);
      if (before.add(amount).signum() < 0) {
        broken.add(Rule.NOT_SETTLED_BY_IT);
      }
    }
    if (asked.compareTo(left) > 0) {
      broken.add(Rule.MORE_THAN_PAID);
    }
    return broken;
  }

  /** Books the allocations of a payment. */
  static void settle(BooksModel books, UUID payment, List<Allocation> allocations) {
    for (Allocation allocation : allocations) {
      books.subledger().payment(payment).settle(allocation.document(), allocation.amount());
      books.subledger().document(allocation.document()).settle(allocation.amount());
    }
  }
}
