package plumbline.views.reports;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import plumbline.sync.cache.JournalQuery;
import plumbline.views.text.Texts;

/** Every line of a period in order of posting. */
final class JournalReport implements Report {
  private static final Texts TEXTS = Texts.of(JournalReport.class);

  @Override
  public String title() {
    return TEXTS.get("journal.title");
  }

  @Override
  public Optional<LocalDate> usualFrom(LocalDate today) {
    return Optional.of(today.withDayOfMonth(1));
  }

  @Override
  public Optional<ReportTable> table(Figures figures, Period period, int limit)
      throws SQLException {
    return figures
        .ask(new JournalQuery(period.from(), period.to(), limit + 1))
        .map(
            found ->
                JournalLines.of(found, limit)
                    .table(title(), Lines.span(period), JournalLines.columns()));
  }
}
