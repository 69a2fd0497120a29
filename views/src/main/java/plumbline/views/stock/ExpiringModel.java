package plumbline.views.stock;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.logistics.lot.LotQuestion;
import plumbline.domain.logistics.lot.LotStock;
import plumbline.domain.logistics.lot.Lots;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** Lots that have expired or will within so many days, in the order they do. */
final class ExpiringModel {
  private static final Texts TEXTS = Texts.of(ExpiringModel.class);
  private static final int MOST = 3_000;
  private static final int MOST_DAYS = 3_650;

  private final Lots lots;
  private final Clock clock;
  private final LatestOnly reading;
  private final ObservableList<LotStock> rows = FXCollections.observableArrayList();
  private final StringProperty search = new SimpleStringProperty("");
  private final StringProperty days = new SimpleStringProperty("90");
  private final ReadOnlyStringWrapper daysRefusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<ExpiringState> state =
      new ReadOnlyObjectWrapper<>(new ExpiringState.Reading());

  ExpiringModel(Lots lots, WorkRunner runner, Clock clock) {
    this.lots = lots;
    this.clock = clock;
    reading = new LatestOnly(runner);
  }

  ObservableList<LotStock> rows() {
    return rows;
  }

  StringProperty searchProperty() {
    return search;
  }

  StringProperty daysProperty() {
    return days;
  }

  ReadOnlyStringProperty daysRefusalProperty() {
    return daysRefusal.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<ExpiringState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Reads again; what is shown stays until the answer is there. */
  void refresh() {
    String typed = days.get().strip();
    if (!typed.matches("\\d{1,4}") || Integer.parseInt(typed) > MOST_DAYS) {
      daysRefusal.set(TEXTS.get("lots.days.unreadable"));
      return;
    }
    daysRefusal.set("");
    LotQuestion question = new LotQuestion(search.get(), Integer.parseInt(typed));
    reading.run(
        Work.of(() -> lots.expiring(question, MOST))
            .named(TEXTS.get("lots.reading"))
            .onSuccess(this::show)
            .onFailure(failure -> state.set(new ExpiringState.Failed(failure))));
  }

  private void show(List<LotStock> found) {
    rows.setAll(found);
    state.set(new ExpiringState.Shown(clock.instant(), found.size() == MOST));
  }

  long expired() {
    return rows.stream().filter(LotStock::isExpired).count();
  }
}
