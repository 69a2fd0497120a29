package plumbline.views.reconcile;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Refusal;
import plumbline.sync.compare.Side;
import plumbline.sync.compare.State;
import plumbline.sync.reconcile.ComparedEntityStatus;
import plumbline.sync.reconcile.Disagreement;
import plumbline.sync.reconcile.DisagreementFilter;
import plumbline.sync.reconcile.Reconciliation;
import plumbline.sync.reconcile.Settlement;
import plumbline.sync.reconcile.SettlementStep;
import plumbline.sync.reconcile.SettlementStep.Kind;

/** Keeps to the rules of the real one: order, reasons, ids, stale values, and a hub of its own. */
final class InMemoryReconciliation implements Reconciliation {
  record Asked(UUID id, Disagreement asShown, Side chosen, String reason) {}

  private static final Comparator<Disagreement> ORDER =
      Comparator.comparing(Disagreement::firstSeen).thenComparing(Disagreement::id);

  final List<UUID> received = new ArrayList<>();
  private final Clock clock;
  private final Map<Long, Disagreement> open = new ConcurrentSkipListMap<>();
  private final Map<UUID, Asked> asked = new LinkedHashMap<>();
  private final Map<UUID, List<SettlementStep>> steps = new ConcurrentHashMap<>();
  private final Map<String, ComparedEntityStatus> compared = new ConcurrentHashMap<>();
  private volatile boolean gone;
  private volatile boolean answerLost;
  private volatile boolean hubRuns = true;

  InMemoryReconciliation(Clock clock) {
    this.clock = clock;
    Stream.of("product", "customer", "stock", "order").forEach(name -> compared(name, null));
  }

  void add(Disagreement disagreement) {
    open.put(disagreement.id(), disagreement);
  }

  void vanish(long id) {
    open.remove(id);
  }

  void shopChanges(long id, @Nullable String value) {
    Disagreement d = Objects.requireNonNull(open.get(id));
    add(Samples.with(d, d.erpValue(), value, d.state(), clock.instant()));
  }

  void serverGone(boolean isGone) {
    gone = isGone;
  }

  /** The decision arrives, but the answer to it does not. */
  void loseAnswer(boolean lost) {
    answerLost = lost;
  }

  void hubRuns(boolean runs) {
    hubRuns = runs;
  }

  void compared(String entity, @Nullable String failure) {
    compared.put(
        entity, new ComparedEntityStatus(entity, clock.instant(), 5_000, 5_000, 41, 2, failure));
  }

  List<Asked> asked() {
    return List.copyOf(asked.values());
  }

  boolean isOpen(long id) {
    return open.containsKey(id);
  }

  @Override
  public List<Disagreement> page(DisagreementFilter filter, @Nullable Disagreement after, int limit)
      throws SQLException {
    answer();
    return open.values().stream()
        .filter(d -> filter.entity() == null || filter.entity().equals(d.entity()))
        .filter(d -> filter.field() == null || filter.field().equals(d.field()))
        .filter(d -> filter.state() == null || filter.state() == d.state())
        .filter(d -> (d.key() + d.erpValue() + d.shopValue()).contains(filter.text()))
        .sorted(ORDER)
        .filter(d -> after == null || ORDER.compare(d, after) > 0)
        .limit(limit)
        .toList();
  }

  @Override
  public OpenCounts counts() throws SQLException {
    answer();
    return new OpenCounts(count(State.DRIFT), count(State.IN_FLIGHT), count(State.UNKNOWN));
  }

  private long count(State state) {
    return open.values().stream().filter(d -> d.state() == state).count();
  }

  @Override
  public Optional<Disagreement> open(long id) throws SQLException {
    answer();
    return Optional.ofNullable(open.get(id));
  }

  @Override
  public synchronized Settlement settle(UUID id, Disagreement asShown, Side chosen, String reason)
      throws SQLException {
    answer();
    received.add(id);
    if (!asked.containsKey(id)) {
      if (!open.containsKey(asShown.id())) {
        return new Settlement.Refused(Refusal.ofWhole("This disagreement was closed."));
      }
      if (chosen != asShown.authority().system() && reason.isBlank()) {
        return new Settlement.Refused(new Refusal("reason", reason, "Give a reason."));
      }
      asked.put(id, new Asked(id, asShown, chosen, reason));
      steps.put(id, List.of());
    }
    if (answerLost) {
      throw new SQLException("The connection was lost.");
    }
    return new Settlement.Requested(id);
  }

  /** The hub goes one step further with everything that waits, each time it is asked about. */
  @Override
  public synchronized List<SettlementStep> steps(UUID settlement) throws SQLException {
    answer();
    List<SettlementStep> now = steps.getOrDefault(settlement, List.of());
    if (hubRuns && asked.containsKey(settlement) && !ended(now)) {
      List<SettlementStep> further = new ArrayList<>(now);
      further.add(next(asked.get(settlement), now));
      steps.put(settlement, List.copyOf(further));
    }
    return steps.getOrDefault(settlement, List.of());
  }

  private SettlementStep next(Asked wanted, List<SettlementStep> before) {
    Disagreement shown = wanted.asShown();
    Disagreement now = open.get(shown.id());
    if (before.isEmpty()) {
      boolean asShown =
          now != null
              && Objects.equals(now.erpValue(), shown.erpValue())
              && Objects.equals(now.shopValue(), shown.shopValue());
      return asShown
          ? step(Kind.WRITTEN, null)
          : step(Kind.REFUSED, "Changed since it was shown. Nothing was written.");
    }
    if (before.size() == 1) {
      return step(Kind.READ_BACK, null);
    }
    open.remove(shown.id());
    return step(Kind.LOGGED, null);
  }

  private SettlementStep step(Kind kind, @Nullable String message) {
    Instant at =
        kind == Kind.READ_BACK ? clock.instant().plus(Duration.ofMillis(150)) : clock.instant();
    return new SettlementStep(kind, at, "shop", null, null, message);
  }

  private static boolean ended(List<SettlementStep> steps) {
    return !steps.isEmpty() && steps.getLast().kind().isLast();
  }

  @Override
  public List<ComparedEntityStatus> lastComparisons() throws SQLException {
    answer();
    return List.copyOf(compared.values());
  }

  private void answer() throws SQLException {
    if (gone) {
      throw new SQLException("The server does not answer.");
    }
  }
}
