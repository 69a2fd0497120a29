package plumbline.views.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.domain.admin.AuditFilter;
import plumbline.views.field.DateShortcuts;
import plumbline.views.text.Texts;
import plumbline.views.widget.FilterQuery;

/**
 * The trail's filter: free text, {@code who:}, {@code what:} a word of the trade, {@code record:}
 * its number, {@code from:} and {@code to:} a date.
 */
record AuditListFilter(AuditFilter filter, List<String> refusals) {
  static final Set<String> FIELDS = Set.of("who", "what", "record", "from", "to");

  private static final Texts TEXTS = Texts.of(AuditListFilter.class);

  AuditListFilter {
    refusals = List.copyOf(refusals);
  }

  static AuditListFilter of(FilterQuery query, DateShortcuts dates, ZoneId zone) {
    List<String> refusals = new ArrayList<>();
    Set<String> entities =
        query.value("what").map(typed -> entities(typed, refusals)).orElse(Set.of());
    Optional<LocalDate> from = date("from", query, dates, refusals);
    Optional<LocalDate> to = date("to", query, dates, refusals);
    return new AuditListFilter(
        new AuditFilter(
            query.text(),
            query.value("who").orElse(""),
            entities,
            query.value("record").orElse(""),
            from.map(day -> start(day, zone)).orElse(null),
            to.map(day -> start(day.plusDays(1), zone)).orElse(null)),
        refusals);
  }

  private static Instant start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  private static Set<String> entities(String typed, List<String> refusals) {
    Set<Subject> subjects = Subject.ofTyped(typed);
    if (subjects.isEmpty()) {
      refusals.add(TEXTS.get("filter.noSubject", typed, Subject.allWords()));
    }
    return subjects.stream()
        .flatMap(one -> one.entities().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<LocalDate> date(
      String field, FilterQuery query, DateShortcuts dates, List<String> refusals) {
    Optional<LocalDate> date = query.value(field).flatMap(dates::read);
    if (date.isEmpty()) {
      query.value(field).ifPresent(typed -> refusals.add(TEXTS.get("filter.noDate", field, typed)));
    }
    return date;
  }
}
