package plumbline.domain.finance.payment;

import org.jspecify.annotations.Nullable;

/**
 * Which payments to list.
 *
 * @param text part of the number, name or reference; empty for all
 * @param customer only this customer's, or null
 * @param onlyUnallocated only those with something left to allocate
 */
public record PaymentFilter(String text, @Nullable String customer, boolean onlyUnallocated) {
  public static final PaymentFilter ALL = new PaymentFilter("", null, false);
}
