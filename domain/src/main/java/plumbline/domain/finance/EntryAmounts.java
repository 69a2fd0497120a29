package plumbline.domain.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import plumbline.domain.central.Refusal;

/** The rules of an entry that can be told from the entry alone: its lines, amounts and balance. */
final class EntryAmounts {
  private static final int DECIMALS = 2;
  private static final BigDecimal LIMIT = new BigDecimal("9999999999999999.99");

  private EntryAmounts() {}

  /** What is wrong with the amounts, in the order of the fields; empty when nothing is. */
  static List<Refusal> check(EntryDraft draft) {
    List<Refusal> refusals = new ArrayList<>();
    checkLineCount(draft, refusals);
    for (int i = 0; i < draft.lines().size(); i++) {
      checkLine(draft.lines().get(i), "lines[" + i + "].", refusals);
    }
    checkBalance(draft, refusals);
    return refusals;
  }

  static void checkLineCount(EntryDraft draft, List<Refusal> refusals) {
    int count = draft.lines().size();
    if (count < 2) {
      refusals.add(
          new Refusal(
              "lines",
              String.valueOf(count),
              "An entry needs at least two lines; this one has " + count + "."));
    }
  }

  static void checkLine(EntryLine line, String at, List<Refusal> refusals) {
    checkAmount(line.debit(), at + "debit", refusals);
    checkAmount(line.credit(), at + "credit", refusals);
    boolean onDebit = line.debit().signum() != 0;
    boolean onCredit = line.credit().signum() != 0;
    if (onDebit == onCredit) {
      refusals.add(
          new Refusal(
              at + "debit",
              line.debit().toPlainString(),
              onDebit
                  ? "A line has an amount on one side, not on both."
                  : "Type an amount in debit or credit."));
    }
  }

  static void checkBalance(EntryDraft draft, List<Refusal> refusals) {
    BigDecimal difference = draft.difference();
    if (draft.lines().size() >= 2 && difference.signum() != 0) {
      String shown = difference.abs().setScale(DECIMALS, RoundingMode.UP).toPlainString();
      refusals.add(
          new Refusal(
              "difference",
              difference.toPlainString(),
              "Debit and credit differ by %s; an entry must balance.".formatted(shown)));
    }
  }

  private static void checkAmount(BigDecimal amount, String field, List<Refusal> refusals) {
    String shown = amount.toPlainString();
    if (amount.signum() < 0) {
      refusals.add(new Refusal(field, shown, shown + " is negative; use the other side instead."));
    } else if (amount.stripTrailingZeros().scale() > DECIMALS) {
      refusals.add(
          new Refusal(field, shown, shown + " has more than two decimals; round it first."));
    } else if (amount.compareTo(LIMIT) > 0) {
      refusals.add(
          new Refusal(
              field, shown, shown + " is too large; at most " + LIMIT.toPlainString() + "."));
    }
  }
}
