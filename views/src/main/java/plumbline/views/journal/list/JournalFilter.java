package plumbline.views.journal.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.domain.finance.EntryFilter;
import plumbline.views.field.DateShortcuts;
import plumbline.views.journal.books.ChartOfAccounts;
import plumbline.views.text.Texts;
import plumbline.views.widget.FilterQuery;

/**
 * The journal's filter: free text, {@code account:5220}, {@code from:} and {@code to:} a date. A
 * value that cannot be is refused with a sentence that says what can.
 */
record JournalFilter(EntryFilter filter, List<String> refusals) {
  static final Set<String> FIELDS = Set.of("account", "from", "to");

  private static final Texts TEXTS = Texts.of(JournalFilter.class);

  JournalFilter {
    refusals = List.copyOf(refusals);
  }

  static JournalFilter of(FilterQuery query, DateShortcuts dates, ChartOfAccounts chart) {
    List<String> refusals = new ArrayList<>();
    Optional<String> account = query.value("account");
    if (!chart.isEmpty() && account.flatMap(chart::byNumber).isEmpty()) {
      account.ifPresent(value -> refusals.add(TEXTS.get("filter.unknownAccount", value)));
    }
    Optional<LocalDate> from = date("from", query, dates, refusals);
    Optional<LocalDate> to = date("to", query, dates, refusals);
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      refusals.add(TEXTS.get("filter.noDays", dates.show(from.get()), dates.show(to.get())));
    }
    EntryFilter filter =
        new EntryFilter(query.text(), account.orElse(null), from.orElse(null), to.orElse(null));
    return new JournalFilter(filter, refusals);
  }

  private static Optional<LocalDate> date(
      String field, FilterQuery query, DateShortcuts dates, List<String> refusals) {
    Optional<String> typed = query.value(field);
    Optional<LocalDate> date = typed.flatMap(dates::read);
    if (date.isEmpty()) {
      typed.ifPresent(value -> refusals.add(TEXTS.get("filter.noDate", field, value)));
    }
    return date;
  }
}
