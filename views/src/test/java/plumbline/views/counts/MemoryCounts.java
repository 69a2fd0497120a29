package plumbline.views.counts;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Refusal;
import plumbline.domain.logistics.count.CountKind;
import plumbline.domain.logistics.count.CountLine;
import plumbline.domain.logistics.count.CountResult;
import plumbline.domain.logistics.count.CountState;
import plumbline.domain.logistics.count.CountTotals;
import plumbline.domain.logistics.count.Counted;
import plumbline.domain.logistics.count.LineFilter;
import plumbline.domain.logistics.count.NewCount;
import plumbline.domain.logistics.count.StockCount;
import plumbline.domain.logistics.count.StockCounts;

/** One count in memory, whose answers can be lost. */
final class MemoryCounts implements StockCounts {
  static final UUID ID = UUID.fromString("0198b2a0-0000-7000-8000-000000000001");
  private static final Instant NOON = Instant.parse("2026-11-21T09:00:00Z");

  boolean answerLost;
  final List<NewCount> opened = new ArrayList<>();
  private final TreeMap<String, CountLine> lines = new TreeMap<>();
  private final List<Counted> said = new ArrayList<>();
  private final Set<UUID> undone = new HashSet<>();
  private CountState state = CountState.OPEN;
  private boolean there = true;

  static MemoryCounts withBolts() {
    MemoryCounts counts = new MemoryCounts();
    counts.put(1, "CS-M8x40", "Hex bolt M8x40, zinc", "A-01-1", "40", "12.5");
    counts.put(2, "CS-M8x60", "Hex bolt M8x60, zinc", "A-01-2", "8", "14");
    counts.put(3, "DR-4711", "Fúrógép, ütve, 800 W", "B-02-1", "12", null);
    return counts;
  }

  static MemoryCounts none() {
    MemoryCounts counts = new MemoryCounts();
    counts.there = false;
    return counts;
  }

  void put(
      long id, String sku, String name, String location, String books, @Nullable String price) {
    BigDecimal known = price == null ? null : new BigDecimal(price);
    lines.put(
        sku,
        new CountLine(
            id,
            sku,
            name,
            "pc",
            location,
            null,
            new BigDecimal(books),
            false,
            "",
            null,
            null,
            known));
  }

  BigDecimal counted(String sku) {
    return Optional.ofNullable(now(lines.get(sku)).counted()).orElse(BigDecimal.ONE.negate());
  }

  boolean isConfirmed() {
    return state == CountState.CONFIRMED;
  }

  /** Somebody else counts. */
  void sayElsewhere(long product, String quantity) {
    said.add(new Counted(UUID.randomUUID(), ID, product, new BigDecimal(quantity), true));
  }

  private CountLine now(CountLine line) {
    BigDecimal counted = null;
    for (Counted one : said) {
      if (one.productId() == line.productId() && !undone.contains(one.id())) {
        counted = counted == null || one.replaces() ? one.quantity() : counted.add(one.quantity());
      }
    }
    return counted == null
        ? new CountLine(
            line.productId(),
            line.sku(),
            line.name(),
            line.unit(),
            line.location(),
            null,
            null,
            false,
            "",
            null,
            null,
            line.purchasePrice())
        : new CountLine(
            line.productId(),
            line.sku(),
            line.name(),
            line.unit(),
            line.location(),
            counted,
            line.onHandThen(),
            line.productId() % 7 == 0,
            "kiss.bela",
            NOON,
            counted.subtract(line.onHandThen()),
            line.purchasePrice());
  }

  private List<CountLine> all() {
    return lines.values().stream().map(this::now).toList();
  }

  private StockCount count() {
    List<CountLine> now = all();
    List<CountLine> differ =
        now.stream().filter(l -> l.variance() != null && l.variance().signum() != 0).toList();
    BigDecimal up = sum(differ, 1);
    BigDecimal down = sum(differ, -1);
    return new StockCount(
        ID,
        "SC-2026-000007",
        "Central warehouse",
        CountKind.LIST,
        "Shelves A and B",
        state,
        "kiss.bela",
        NOON,
        state == CountState.OPEN ? null : "kiss.bela",
        state == CountState.OPEN ? null : NOON,
        new CountTotals(
            now.size(),
            now.stream().filter(CountLine::isCounted).count(),
            differ.size(),
            now.stream().filter(CountLine::movedBetween).count(),
            up,
            down,
            differ.stream().filter(l -> l.purchasePrice() == null).count(),
            said.size() + undone.size()));
  }

  private static BigDecimal sum(List<CountLine> lines, int sign) {
    return lines.stream()
        .flatMap(line -> line.value().stream())
        .filter(value -> value.signum() == sign)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  @Override
  public List<StockCount> counts(int limit) {
    return there ? List.of(count()) : List.of();
  }

  @Override
  public Optional<StockCount> count(UUID id) {
    return Optional.of(count());
  }

  @Override
  public List<CountLine> lines(
      UUID count, LineFilter filter, String search, @Nullable CountLine after, int limit) {
    String text = search.toLowerCase(Locale.ROOT);
    return all().stream()
        .filter(l -> (l.sku() + l.name() + l.location()).toLowerCase(Locale.ROOT).contains(text))
        .filter(l -> filter != LineFilter.NOT_COUNTED || !l.isCounted())
        .filter(
            l ->
                filter != LineFilter.VARIANCES
                    || l.variance() != null && l.variance().signum() != 0)
        .filter(l -> after == null || l.sku().compareTo(after.sku()) > 0)
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<CountLine> find(UUID count, String code) {
    return Optional.ofNullable(lines.get(code)).map(this::now);
  }

  @Override
  public CountResult<StockCount> open(NewCount count) {
    opened.add(count);
    if (count.search().equals("nothing")) {
      return new CountResult.Refused<>(
          new Refusal("search", "nothing", "Nothing in this warehouse matches “nothing”."));
    }
    there = true;
    return new CountResult.Done<>(count());
  }

  @Override
  public CountResult<CountLine> say(Counted counted) throws SQLException {
    if (said.stream().noneMatch(one -> one.id().equals(counted.id()))) {
      said.add(counted);
    }
    if (answerLost) {
      throw new SQLException("The connection was lost");
    }
    return line(counted);
  }

  @Override
  public CountResult<CountLine> takeBack(Counted counted) {
    undone.add(counted.id());
    return line(counted);
  }

  private CountResult<CountLine> line(Counted counted) {
    return new CountResult.Done<>(
        all().stream().filter(l -> l.productId() == counted.productId()).findFirst().get());
  }

  @Override
  public CountResult<StockCount> confirm(UUID count, long seen) {
    if (seen != said.size() + undone.size()) {
      return new CountResult.Refused<>(
          Refusal.ofWhole("Since these totals were shown, count SC-2026-000007 went on."));
    }
    state = CountState.CONFIRMED;
    return new CountResult.Done<>(count());
  }

  @Override
  public CountResult<StockCount> cancel(UUID count) {
    state = CountState.CANCELLED;
    return new CountResult.Done<>(count());
  }
}
