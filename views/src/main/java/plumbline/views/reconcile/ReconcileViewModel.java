package plumbline.views.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.ClientIds;
import plumbline.sync.compare.State;
import plumbline.sync.reconcile.DisagreementFilter;
import plumbline.sync.reconcile.Reconciliation;
import plumbline.sync.reconcile.Reconciliation.OpenCounts;
import plumbline.views.signin.Person;
import plumbline.views.task.Running;
import plumbline.views.text.Texts;
import plumbline.views.widget.FilterQuery;

/**
 * The reconcile screen without its controls: the open disagreements kept current, the one looked
 * at, and settling it. Nothing that was read or typed is lost when the server is gone.
 */
public final class ReconcileViewModel {
  static final Duration BEAT = Duration.ofMillis(2_500);

  private static final Texts TEXTS = Texts.of(ReconcileViewModel.class);

  private final Surroundings surroundings;
  private final Settlements settlements;
  private final ShownRows shown;
  private final OpenDisagreements list;
  private final ChangeWatch watch;
  private final Optional<String> readOnly;
  private final ComparisonHealth comparisons = new ComparisonHealth();
  private final Map<Long, String> reasons = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<OpenCounts>> counts =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<EntityHealth>> health =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper filterRefusal = new ReadOnlyStringWrapper("");
  private Consumer<SettlementProgress> onBadEnd = progress -> {};
  private @Nullable Running beat;

  ReconcileViewModel(Reconciliation reconciliation, Person person, Surroundings surroundings) {
    this.surroundings = surroundings;
    readOnly = Permission.refusal(person);
    settlements = new Settlements(reconciliation, surroundings, ClientIds::next, this::news);
    shown = new ShownRows(settlements);
    list = new OpenDisagreements(reconciliation, surroundings, shown, this::take);
    watch = new ChangeWatch(surroundings.clock());
    shown.selectedProperty().subscribe(watch::selected);
  }

  /** Reads, and goes on reading every two and a half seconds. */
  void start() {
    if (beat == null) {
      list.refresh();
      beat = surroundings.ticker().every(BEAT, list::poll);
    }
  }

  void stop() {
    if (beat != null) {
      beat.cancel();
      beat = null;
    }
    settlements.stop();
  }

  /** Called with every settlement that ends otherwise than logged. */
  void setOnBadEnd(Consumer<SettlementProgress> action) {
    onBadEnd = action;
  }

  ShownRows shown() {
    return shown;
  }

  ReadOnlyObjectProperty<ListState> listStateProperty() {
    return list.stateProperty();
  }

  /** Open disagreements by state; empty before the first answer. */
  public ReadOnlyObjectProperty<Optional<OpenCounts>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<EntityHealth>> healthProperty() {
    return health.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<ChangeWatch.Change>> changeProperty() {
    return watch.changeProperty();
  }

  /** What is wrong with the filter line; empty when nothing is. */
  ReadOnlyStringProperty filterRefusalProperty() {
    return filterRefusal.getReadOnlyProperty();
  }

  boolean isFiltered() {
    return !list.filter().equals(DisagreementFilter.ALL);
  }

  Optional<String> readOnlyReason() {
    return readOnly;
  }

  /** Shows what the line lets through; a line that cannot be read changes nothing but says so. */
  void filter(FilterQuery query) {
    switch (FilterReader.read(query)) {
      case FilterReading.Refused(String sentence) -> filterRefusal.set(sentence);
      case FilterReading.Understood(DisagreementFilter understood) -> {
        filterRefusal.set("");
        list.filter(understood);
      }
    }
  }

  void refresh() {
    list.refresh();
  }

  void more() {
    list.more();
  }

  /** J and K: the selection moves; near the end more is read. */
  void step(int by) {
    shown.step(by);
    if (shown.selectedIndex() >= shown.rows().size() - 1) {
      list.more();
    }
  }

  /** Why the selected one cannot be settled now; empty when it can. */
  Optional<String> obstacle() {
    return shown.selectedProperty().get().flatMap(this::obstacle).or(this::nothingSelected);
  }

  /** Accepts the value of the system with authority; says why if that cannot be. */
  Optional<String> accept() {
    return settle("");
  }

  /** Takes the other value; says why if that cannot be. */
  Optional<String> takeOther(String reason) {
    return reason.isBlank() ? Optional.of(TEXTS.get("settle.reason")) : settle(reason.strip());
  }

  /** Sends the selected settlement again, with its id. */
  void retry() {
    shown.selectedId().ifPresent(settlements::retry);
  }

  /** What was typed as a reason for the selected one and not sent yet. */
  String reason() {
    return shown.selectedId().map(id -> reasons.getOrDefault(id, "")).orElse("");
  }

  void keepReason(String typed) {
    shown.selectedId().ifPresent(id -> reasons.put(id, typed));
  }

  private Optional<String> settle(String reason) {
    Optional<String> obstacle = obstacle();
    if (obstacle.isPresent()) {
      return obstacle;
    }
    DisagreementRow row = shown.selectedProperty().get().orElseThrow();
    Choice choice =
        reason.isEmpty() ? Choice.suggested(row.disagreement()) : Choice.other(row.disagreement());
    if (row.isUnanswered()) {
      return again(row, choice);
    }
    settlements.begin(row.disagreement(), choice.chosen(), reason);
    shown.selectNextOpen();
    return Optional.empty();
  }

  /** Another decision has to wait until it is known whether the first one was taken. */
  private Optional<String> again(DisagreementRow row, Choice choice) {
    boolean same =
        row.settlement().map(SettlementProgress::chosen).equals(Optional.of(choice.chosen()));
    if (same) {
      retry();
    }
    return same ? Optional.empty() : Optional.of(TEXTS.get("settle.unanswered"));
  }

  private Optional<String> obstacle(DisagreementRow row) {
    if (readOnly.isPresent()) {
      return readOnly;
    }
    if (row.isSettling()) {
      return Optional.of(TEXTS.get("settle.underWay"));
    }
    if (row.gone() || row.isSettled()) {
      return Optional.of(TEXTS.get("settle.gone"));
    }
    if (row.disagreement().state() == State.UNKNOWN) {
      return Optional.of(TEXTS.get("settle.unknown"));
    }
    return watch.justChanged() ? Optional.of(TEXTS.get("settle.changed")) : Optional.empty();
  }

  private Optional<String> nothingSelected() {
    return shown.selectedId().isEmpty()
        ? Optional.of(TEXTS.get("settle.nothing"))
        : Optional.empty();
  }

  private void take(Snapshot snapshot) {
    Instant now = surroundings.clock().instant();
    settlements.forgetSettled(now, shown.selectedId());
    counts.set(Optional.of(snapshot.counts()));
    health.set(comparisons.with(snapshot.comparisons()));
  }

  private void news(SettlementProgress progress) {
    list.showAgain();
    if (progress.stage() instanceof SettlementStage.Logged) {
      reasons.remove(progress.asShown().id());
      list.poll();
    } else if (progress.stage().isBad()) {
      onBadEnd.accept(progress);
      if (!(progress.stage() instanceof SettlementStage.NotSent)) {
        list.readAgain(progress.asShown().id());
      }
    }
  }
}
