package plumbline.domain.finance.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.PlainWords;
import plumbline.domain.finance.bank.Proposal.Reason;
import plumbline.domain.finance.payment.Allocation;
import plumbline.domain.finance.payment.OpenDocument;

/**
 * Finds what bank lines probably pay among the open documents: by the numbers in the reference, by
 * the payer's account and name, and by the amount. The first that fits wins; nothing is proposed
 * for a customer by the amount alone unless just one document has it.
 */
public final class Proposals {
  private static final Pattern INVOICE_NUMBER =
      Pattern.compile("([0-9]{4})[/-]0*([1-9][0-9]{0,8})");
  private static final Pattern LONG_NUMBER =
      Pattern.compile("(?<![0-9])0*([1-9][0-9]{3,9})(?![0-9])");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}0-9]+");

  private final Map<String, List<OpenDocument>> byNumber = new HashMap<>();
  private final Map<String, List<OpenDocument>> byOrder = new HashMap<>();
  private final Map<String, List<OpenDocument>> byCustomer = new HashMap<>();
  private final Map<BigDecimal, List<OpenDocument>> byOpen = new HashMap<>();
  private final Map<String, String> customerByName = new HashMap<>();
  private final Map<String, String> customerByAccount;

  /**
   * @param open all documents that are not settled
   * @param customerByAccount customers by the account they paid from before
   */
  public Proposals(List<OpenDocument> open, Map<String, String> customerByAccount) {
    this.customerByAccount = Map.copyOf(customerByAccount);
    for (OpenDocument document : open) {
      add(byNumber, document.number().fiscalYear() + "/" + document.number().number(), document);
      add(byCustomer, document.customer(), document);
      add(byOpen, document.open().stripTrailingZeros(), document);
      if (document.orderNumber() != null) {
        add(byOrder, document.orderNumber(), document);
      }
      customerByName.putIfAbsent(plain(document.customerName()), document.customer());
    }
    byCustomer.values().forEach(list -> list.sort(Comparator.comparing(OpenDocument::due)));
  }

  private static <K> void add(Map<K, List<OpenDocument>> map, K key, OpenDocument document) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(document);
  }

  /** The proposal for a line, if there is one. */
  public Optional<Proposal> of(BankLine line) {
    List<OpenDocument> named = named(line, INVOICE_NUMBER, byNumber, 2);
    if (!named.isEmpty()) {
      return Optional.of(proposal(line, named, Reason.NUMBER_IN_REFERENCE));
    }
    named = named(line, LONG_NUMBER, byOrder, 1);
    if (!named.isEmpty()) {
      return Optional.of(proposal(line, named, Reason.ORDER_IN_REFERENCE));
    }
    String byAccount = customerByAccount.get(line.counterpartyAccount());
    if (byAccount != null) {
      return ofCustomer(line, byAccount, Reason.KNOWN_ACCOUNT);
    }
    String byName = customerByName.get(plain(line.counterpartyName()));
    if (byName != null) {
      return ofCustomer(line, byName, Reason.SAME_NAME);
    }
    List<OpenDocument> equal = byOpen.getOrDefault(line.amount().stripTrailingZeros(), List.of());
    return equal.size() == 1
        ? Optional.of(
            new Proposal(
                equal.getFirst().customer(),
                equal.getFirst().customerName(),
                List.of(new Allocation(equal.getFirst().id(), line.amount().abs())),
                false,
                List.of(Reason.AMOUNT_EQUALS_DOCUMENT)))
        : Optional.empty();
  }

  /** Documents of one customer whose numbers stand in the reference, in their order there. */
  private static List<OpenDocument> named(
      BankLine line, Pattern pattern, Map<String, List<OpenDocument>> documents, int groups) {
    List<OpenDocument> found = new ArrayList<>();
    Matcher numbers = pattern.matcher(line.reference());
    while (numbers.find()) {
      String key = groups == 2 ? numbers.group(1) + "/" + numbers.group(2) : numbers.group(1);
      for (OpenDocument document : documents.getOrDefault(key, List.of())) {
        boolean sameWay = document.open().signum() == line.amount().signum();
        boolean sameCustomer =
            found.isEmpty() || found.getFirst().customer().equals(document.customer());
        if (sameWay && sameCustomer && !found.contains(document)) {
          found.add(document);
        }
      }
    }
    return found;
  }

  private static Proposal proposal(BankLine line, List<OpenDocument> documents, Reason reason) {
    List<Reason> reasons = new ArrayList<>(List.of(reason));
    boolean equal = sum(documents).compareTo(line.amount().abs()) == 0;
    if (equal) {
      reasons.add(documents.size() == 1 ? Reason.AMOUNT_EQUALS_DOCUMENT : Reason.AMOUNT_EQUALS_SUM);
    }
    return new Proposal(
        documents.getFirst().customer(),
        documents.getFirst().customerName(),
        spread(line.amount().abs(), documents),
        equal,
        reasons);
  }

  private Optional<Proposal> ofCustomer(BankLine line, String customer, Reason reason) {
    List<OpenDocument> open =
        byCustomer.getOrDefault(customer, List.of()).stream()
            .filter(document -> document.open().signum() == line.amount().signum())
            .toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal paid = line.amount().abs();
    OpenDocument equal = withOpen(open, paid);
    List<OpenDocument> oldest = equal == null ? oldestAddingUpTo(open, paid) : List.of(equal);
    List<Reason> reasons = new ArrayList<>(List.of(reason));
    if (equal != null) {
      reasons.add(Reason.AMOUNT_EQUALS_DOCUMENT);
    } else {
      reasons.add(oldest.isEmpty() ? Reason.OLDEST_FIRST : Reason.AMOUNT_EQUALS_SUM);
    }
    return Optional.of(
        new Proposal(
            customer,
            open.getFirst().customerName(),
            spread(paid, oldest.isEmpty() ? open : oldest),
            !oldest.isEmpty(),
            reasons));
  }

  private static @Nullable OpenDocument withOpen(List<OpenDocument> documents, BigDecimal amount) {
    return documents.stream()
        .filter(document -> document.open().abs().compareTo(amount) == 0)
        .findFirst()
        .orElse(null);
  }

  /** The first few by due date, if they come to just this amount. */
  private static List<OpenDocument> oldestAddingUpTo(
      List<OpenDocument> documents, BigDecimal amount) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < documents.size() && sum.compareTo(amount) < 0; i++) {
      sum = sum.add(documents.get(i).open().abs());
      if (sum.compareTo(amount) == 0) {
        return documents.subList(0, i + 1);
      }
    }
    return List.of();
  }

  /** In order, each in full as far as the money goes. */
  private static List<Allocation> spread(BigDecimal amount, List<OpenDocument> documents) {
    List<Allocation> spread = new ArrayList<>();
    BigDecimal left = amount;
    for (OpenDocument document : documents) {
      BigDecimal part = left.min(document.open().abs());
      if (part.signum() > 0) {
        spread.add(new Allocation(document.id(), part));
        left = left.subtract(part);
      }
    }
    return spread;
  }

  private static BigDecimal sum(List<OpenDocument> documents) {
    return documents.stream()
        .map(document -> document.open().abs())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Banks write names in capitals, without accents and cut punctuation. */
  private static String plain(String name) {
    return NOT_WORD.matcher(PlainWords.of(name)).replaceAll(" ").strip();
  }
}
