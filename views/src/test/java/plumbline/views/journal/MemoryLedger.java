package plumbline.views.journal;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.AccountType;
import plumbline.domain.finance.ControlKind;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryFilter;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntryNumber;
import plumbline.domain.finance.EntryRules;
import plumbline.domain.finance.EntrySummary;
import plumbline.domain.finance.Ledger;
import plumbline.domain.finance.PostedEntry;
import plumbline.domain.finance.Posting;
import plumbline.domain.finance.VatCode;

/** A ledger in memory with the rules of the real one, whose connection can be lost. */
public final class MemoryLedger implements Ledger {
  /** Which part of a posting is lost. */
  public enum Loss {
    NONE,
    BEFORE_POSTING,
    ANSWER_ONLY
  }

  public final List<UUID> submitted = new ArrayList<>();
  public Loss loss = Loss.NONE;
  public boolean chief;
  public List<Refusal> refusing = List.of();
  private final Map<UUID, EntryDraft> drafts = new LinkedHashMap<>();
  private final Map<UUID, PostedEntry> entries = new LinkedHashMap<>();
  private final List<Account> accounts = new ArrayList<>();

  public MemoryLedger() {
    account("4541", "Suppliers", AccountType.LIABILITY);
    account("4661", "Input VAT 27 %", AccountType.ASSET);
    account("5220", "Rent", AccountType.EXPENSE);
    account("3811", "Bérleti előleg, Váci út", AccountType.ASSET);
    accounts.add(new Account("5999", "Old rent", AccountType.EXPENSE, null, true));
  }

  public void account(String number, String name, AccountType type) {
    accounts.add(new Account(number, name, type, null, false));
  }

  /** An account for receivables that is not to be posted to by hand. */
  public void controlAccount(String number, String name) {
    accounts.add(
        new Account(number, name, AccountType.ASSET, null, false).control(ControlKind.RECEIVABLES));
  }

  public void group(String number, String name) {
    accounts.add(new Account(number, name, AccountType.EXPENSE, null, false).group(true));
  }

  /** What was posted, as it was sent. */
  public List<EntryDraft> drafts() {
    return List.copyOf(drafts.values());
  }

  @Override
  public Posting post(EntryDraft draft) throws SQLException {
    submitted.add(draft.id());
    if (loss == Loss.BEFORE_POSTING) {
      throw new SQLException("The connection was lost");
    }
    Posting posting = decide(draft);
    if (loss == Loss.ANSWER_ONLY) {
      throw new SQLException("The connection was lost");
    }
    return posting;
  }

  private Posting decide(EntryDraft draft) {
    Map<String, Account> byNumber =
        accounts.stream().collect(Collectors.toMap(Account::number, Function.identity()));
    List<Refusal> refusals = new EntryRules(byNumber, vatCodes(), chief).check(draft);
    if (!refusals.isEmpty() || !refusing.isEmpty()) {
      return new Posting.Refused(refusals.isEmpty() ? refusing : refusals);
    }
    if (drafts.containsKey(draft.id())) {
      EntryNumber number = entries.get(draft.id()).summary().number();
      return drafts.get(draft.id()).equals(draft)
          ? new Posting.Posted(draft.id(), number, true)
          : new Posting.Refused(List.of(Refusal.ofWhole("Posted with other content.")));
    }
    drafts.put(draft.id(), draft);
    EntryNumber number = new EntryNumber(draft.postingDate().getYear(), drafts.size());
    BigDecimal total =
        draft.lines().stream().map(EntryLine::debit).reduce(BigDecimal.ZERO, BigDecimal::add);
    EntrySummary summary =
        new EntrySummary(
            draft.id(),
            number,
            draft.postingDate(),
            draft.reference(),
            draft.description(),
            total,
            "szabo.anna",
            Instant.parse("2026-11-21T09:00:00Z"));
    entries.put(
        draft.id(),
        new PostedEntry(summary, draft.documentDate(), draft.taxPoint(), draft.lines()));
    return new Posting.Posted(draft.id(), number, false);
  }

  @Override
  public List<EntrySummary> page(
      EntryFilter filter, EntrySummary.@Nullable Position after, int limit) throws SQLException {
    requireConnection();
    return entries.values().stream()
        .filter(entry -> passes(filter, entry))
        .map(PostedEntry::summary)
        .filter(row -> after == null || row.number().compareTo(after.number()) < 0)
        .sorted(Comparator.comparing(EntrySummary::number).reversed())
        .limit(limit)
        .toList();
  }

  private static boolean passes(EntryFilter filter, PostedEntry entry) {
    EntrySummary row = entry.summary();
    return (row.description().contains(filter.text()) || row.reference().contains(filter.text()))
        && (filter.account() == null
            || entry.lines().stream().anyMatch(l -> l.account().equals(filter.account())))
        && (filter.from() == null || !row.postingDate().isBefore(filter.from()))
        && (filter.to() == null || !row.postingDate().isAfter(filter.to()));
  }

  @Override
  public long count(EntryFilter filter, int bound) throws SQLException {
    return page(filter, null, bound).size();
  }

  @Override
  public Optional<PostedEntry> entry(UUID id) throws SQLException {
    requireConnection();
    return Optional.ofNullable(entries.get(id));
  }

  @Override
  public List<Account> accounts() throws SQLException {
    requireConnection();
    return List.copyOf(accounts);
  }

  @Override
  public List<VatCode> vatCodes() {
    return List.of(
        new VatCode("27", "Full rate", new BigDecimal("0.27"), "A"),
        new VatCode("18", "Reduced rate", new BigDecimal("0.18"), "B"));
  }

  public List<PostedEntry> posted() {
    return List.copyOf(entries.values());
  }

  private void requireConnection() throws SQLException {
    if (loss != Loss.NONE) {
      throw new SQLException("The connection was lost");
    }
  }
}
