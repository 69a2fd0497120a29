package plumbline.views.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plumbline.views.reports.ReportTable.Column;
import plumbline.views.reports.ReportTable.Kind;
import plumbline.views.reports.ReportTable.Line;
import plumbline.views.reports.ReportTable.Remark;
import plumbline.views.reports.ReportTable.Weight;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;

/** Gathers the lines and remarks of a report. */
final class Lines {
  private static final Texts TEXTS = Texts.of(Lines.class);

  private final List<Line> lines = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  void heading(int level, Object... cells) {
    add(Weight.HEADING, level, Optional.empty(), cells);
  }

  void detail(int level, Drill drill, Object... cells) {
    add(Weight.DETAIL, level, Optional.of(drill), cells);
  }

  void add(Weight weight, int level, Optional<Drill> drill, Object... cells) {
    lines.add(new Line(weight, level, Arrays.asList(cells), drill));
  }

  void remark(boolean good, String words) {
    remarks.add(new Remark(good, words));
  }

  /** Says so when there were more than are shown. */
  void remarkIfCut(boolean cut, int limit) {
    if (cut) {
      remark(false, TEXTS.get("table.cut", limit));
    }
  }

  ReportTable table(String title, String period, List<Column> columns) {
    return new ReportTable(title, period, columns, lines, remarks, Optional.empty());
  }

  static Column words(String title) {
    return new Column(title, Kind.WORDS);
  }

  static Column longWords(String title) {
    return new Column(title, Kind.LONG_WORDS);
  }

  static Column date(String title) {
    return new Column(title, Kind.DATE);
  }

  static Column money(String title) {
    return new Column(title, Kind.MONEY);
  }

  static String span(Report.Period period) {
    return TEXTS.get("period.span", date(period.from()), date(period.to()));
  }

  static String date(LocalDate day) {
    Locale locale = Locale.getDefault(Locale.Category.FORMAT);
    return new Moments(java.time.Clock.systemUTC(), locale).date(day);
  }

  static BigDecimal sum(java.util.stream.Stream<BigDecimal> amounts) {
    return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
