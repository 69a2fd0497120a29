package plumbline.domain.finance.payment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import plumbline.domain.central.Refusal;

/**
 * The rules of a payment that can be told without the database, each with the field it concerns.
 * The database upholds the same and the rest.
 */
final class PaymentRules {
  private PaymentRules() {}

  static List<Refusal> check(PaymentDraft draft) {
    List<Refusal> refusals = new ArrayList<>();
    checkAmount(draft.amount(), "amount", refusals);
    if (draft.bankAccount().isEmpty()) {
      refusals.add(new Refusal("bankAccount", "", "Choose the bank account or cash desk."));
    }
    if (draft.contraAccount().isEmpty()) {
      refusals.add(new Refusal("contraAccount", "", "Choose the account on the other side."));
    }
    if (!draft.contraAccount().isEmpty() && draft.contraAccount().equals(draft.bankAccount())) {
      refusals.add(
          new Refusal(
              "contraAccount",
              draft.contraAccount(),
              "Account %s is on both sides. Choose another one.".formatted(draft.contraAccount())));
    }
    if (draft.counterparty().customer() == null && !draft.allocations().isEmpty()) {
      refusals.add(
          new Refusal("customer", "", "Choose the customer whose documents the payment settles."));
    }
    refusals.addAll(check(draft.allocations()));
    BigDecimal over = draft.allocated().subtract(draft.amount());
    if (over.signum() > 0) {
      refusals.add(
          new Refusal(
              "allocations",
              draft.allocated().toPlainString(),
              "%s more is allocated than was paid. At most %s can be."
                  .formatted(over.toPlainString(), draft.amount().toPlainString())));
    }
    return refusals;
  }

  static List<Refusal> check(List<Allocation> allocations) {
    List<Refusal> refusals = new ArrayList<>();
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < allocations.size(); i++) {
      Allocation allocation = allocations.get(i);
      String field = "allocations[" + i + "].amount";
      checkAmount(allocation.amount().abs(), field, refusals);
      if (!seen.add(allocation.document())) {
        refusals.add(
            new Refusal(
                field,
                allocation.amount().toPlainString(),
                "This document is given twice. Add the amounts."));
      }
    }
    return refusals;
  }

  private static void checkAmount(BigDecimal amount, String field, List<Refusal> refusals) {
    String shown = amount.toPlainString();
    if (amount.signum() <= 0) {
      refusals.add(new Refusal(field, shown, "Type an amount above zero."));
    } else if (amount.stripTrailingZeros().scale() > 2) {
      refusals.add(
          new Refusal(field, shown, shown + " has more than two decimals; round it first."));
    } else if (amount.precision() - amount.scale() > 16) {
      refusals.add(new Refusal(field, shown, shown + " is too large; at most 16 digits."));
    }
  }
}
