package plumbline.domain.finance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import plumbline.domain.central.Refusal;

/**
 * The rules of a journal entry that can be told without writing it, each with the field it
 * concerns. The database upholds the same rules; this is for a good message.
 */
public final class EntryRules {
  private final Map<String, Account> accounts;
  private final SortedMap<String, VatCode> vatCodes = new TreeMap<>();
  private final boolean chief;

  /**
   * The accounts by number and the VAT codes an entry may use.
   *
   * @param chief whether it is a chief bookkeeper who posts
   */
  public EntryRules(Map<String, Account> accounts, Collection<VatCode> vatCodes, boolean chief) {
    this.accounts = Map.copyOf(accounts);
    vatCodes.forEach(code -> this.vatCodes.put(code.code(), code));
    this.chief = chief;
  }

  /** Everything that is wrong with the entry, in the order of its fields; empty when nothing is. */
  public List<Refusal> check(EntryDraft draft) {
    List<Refusal> refusals = new ArrayList<>();
    EntryAmounts.checkLineCount(draft, refusals);
    checkReason(draft, refusals);
    for (int i = 0; i < draft.lines().size(); i++) {
      checkLine(draft, draft.lines().get(i), "lines[" + i + "].", refusals);
    }
    EntryAmounts.checkBalance(draft, refusals);
    return refusals;
  }

  /** Why the draft posts to a control account by hand; empty when it does not. */
  public String reasonFor(EntryDraft draft) {
    return controlledByHand(draft).isEmpty() ? "" : draft.controlReason();
  }

  private Optional<Account> controlledByHand(EntryDraft draft) {
    return draft.lines().stream()
        .map(line -> accounts.get(line.account()))
        .filter(account -> account != null && isKeptFrom(draft, account))
        .findFirst()
        .map(Objects::requireNonNull);
  }

  private static boolean isKeptFrom(EntryDraft draft, Account account) {
    return account.control() != null && draft.source().isByHand();
  }

  private void checkReason(EntryDraft draft, List<Refusal> refusals) {
    if (chief && draft.controlReason().isBlank()) {
      controlledByHand(draft)
          .ifPresent(
              account ->
                  refusals.add(
                      new Refusal(
                          "controlReason",
                          account.number(),
                          ("Account %s is the control account for %s. Give a reason for posting to"
                                  + " it by hand.")
                              .formatted(account.label(), controlWord(account)))));
    }
  }

  private static String controlWord(Account account) {
    return Objects.requireNonNull(account.control()).words();
  }

  private void checkLine(EntryDraft draft, EntryLine line, String at, List<Refusal> refusals) {
    whyNotAccount(draft, line.account())
        .ifPresent(why -> refusals.add(new Refusal(at + "account", line.account(), why)));
    EntryAmounts.checkLine(line, at, refusals);
    String vatCode = line.vatCode();
    if (vatCode != null) {
      whyNotVatCode(draft.taxPoint(), vatCode)
          .ifPresent(why -> refusals.add(new Refusal(at + "vat_code", vatCode, why)));
    }
  }

  private Optional<String> whyNotAccount(EntryDraft draft, String number) {
    Account account = accounts.get(number);
    if (account == null) {
      return Optional.of(
          number.isEmpty()
              ? "Choose an account."
              : "There is no account %s. Type a number or part of a name.".formatted(number));
    } else if (account.closed()) {
      return Optional.of(
          "Account %s is closed. Choose an open account.".formatted(account.label()));
    } else if (account.group()) {
      return Optional.of(
          "Account %s is a group and takes no lines. Choose an account under it."
              .formatted(account.label()));
    } else if (isKeptFrom(draft, account) && !chief) {
      return Optional.of(
          ("Account %s is the control account for %s, which documents keep. Post the document, or"
                  + " ask a chief bookkeeper to post this with a reason.")
              .formatted(account.label(), controlWord(account)));
    }
    return Optional.empty();
  }

  private Optional<String> whyNotVatCode(LocalDate taxPoint, String typed) {
    VatCode code = vatCodes.get(typed);
    if (code != null && code.validity().contains(taxPoint)) {
      return Optional.empty();
    }
    List<String> valid =
        vatCodes.values().stream()
            .filter(other -> other.validity().contains(taxPoint))
            .map(VatCode::code)
            .toList();
    String accepted = String.join(", ", valid);
    return Optional.of(
        code == null
            ? "There is no VAT code %s. Accepted: %s.".formatted(typed, accepted)
            : "VAT code %s is valid from %s, and the tax point is %s. Accepted on that day: %s."
                .formatted(typed, code.validity(), taxPoint, accepted));
  }
}
