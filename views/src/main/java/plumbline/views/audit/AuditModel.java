package plumbline.views.audit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plumbline.domain.admin.AuditEntry;
import plumbline.domain.admin.AuditField;
import plumbline.domain.admin.AuditTrail;
import plumbline.views.field.DateShortcuts;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;
import plumbline.views.widget.FilterQuery;
import plumbline.views.widget.Page;
import plumbline.views.widget.PageQuery;
import plumbline.views.widget.PagedRows;

/** The trail's list, newest first by key, and what the selected row says field by field. */
final class AuditModel {
  private static final Texts TEXTS = Texts.of(AuditModel.class);
  private static final int COUNT_BOUND = 50_000;

  private final AuditTrail trail;
  private final DateShortcuts dates;
  private final Clock clock;
  private final PagedRows<AuditEntry> rows;
  private final LatestOnly latest;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Details> details =
      new ReadOnlyObjectWrapper<>(new Details.None());

  /** What is known of the selected row. */
  sealed interface Details {
    record None() implements Details {}

    record Underway(AuditEntry entry) implements Details {}

    record Shown(AuditEntry entry, List<AuditField> fields) implements Details {}

    record Failed(AuditEntry entry, Failure failure) implements Details {}
  }

  AuditModel(AuditTrail trail, WorkRunner runner, Clock clock) {
    this.trail = trail;
    this.clock = clock;
    dates = DateShortcuts.ofProgram(clock);
    rows = new PagedRows<>(this::page, runner);
    latest = new LatestOnly(runner);
  }

  PagedRows<AuditEntry> rows() {
    return rows;
  }

  /** Why the filter cannot be used; empty when it can. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Details> detailsProperty() {
    return details.getReadOnlyProperty();
  }

  void filter(FilterQuery query) {
    List<String> refusals = AuditListFilter.of(query, dates, clock.getZone()).refusals();
    refusal.set(String.join(" ", refusals));
    if (refusals.isEmpty()) {
      rows.filter(query);
    }
  }

  void refresh() {
    rows.refresh();
  }

  void select(Optional<AuditEntry> entry) {
    if (entry.isEmpty()) {
      latest.forget();
      details.set(new Details.None());
    } else if (!entry.equals(shownEntry())) {
      read(entry.get());
    }
  }

  private Optional<AuditEntry> shownEntry() {
    return switch (details.get()) {
      case Details.Underway(var entry) -> Optional.of(entry);
      case Details.Shown(var entry, var _) -> Optional.of(entry);
      case Details.None _, Details.Failed _ -> Optional.empty();
    };
  }

  /** What a row says; also to try again. */
  void read(AuditEntry entry) {
    details.set(new Details.Underway(entry));
    latest.run(
        Work.of(() -> trail.fields(entry.seq()))
            .named(TEXTS.get("details.reading"))
            .quiet()
            .onSuccess(fields -> details.set(new Details.Shown(entry, fields)))
            .onFailure(failure -> details.set(new Details.Failed(entry, failure))));
  }

  private Page<AuditEntry> page(PageQuery<AuditEntry> query) throws Exception {
    var filter = AuditListFilter.of(query.filter(), dates, clock.getZone()).filter();
    OptionalLong after =
        query.after().map(row -> OptionalLong.of(row.seq())).orElse(OptionalLong.empty());
    List<AuditEntry> page = trail.page(filter, after, query.limit());
    OptionalLong about =
        after.isPresent()
            ? OptionalLong.empty()
            : OptionalLong.of(trail.count(filter, COUNT_BOUND));
    return new Page<>(page, page.size() == query.limit(), about);
  }
}
