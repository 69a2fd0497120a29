package plumbline.views.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import plumbline.sync.cache.JournalLine;
import plumbline.views.reports.ReportTable.Weight;
import plumbline.views.text.Texts;

/** Lines of the ledger one after the other, with the entry behind each. */
final class JournalLines {
  private static final Texts TEXTS = Texts.of(JournalLines.class);

  private JournalLines() {}

  /** The lines, at most so many of them, and their total. */
  static Lines of(List<JournalLine> found, int limit) {
    Lines lines = new Lines();
    List<JournalLine> shown = found.subList(0, Math.min(limit, found.size()));
    Optional<UUID> before = Optional.empty();
    for (JournalLine line : shown) {
      boolean first = !before.equals(Optional.of(line.entry()));
      before = Optional.of(line.entry());
      lines.detail(
          0,
          new Drill.Entry(line.entry()),
          first ? line.number().toString() : "",
          line.postingDate(),
          line.taxPoint(),
          first ? line.reference() : "",
          first ? line.description() : "",
          line.account(),
          line.accountName(),
          line.debit(),
          line.credit());
    }
    if (!shown.isEmpty()) {
      BigDecimal debit = Lines.sum(shown.stream().map(JournalLine::debit));
      BigDecimal credit = Lines.sum(shown.stream().map(JournalLine::credit));
      lines.add(
          Weight.TOTAL,
          0,
          Optional.empty(),
          TEXTS.get("aged.total"),
          "",
          "",
          "",
          "",
          "",
          "",
          debit,
          credit);
    }
    lines.remarkIfCut(found.size() > limit, limit);
    return lines;
  }

  static List<ReportTable.Column> columns() {
    return List.of(
        Lines.words(TEXTS.get("lines.number")),
        Lines.date(TEXTS.get("lines.date")),
        Lines.date(TEXTS.get("lines.taxPoint")),
        Lines.words(TEXTS.get("lines.reference")),
        Lines.longWords(TEXTS.get("lines.description")),
        Lines.words(TEXTS.get("balances.account")),
        Lines.longWords(TEXTS.get("balances.name")),
        Lines.money(TEXTS.get("figure.debit")),
        Lines.money(TEXTS.get("figure.credit")));
  }
}
