package plumbline.views.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import plumbline.sync.reconcile.Disagreement;
import plumbline.sync.reconcile.DisagreementFilter;
import plumbline.sync.reconcile.Reconciliation;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.text.Texts;

/**
 * Reads the open disagreements by key and keeps them current. A reading that fails leaves what was
 * read before; an answer to a filter typed over is dropped.
 */
final class OpenDisagreements {
  static final int PAGE = 200;
  static final int MOST = 2_000;

  private static final Texts TEXTS = Texts.of(OpenDisagreements.class);

  private final Reconciliation reconciliation;
  private final Surroundings surroundings;
  private final ShownRows shown;
  private final Consumer<Snapshot> onSnapshot;
  private final LatestOnly questions;
  private final ReadOnlyObjectWrapper<ListState> state =
      new ReadOnlyObjectWrapper<>(ListState.FIRST);
  private List<Disagreement> fetched = List.of();
  private DisagreementFilter filter = DisagreementFilter.ALL;
  private long question;
  private boolean asking;

  OpenDisagreements(
      Reconciliation reconciliation,
      Surroundings surroundings,
      ShownRows shown,
      Consumer<Snapshot> onSnapshot) {
    this.reconciliation = reconciliation;
    this.surroundings = surroundings;
    this.shown = shown;
    this.onSnapshot = onSnapshot;
    questions = new LatestOnly(surroundings.runner());
  }

  ReadOnlyObjectProperty<ListState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  DisagreementFilter filter() {
    return filter;
  }

  void filter(DisagreementFilter wanted) {
    if (!wanted.equals(filter)) {
      filter = wanted;
      read(PAGE, false);
    }
  }

  /** Reads what is shown again, unless a reading is under way. */
  void poll() {
    if (!asking) {
      refresh();
    }
  }

  void refresh() {
    read(Math.clamp(fetched.size(), PAGE, MOST), true);
  }

  /** Reads the next page, as when the last rows come into sight. */
  void more() {
    if (asking || !state.get().more() || fetched.isEmpty() || fetched.size() >= MOST) {
      return;
    }
    DisagreementFilter asked = filter;
    Disagreement after = fetched.getLast();
    ask(Work.of(() -> reconciliation.page(asked, after, PAGE)).onSuccess(this::append));
  }

  /** Reads one disagreement again, as after a refusal because it had changed. */
  void readAgain(long id) {
    surroundings
        .runner()
        .run(
            Work.of(() -> reconciliation.open(id))
                .named(TEXTS.get("work.list"))
                .onSuccess(now -> now.ifPresentOrElse(this::put, this::refresh))
                .onFailure(this::failed));
  }

  /** Shows the settlements' news among the rows. */
  void showAgain() {
    shown.update(fetched, surroundings.clock().instant());
  }

  private void read(int limit, boolean sameList) {
    DisagreementFilter asked = filter;
    ask(
        Work.of(() -> Snapshot.read(reconciliation, asked, limit))
            .onSuccess(snapshot -> take(snapshot, limit, sameList)));
  }

  private <T> void ask(Work<T> work) {
    asking = true;
    long mine = ++question;
    questions.run(
        work.named(TEXTS.get("work.list"))
            .onFailure(this::failed)
            .onFinished(
                () -> {
                  if (mine == question) {
                    asking = false;
                  }
                }));
  }

  private void take(Snapshot snapshot, int limit, boolean sameList) {
    fetched = snapshot.rows();
    onSnapshot.accept(snapshot);
    if (sameList) {
      showAgain();
    } else {
      shown.replace(fetched, surroundings.clock().instant());
    }
    arrived(fetched.size() >= limit);
  }

  private void append(List<Disagreement> page) {
    List<Disagreement> longer = new ArrayList<>(fetched);
    longer.addAll(page);
    fetched = List.copyOf(longer);
    showAgain();
    arrived(page.size() >= PAGE);
  }

  private void put(Disagreement now) {
    fetched = fetched.stream().map(old -> old.id() == now.id() ? now : old).toList();
    showAgain();
  }

  private void arrived(boolean more) {
    state.set(new ListState(Optional.of(surroundings.clock().instant()), Optional.empty(), more));
  }

  /** The first failure of a row of them stays: people want to know since when. */
  private void failed(Failure failure) {
    ListState before = state.get();
    state.set(
        new ListState(
            before.readAt(), Optional.of(before.failure().orElse(failure)), before.more()));
  }
}
