package plumbline.test.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;

/** Entries as people type them, one in eight of them wrong. */
final class RandomEntries {
  static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
  static final int DAYS = 365;

  private final Random random;

  RandomEntries(Random random) {
    this.random = random;
  }

  EntryDraft next(boolean chief) {
    return draft(EntrySource.MANUAL, randomId(), lines(chief));
  }

  EntryDraft draft(EntrySource source, UUID id, List<EntryLine> lines) {
    LocalDate day = day();
    return new EntryDraft(
        id,
        day,
        day.minusDays(random.nextInt(10)),
        day.minusDays(random.nextInt(40)),
        "R-" + random.nextInt(1_000_000),
        "Tétel őű " + random.nextInt(1_000),
        source,
        lines,
        random.nextInt(4) > 0 ? "Rendezés" : "");
  }

  /** As it stands in a journal file, where mistakes are rarer. */
  EntryDraft imported(String reference) {
    LocalDate day = day();
    BigDecimal amount = amount();
    String account = random.nextInt(60) == 0 ? "9999" : oneOf(ChartModel.ORDINARY);
    return new EntryDraft(
        randomId(),
        day,
        day.minusDays(random.nextInt(3)),
        reference,
        "Kimutatás " + random.nextInt(1_000),
        EntrySource.IMPORT,
        List.of(
            new EntryLine(account, amount, BigDecimal.ZERO, null, ""),
            EntryLine.credit(ChartModel.CASH, amount)));
  }

  UUID randomId() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  /** Rather in the later months, which are rarely closed. */
  LocalDate day() {
    int either = random.nextInt(DAYS);
    return FIRST_DAY.plusDays(Math.max(either, random.nextInt(DAYS)));
  }

  BigDecimal amount() {
    return BigDecimal.valueOf(1 + random.nextInt(10_000_000), 2);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Half the time one of the latest, so that several people want the same. */
  <T> T latestOf(List<T> choices) {
    int from = random.nextBoolean() ? Math.max(0, choices.size() - 6) : 0;
    return oneOf(choices.subList(from, choices.size()));
  }

  /** Balanced, of two to five lines, unless it is meant to be wrong. */
  List<EntryLine> lines(boolean chief) {
    List<EntryLine> lines = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = random.nextInt(4); i >= 0; i--) {
      BigDecimal amount = amount();
      lines.add(new EntryLine(account(chief), amount, BigDecimal.ZERO, vatCode(), ""));
      sum = sum.add(amount);
    }
    switch (random.nextInt(40)) {
      case 0 -> sum = sum.add(new BigDecimal("0.01"));
      case 1 -> lines.add(EntryLine.debit(ChartModel.GROUP, sum.negate().max(BigDecimal.ONE)));
      case 2 -> lines.add(EntryLine.debit("9999", BigDecimal.TEN));
      case 3 -> lines.subList(1, lines.size()).clear();
      default -> {}
    }
    if (lines.size() > 1 || random.nextInt(30) > 0) {
      lines.add(EntryLine.credit(account(chief), sum));
    }
    return lines;
  }

  private String account(boolean chief) {
    return random.nextInt(chief ? 8 : 60) == 0
        ? oneOf(ChartModel.CONTROL)
        : oneOf(ChartModel.ORDINARY);
  }

  private @Nullable String vatCode() {
    return switch (random.nextInt(40)) {
      case 0 -> "18";
      case 1 -> "99";
      case 2, 3, 4, 5 -> "27";
      case 6, 7 -> "5";
      default -> null;
    };
  }
}
