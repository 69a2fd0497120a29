package plumbline.views.reports;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The reports that can be asked for by name. */
public enum ReportKind {
  TRIAL_BALANCE("trial-balance"),
  PROFIT_AND_LOSS("profit-and-loss"),
  BALANCE_SHEET("balance-sheet"),
  AGED_RECEIVABLES("aged-receivables"),
  VAT("vat"),
  JOURNAL("journal"),
  GENERAL_LEDGER("general-ledger");

  private final String word;

  ReportKind(String word) {
    this.word = word;
  }

  /** Its name on the command line. */
  public String word() {
    return word;
  }

  public Report report() {
    return switch (this) {
      case TRIAL_BALANCE -> new TrialBalanceReport();
      case PROFIT_AND_LOSS -> new ProfitAndLoss();
      case BALANCE_SHEET -> new BalanceSheet();
      case AGED_RECEIVABLES -> new AgedReceivables();
      case VAT -> new VatByCode();
      case JOURNAL -> new JournalReport();
      case GENERAL_LEDGER -> new GeneralLedger(null);
    };
  }

  Ikon icon() {
    return switch (this) {
      case TRIAL_BALANCE -> Feather.BAR_CHART_2;
      case PROFIT_AND_LOSS -> Feather.TRENDING_UP;
      case BALANCE_SHEET -> Feather.COLUMNS;
      case AGED_RECEIVABLES -> Feather.CLOCK;
      case VAT -> Feather.PERCENT;
      case JOURNAL -> Feather.BOOK;
      case GENERAL_LEDGER -> Feather.LIST;
    };
  }
}
