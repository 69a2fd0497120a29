package plumbline.views.journal.books;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import plumbline.domain.central.PlainWords;
import plumbline.domain.finance.Account;

/**
 * The accounts as one screen knows them, found by number or by any parts of the name, with or
 * without accents.
 */
public final class ChartOfAccounts {
  public static final ChartOfAccounts EMPTY = new ChartOfAccounts(List.of());

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final SortedMap<String, Account> byNumber = new TreeMap<>();
  private final List<Entry> open = new ArrayList<>();

  public ChartOfAccounts(Collection<Account> accounts) {
    accounts.forEach(account -> byNumber.put(account.number(), account));
    byNumber.values().stream()
        .filter(account -> !account.closed() && !account.group())
        .forEach(account -> open.add(new Entry(account, PlainWords.of(account.name()))));
  }

  /** Whether nothing was read yet. */
  public boolean isEmpty() {
    return byNumber.isEmpty();
  }

  public Optional<Account> byNumber(String number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  /** "5220 Rent", or the bare number of an account that is not in the chart. */
  public String label(String number) {
    return byNumber(number).map(Account::label).orElse(number);
  }

  public String name(String number) {
    return byNumber(number).map(Account::name).orElse("");
  }

  /** The account that the text names: a number, or a label as shown. */
  public Optional<Account> named(String text) {
    String typed = text.strip();
    return byNumber(typed)
        .or(
            () ->
                byNumber(SPACES.split(typed, 2)[0])
                    .filter(account -> account.label().equals(typed)));
  }

  /** The open accounts without any below them whose number begins so, by number. */
  public List<Account> openBelow(String start) {
    Set<String> parents = new HashSet<>();
    byNumber.values().forEach(account -> parents.add(String.valueOf(account.parent())));
    return open.stream()
        .map(Entry::account)
        .filter(account -> account.number().startsWith(start))
        .filter(account -> !parents.contains(account.number()))
        .toList();
  }

  /**
   * Open accounts, best first: by the start of the number, of a word, by any part of the name. With
   * a slash in it, as in {@code cash/bank} or {@code 38/384}, by the way through the accounts
   * above.
   */
  public List<Account> find(String typed, int most) {
    String text = PlainWords.of(typed.strip());
    int slash = text.lastIndexOf('/');
    if (slash > 0) {
      List<String> above = List.of(text.substring(0, slash).split("/"));
      List<Account> onTheWay =
          ranked(text.substring(slash + 1).strip(), Integer.MAX_VALUE).stream()
              .filter(account -> isBelow(account, above))
              .limit(most)
              .toList();
      if (!onTheWay.isEmpty()) {
        return onTheWay;
      }
    }
    return ranked(text, most);
  }

  /** Whether the accounts above fit these parts, from the last upwards; some may be left out. */
  private boolean isBelow(Account account, List<String> parts) {
    int left = parts.size();
    Set<String> seen = new HashSet<>();
    Optional<Account> at = parent(account);
    while (at.isPresent() && left > 0 && seen.add(at.get().number())) {
      List<String> words = List.of(SPACES.split(parts.get(left - 1).strip()));
      if (new Entry(at.get(), PlainWords.of(at.get().name())).rank(words) < Entry.NONE) {
        left--;
      }
      at = parent(at.get());
    }
    return left == 0;
  }

  private Optional<Account> parent(Account account) {
    return Optional.ofNullable(account.parent()).flatMap(this::byNumber);
  }

  private List<Account> ranked(String text, int most) {
    List<String> words = text.isEmpty() ? List.of() : List.of(SPACES.split(text));
    List<Account> found = new ArrayList<>();
    for (int rank = 0; rank <= 2; rank++) {
      for (Entry entry : open) {
        if (found.size() < most && entry.rank(words) == rank) {
          found.add(entry.account());
        }
      }
    }
    return found;
  }

  private record Entry(Account account, String name) {
    private static final int NONE = 9;

    int rank(List<String> words) {
      int worst = 0;
      for (String word : words) {
        worst = Math.max(worst, rank(word));
      }
      return worst;
    }

    private int rank(String word) {
      if (account.number().toLowerCase(Locale.ROOT).startsWith(word)) {
        return 0;
      }
      if (name.startsWith(word) || name.contains(" " + word)) {
        return 1;
      }
      return name.contains(word) ? 2 : NONE;
    }
  }
}
