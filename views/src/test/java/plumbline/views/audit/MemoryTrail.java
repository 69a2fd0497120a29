package plumbline.views.audit;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import plumbline.domain.admin.AuditAnchor;
import plumbline.domain.admin.AuditEntry;
import plumbline.domain.admin.AuditEntry.Action;
import plumbline.domain.admin.AuditFault;
import plumbline.domain.admin.AuditField;
import plumbline.domain.admin.AuditFilter;
import plumbline.domain.admin.AuditTrail;
import plumbline.domain.admin.AuditVerification;
import plumbline.domain.admin.Hash;

/** A trail in memory, filtered as the real one where the screens depend on it. */
final class MemoryTrail implements AuditTrail {
  static final String ENTRY = "019aa000-0000-7000-8000-000000000001";
  static final String LONG_NAME =
      "Postai, futárszolgálati és csomagküldési díjak, beleértve a külföldi fuvarozást is";
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private static final Hash HASH = AuditAnchor.of("1:" + "9f86d081".repeat(8)).orElseThrow().hash();

  final List<AuditEntry> entries = new ArrayList<>();
  final Map<Long, List<AuditField>> fields = new TreeMap<>();
  final List<AuditFault> faults = new ArrayList<>();
  final List<Optional<AuditAnchor>> verified = new ArrayList<>();
  boolean gone;

  /** While it is set, a verification does not end by itself. */
  volatile boolean endless;

  final CountDownLatch stopped = new CountDownLatch(1);

  /** A few days of a bookkeeper's desk. */
  static MemoryTrail ofDays() {
    MemoryTrail trail = new MemoryTrail();
    trail.add("finance.account", "3111", Action.BASELINE, "Belföldi vevők", List.of());
    trail.add("finance.vat_code", "27", Action.INSERT, "Általános forgalmi adó 27 %", List.of());
    trail.add(
        "admin.product",
        "CS-M8x40-ZN-RENDKIVUL-HOSSZU-CIKKSZAM",
        Action.UPDATE,
        "Hatlapfejű csavar M8x40, horganyzott, részmenetes, DIN 931, 8.8 szilárdsági osztály",
        List.of("regular_price"),
        new AuditField("regular_price", "42.0000", "999999999999.99", true),
        new AuditField("name", LONG_NAME, LONG_NAME, false),
        new AuditField("published", "true", "true", false),
        new AuditField("vat_code", "27", "27", false));
    trail.add("finance.period", "2026-10-01", Action.UPDATE, "", List.of("state"));
    trail.add(
        "finance.period_change",
        "2026-10-01/7",
        Action.INSERT,
        "",
        List.of(),
        new AuditField("reason", null, "Október lezárva", true));
    trail.add("finance.setting", "invoice_days_to_pay", Action.UPDATE, "", List.of("value"));
    trail.add("finance.invoice", ENTRY, Action.INSERT, "INV 2026/000123", List.of());
    trail.add("finance.payment", ENTRY, Action.INSERT, "PAY 2026/000044", List.of());
    trail.add(
        "finance.journal_entry",
        ENTRY,
        Action.POST,
        "2026/004711",
        List.of(),
        new AuditField("digest", null, "5891b5b522d5df086d0ff0b110fbd9d2", true),
        new AuditField("number", null, "2026/4711", true));
    trail.add(
        "finance.account",
        "3111",
        Action.UPDATE,
        LONG_NAME,
        List.of("closed", "name"),
        new AuditField("closed", "false", "true", true),
        new AuditField("name", "Belföldi vevők", LONG_NAME, true),
        new AuditField("type", "asset", "asset", false),
        new AuditField("version", "1", "2", true));
    return trail;
  }

  void add(
      String entity,
      String key,
      Action action,
      String name,
      List<String> changed,
      AuditField... said) {
    long seq = entries.size() + 1L;
    entries.addFirst(
        new AuditEntry(
            seq,
            NOW.minus(Duration.ofHours(30 - 3 * seq)),
            seq % 2 == 0 ? "szabo.anna" : "kovacsne.nagy.bernadett",
            entity,
            key,
            action,
            name,
            changed));
    fields.put(seq, List.of(said));
  }

  @Override
  public List<AuditEntry> page(AuditFilter filter, OptionalLong after, int limit)
      throws SQLException {
    if (gone) {
      throw new SQLException("The connection was lost");
    }
    return entries.stream()
        .filter(row -> after.isEmpty() || row.seq() < after.getAsLong())
        .filter(row -> fits(row, filter))
        .limit(limit)
        .toList();
  }

  private static boolean fits(AuditEntry row, AuditFilter filter) {
    return (filter.entities().isEmpty() || filter.entities().contains(row.entity()))
        && (filter.record().isEmpty()
            || row.key().equals(filter.record())
            || row.key().startsWith(filter.record() + "/"))
        && row.person().startsWith(filter.person())
        && (row.name() + row.key()).contains(filter.text())
        && (filter.from() == null || !row.at().isBefore(filter.from()))
        && (filter.until() == null || row.at().isBefore(filter.until()));
  }

  @Override
  public long count(AuditFilter filter, int bound) {
    return entries.stream().filter(row -> fits(row, filter)).count();
  }

  @Override
  public List<AuditField> fields(long seq) {
    return fields.getOrDefault(seq, List.of());
  }

  @Override
  public AuditVerification verify(Optional<AuditAnchor> anchor, Watch watch) {
    verified.add(anchor);
    boolean goesOn = watch.goesOn(1, 4);
    while (endless && goesOn) {
      Thread.onSpinWait();
      goesOn = watch.goesOn(2, 4);
    }
    if (!goesOn) {
      stopped.countDown();
      throw new CancellationException("not wanted");
    }
    return new AuditVerification(1_204_711, 1_204_711, HASH, 48_212, faults, faults.size());
  }
}
