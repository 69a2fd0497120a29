package plumbline.views.reports;

import java.util.function.Supplier;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The reports that can be asked for by name. */
public enum ReportKind {
  TRIAL_BALANCE("trial-balance", Feather.BAR_CHART_2, TrialBalanceReport::new),
  PROFIT_AND_LOSS("profit-and-loss", Feather.TRENDING_UP, ProfitAndLoss::new),
  BALANCE_SHEET("balance-sheet", Feather.COLUMNS, BalanceSheet::new),
  AGED_RECEIVABLES("aged-receivables", Feather.CLOCK, AgedReceivables::new),
  VAT("vat", Feather.PERCENT, VatByCode::new),
  JOURNAL("journal", Feather.BOOK, JournalReport::new),
  GENERAL_LEDGER("general-ledger", Feather.LIST, () -> new GeneralLedger(null));

  private final String word;
  private final Ikon icon;
  private final Supplier<Report> report;

  ReportKind(String word, Ikon icon, Supplier<Report> report) {
    this.word = word;
    this.icon = icon;
    this.report = report;
  }

  /** Its name on the command line. */
  public String word() {
    return word;
  }

  public Report report() {
    return report.get();
  }

  Ikon icon() {
    return icon;
  }
}
