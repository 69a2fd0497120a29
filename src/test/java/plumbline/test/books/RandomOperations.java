package plumbline.test.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;
import plumbline.domain.finance.correction.Reversal;
import plumbline.domain.finance.correction.ReversalStyle;

/**
 * What a person will ask of the books in the next batch, from the seed and the model as it stands.
 * Good and bad in one: the model decides later what had to be refused.
 */
final class RandomOperations {
  private final Random random;
  private final RandomEntries entries;
  private final RandomPeriods periods;
  private final RandomInvoices invoices;
  private final RandomPayments payments;
  private final RandomStatements statements;

  RandomOperations(Random random) {
    this.random = random;
    entries = new RandomEntries(random);
    periods = new RandomPeriods(random);
    invoices = new RandomInvoices(random, entries);
    payments = new RandomPayments(random, entries);
    statements = new RandomStatements(random);
  }

  List<Operation> next(BooksModel books, int count, boolean chief) {
    List<Operation> operations = new ArrayList<>();
    while (operations.size() < count) {
      one(books, chief).forEach(operations::add);
    }
    return operations;
  }

  /** None, when there is nothing yet that it could be about. */
  private Stream<Operation> one(BooksModel books, boolean chief) {
    int choice = random.nextInt(chief ? 53 : 49);
    if (choice < 12) {
      return Stream.of(new PostEntry(typed(books, chief)));
    } else if (choice < 17) {
      return any(books.ids().keySet()).map(key -> reverse(books, key));
    } else if (choice < 24) {
      return Stream.of(invoices.invoice());
    } else if (choice < 28) {
      return any(books.subledger().documents().values()).map(invoices::credit);
    } else if (choice < 34) {
      return Stream.of(payments.book(books));
    } else if (choice < 38) {
      return any(books.subledger().payments().values())
          .map(payment -> payments.allocate(books, payment))
          .filter(settle -> !settle.allocations().isEmpty())
          .map(settle -> settle);
    } else if (choice < 40) {
      return any(books.subledger().documents().values())
          .map(note -> payments.setOff(books, note))
          .filter(settle -> !settle.allocations().isEmpty() && isNote(books, settle))
          .map(settle -> settle);
    } else if (choice < 42) {
      return any(books.subledger().payments().values()).map(payments::cancel);
    } else if (choice < 45) {
      return Stream.of(file());
    } else if (choice < 46) {
      return Stream.of(statements.next("K-" + entries.randomId()));
    } else if (choice < 48) {
      return any(books.bank().ids().keySet()).map(line -> payments.bookLine(books, line));
    } else if (choice < 52) {
      return Stream.of(periods.next(books));
    }
    return Stream.of(new CloseAccount(spare(books)));
  }

  private static boolean isNote(BooksModel books, Settle settle) {
    return books.subledger().document(settle.settling()).isCreditNote();
  }

  private <T> Stream<T> any(Collection<T> choices) {
    return choices.isEmpty() ? Stream.empty() : Stream.of(entries.latestOf(List.copyOf(choices)));
  }

  /** Now and then to an account that may be closed at this moment. */
  private EntryDraft typed(BooksModel books, boolean chief) {
    if (random.nextInt(8) > 0) {
      return entries.next(chief);
    }
    BigDecimal amount = entries.amount();
    List<EntryLine> lines =
        List.of(EntryLine.debit(spare(books), amount), EntryLine.credit(ChartModel.BANK, amount));
    return entries.draft(EntrySource.MANUAL, entries.randomId(), lines);
  }

  /** The first that is not closed, and a few closed ones before it. */
  private String spare(BooksModel books) {
    List<String> spare = ChartModel.SPARE;
    int open = 0;
    while (open < spare.size() - 1
        && (Objects.requireNonNull(books.chart().account(spare.get(open))).closed()
            || books.balances().containsKey(spare.get(open)))) {
      open++;
    }
    return spare.get(random.nextInt(4) == 0 ? random.nextInt(open + 1) : open);
  }

  private Operation reverse(BooksModel books, String key) {
    BookedEntry entry = Objects.requireNonNull(books.entries().get(key));
    LocalDate date = entry.posted().plusDays(random.nextInt(100) - 5);
    return new ReverseEntry(
        key,
        new Reversal(
            entries.randomId(),
            Objects.requireNonNull(books.ids().get(key)),
            date,
            random.nextInt(15) == 0 ? "" : "Téves tétel",
            ReversalStyle.OPPOSITE));
  }

  private ImportJournal file() {
    List<EntryDraft> drafts = new ArrayList<>();
    String name = Long.toHexString(random.nextLong());
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      drafts.add(entries.imported(name + "-" + i));
    }
    return new ImportJournal(drafts);
  }
}
