package plumbline.views.reports;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import plumbline.sync.cache.VatOutsideQuery;
import plumbline.views.text.Texts;

/** The lines on VAT accounts that no VAT code explains, by tax point. */
record VatOutside(LocalDate first) implements Report {
  private static final Texts TEXTS = Texts.of(VatOutside.class);

  @Override
  public String title() {
    return TEXTS.get("vat.outside");
  }

  @Override
  public Optional<LocalDate> usualFrom(LocalDate today) {
    return Optional.of(first);
  }

  @Override
  public Optional<ReportTable> table(Figures figures, Period period, int limit)
      throws SQLException {
    return figures
        .ask(new VatOutsideQuery(period.from(), period.to(), limit + 1))
        .map(
            found ->
                JournalLines.of(found, limit)
                    .table(
                        title(),
                        TEXTS.get("vat.period", Lines.span(period)),
                        JournalLines.columns()));
  }
}
