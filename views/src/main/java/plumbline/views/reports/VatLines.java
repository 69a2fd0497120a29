package plumbline.views.reports;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import plumbline.sync.cache.VatLinesQuery;
import plumbline.views.text.Texts;

/** The lines under a VAT code by tax point. */
record VatLines(String code, LocalDate first) implements Report {
  private static final Texts TEXTS = Texts.of(VatLines.class);

  @Override
  public String title() {
    return TEXTS.get("vat.lines", code);
  }

  @Override
  public Optional<LocalDate> usualFrom(LocalDate today) {
    return Optional.of(first);
  }

  @Override
  public Optional<ReportTable> table(Figures figures, Period period, int limit)
      throws SQLException {
    return figures
        .ask(new VatLinesQuery(code, period.from(), period.to(), limit + 1))
        .map(
            found ->
                JournalLines.of(found, limit)
                    .table(
                        title(),
                        TEXTS.get("vat.period", Lines.span(period)),
                        JournalLines.columns()));
  }
}
