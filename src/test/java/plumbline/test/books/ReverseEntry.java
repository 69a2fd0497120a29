package plumbline.test.books;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import plumbline.domain.finance.correction.Reversal;
import plumbline.domain.finance.correction.ReversalResult;

/** Takes a posted entry back; the reversal names it by its id, the model by its key. */
record ReverseEntry(String original, Reversal reversal) implements Operation {
  @Override
  public Answer submit(Desk desk) throws SQLException {
    return switch (desk.corrections().reverse(reversal)) {
      case ReversalResult.Reversed reversed -> new Answer.Accepted(reversed.number().toString());
      case ReversalResult.Refused refused -> Answer.refused(List.of(refused.refusal()));
    };
  }

  @Override
  public List<Rule> broken(BooksModel books, boolean chief) {
    BookedEntry entry = Objects.requireNonNull(books.entries().get(original));
    List<Rule> broken = new ArrayList<>();
    switch (entry.source()) {
      case "reversal" -> broken.add(Rule.REVERSAL_OF_REVERSAL);
      case "manual", "import", "recurring" -> {}
      default -> broken.add(Rule.NOT_TYPED);
    }
    String before = books.reversals().get(original);
    if (before != null && !before.equals(key())) {
      broken.add(Rule.REVERSED_ALREADY);
    }
    if (reversal.reason().strip().length() < 3) {
      broken.add(Rule.NO_REASON);
    }
    if (reversal.date().isBefore(entry.posted())) {
      broken.add(Rule.BEFORE_THE_ENTRY);
    }
    broken.addAll(EntryRulebook.takingBack(books, mirrored(entry), chief));
    return broken;
  }

  @Override
  public void enter(BooksModel books) {
    books.enter(mirrored(Objects.requireNonNull(books.entries().get(original))));
    books.reversals().put(original, key());
  }

  private BookedEntry mirrored(BookedEntry entry) {
    LocalDate date = reversal.date();
    boolean sameMonth = YearMonth.from(date).equals(YearMonth.from(entry.posted()));
    return new BookedEntry(
        key(),
        date,
        sameMonth ? entry.taxPoint() : date,
        "reversal",
        "",
        entry.lines().stream().map(BookedLine::mirrored).toList());
  }

  private String key() {
    return EntryKey.typed(reversal.id());
  }

  @Override
  public Optional<Instant> seen(FoundBooks found, Attempt attempt) {
    return found.entry(key()).map(FoundEntry::at);
  }

  @Override
  public String number(FoundBooks found) {
    return found.entry(key()).map(FoundEntry::number).orElse("");
  }

  @Override
  public Set<Object> touched() {
    return Set.of(original, MonthsModel.class);
  }
}
