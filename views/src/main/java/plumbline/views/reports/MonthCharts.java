package plumbline.views.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** Months as bars of income and expense, and as lines of cash and receivables, side by side. */
final class MonthCharts extends HBox {
  private static final Texts TEXTS = Texts.of(MonthCharts.class);
  private static final BigDecimal MILLION = new BigDecimal("1000000");

  private final BarChart<String, Number> bars = new BarChart<>(new CategoryAxis(), values());
  private final LineChart<String, Number> lines = new LineChart<>(new CategoryAxis(), values());
  private final DateTimeFormatter months =
      DateTimeFormatter.ofPattern("MMM yy", Locale.getDefault(Locale.Category.FORMAT));
  private final Amounts amounts = Amounts.ofProgram();

  MonthCharts() {
    super(16);
    getStyleClass().add("month-charts");
    dress(bars, TEXTS.get("charts.profit"));
    dress(lines, TEXTS.get("charts.cash"));
    getChildren().addAll(bars, lines);
  }

  void show(List<MonthFigures> figures) {
    fill(bars, figures, TEXTS.get("profit.income"), MonthFigures::income);
    fill(bars, figures, TEXTS.get("profit.expense"), MonthFigures::expense);
    fill(lines, figures, TEXTS.get("charts.atBank"), MonthFigures::cash);
    fill(lines, figures, TEXTS.get("charts.receivables"), MonthFigures::receivables);
    say(bars, figures, MonthFigures::result, TEXTS.get("charts.result"));
    say(lines, figures, MonthFigures::cash, TEXTS.get("charts.atBank"));
  }

  void clear() {
    bars.getData().clear();
    lines.getData().clear();
  }

  private void fill(
      XYChart<String, Number> chart,
      List<MonthFigures> figures,
      String name,
      Function<MonthFigures, BigDecimal> value) {
    XYChart.Series<String, Number> series = new XYChart.Series<>();
    series.setName(name);
    for (MonthFigures month : figures) {
      series
          .getData()
          .add(
              new XYChart.Data<>(
                  months.format(month.month()),
                  value.apply(month).divide(MILLION, 6, RoundingMode.HALF_UP)));
    }
    chart.getData().add(series);
    for (int i = 0; i < figures.size(); i++) {
      var node = series.getData().get(i).getNode();
      String exact = amounts.money(value.apply(figures.get(i)));
      Tooltip.install(
          node,
          new Tooltip(
              TEXTS.get("charts.point", name, months.format(figures.get(i).month()), exact)));
    }
  }

  /** What a listener hears in place of the picture. */
  private void say(
      XYChart<String, Number> chart,
      List<MonthFigures> figures,
      Function<MonthFigures, BigDecimal> value,
      String what) {
    StringBuilder words = new StringBuilder(chart.getTitle());
    for (MonthFigures month : figures) {
      words
          .append("; ")
          .append(
              TEXTS.get(
                  "charts.point",
                  what,
                  months.format(month.month()),
                  amounts.money(value.apply(month))));
    }
    chart.setAccessibleText(words.toString());
  }

  private static void dress(XYChart<String, Number> chart, String title) {
    chart.setTitle(title);
    chart.setAnimated(false);
    chart.setMinSize(320, 220);
    chart.setFocusTraversable(true);
    chart.getXAxis().setAnimated(false);
    chart.getXAxis().setTickLabelRotation(-45);
    chart.getYAxis().setAnimated(false);
    HBox.setHgrow(chart, Priority.ALWAYS);
  }

  private static NumberAxis values() {
    NumberAxis axis = new NumberAxis();
    axis.setLabel(TEXTS.get("charts.millions"));
    axis.setForceZeroInRange(true);
    Amounts amounts = Amounts.ofProgram();
    axis.setTickLabelFormatter(
        new StringConverter<>() {
          @Override
          public String toString(Number number) {
            return amounts.quantity(
                BigDecimal.valueOf(number.doubleValue()).setScale(3, RoundingMode.HALF_UP));
          }

          @Override
          public Number fromString(String words) {
            return amounts.parse(words).orElse(BigDecimal.ZERO);
          }
        });
    return axis;
  }
}
