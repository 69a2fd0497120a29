package plumbline.domain.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.domain.central.Refusal;

/**
 * The rules of a journal entry that can be told without writing it, each with the field it
 * concerns. The database upholds the same rules; this is for a good message.
 */
public final class EntryRules {
  private static final int DECIMALS = 2;
  private static final BigDecimal LIMIT = new BigDecimal("9999999999999999.99");

  private final Map<String, Account> accounts;
  private final Set<String> vatCodes;

  /** The accounts by number and the VAT codes an entry may use. */
  public EntryRules(Map<String, Account> accounts, Set<String> vatCodes) {
    this.accounts = Map.copyOf(accounts);
    this.vatCodes = Set.copyOf(vatCodes);
  }

  /** Everything that is wrong with the entry, in the order of its fields; empty when nothing is. */
  public List<Refusal> check(EntryDraft draft) {
    List<Refusal> refusals = new ArrayList<>();
    if (draft.lines().size() < 2) {
      refusals.add(
          new Refusal(
              "lines",
              String.valueOf(draft.lines().size()),
              "An entry needs at least two lines; this one has " + draft.lines().size() + "."));
    }
    for (int i = 0; i < draft.lines().size(); i++) {
      checkLine(draft.lines().get(i), "lines[" + i + "].", refusals);
    }
    BigDecimal difference = draft.difference();
    if (draft.lines().size() >= 2 && difference.signum() != 0) {
      refusals.add(
          new Refusal(
              "difference",
              difference.toPlainString(),
              "Debit and credit differ by %s; an entry must balance."
                  .formatted(
                      difference
                          .abs()
                          .setScale(DECIMALS, java.math.RoundingMode.UP)
                          .toPlainString())));
    }
    return refusals;
  }

  private void checkLine(EntryLine line, String at, List<Refusal> refusals) {
    Account account = accounts.get(line.account());
    if (account == null) {
      refusals.add(
          new Refusal(
              at + "account",
              line.account(),
              line.account().isEmpty()
                  ? "Choose an account."
                  : "There is no account %s. Type a number or part of a name."
                      .formatted(line.account())));
    } else if (account.closed()) {
      refusals.add(
          new Refusal(
              at + "account",
              line.account(),
              "Account %s is closed. Choose an open account.".formatted(account.label())));
    }
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
    if (line.vatCode() != null && !vatCodes.contains(line.vatCode())) {
      refusals.add(
          new Refusal(
              at + "vat_code",
              line.vatCode(),
              "There is no VAT code %s. Accepted: %s."
                  .formatted(
                      line.vatCode(), String.join(", ", vatCodes.stream().sorted().toList()))));
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
