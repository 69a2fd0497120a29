package plumbline.views.journal.list;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plumbline.domain.finance.EntryFilter;
import plumbline.domain.finance.EntrySummary;
import plumbline.domain.finance.Ledger;
import plumbline.views.field.DateShortcuts;
import plumbline.views.journal.books.Books;
import plumbline.views.journal.posted.PostedEntryModel;
import plumbline.views.task.WorkRunner;
import plumbline.views.widget.FilterQuery;
import plumbline.views.widget.Page;
import plumbline.views.widget.PageQuery;
import plumbline.views.widget.PagedRows;

/**
 * The journal as a list: pages by key, newest first; a wrong filter changes nothing but says so.
 */
public final class JournalModel {
  static final int COUNT_BOUND = 50_000;

  private final Ledger ledger;
  private final Books books;
  private final DateShortcuts dates;
  private final PagedRows<EntrySummary> rows;
  private final PostedEntryModel details;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

  public JournalModel(Ledger ledger, Books books, WorkRunner runner, DateShortcuts dates) {
    this.ledger = ledger;
    this.books = books;
    this.dates = dates;
    rows = new PagedRows<>(this::page, runner);
    details = new PostedEntryModel(ledger, runner);
  }

  PagedRows<EntrySummary> rows() {
    return rows;
  }

  /** The selected entry with its lines. */
  PostedEntryModel details() {
    return details;
  }

  Books books() {
    return books;
  }

  /** What is wrong with the filter; empty when nothing is. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** Shows what the filter lets through. */
  void filter(FilterQuery query) {
    List<String> refusals = JournalFilter.of(query, dates, books.chart()).refusals();
    refusal.set(String.join(" ", refusals));
    if (refusals.isEmpty()) {
      rows.filter(query);
    }
  }

  /** Reads again what is shown. */
  public void refresh() {
    books.read();
    rows.refresh();
  }

  void select(Optional<EntrySummary> entry) {
    entry.ifPresentOrElse(row -> details.read(row.id()), details::clear);
  }

  private Page<EntrySummary> page(PageQuery<EntrySummary> query) throws Exception {
    EntryFilter filter = JournalFilter.of(query.filter(), dates, books.chart()).filter();
    EntrySummary.Position after = query.after().map(EntrySummary::position).orElse(null);
    List<EntrySummary> page = ledger.page(filter, after, query.limit());
    OptionalLong about =
        after == null ? OptionalLong.of(ledger.count(filter, COUNT_BOUND)) : OptionalLong.empty();
    return new Page<>(page, page.size() == query.limit(), about);
  }
}
