package plumbline.views.journal.books;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import plumbline.domain.finance.Ledger;
import plumbline.domain.finance.VatCode;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;

/**
 * What all screens of the desk look up: the chart of accounts and the VAT codes, read once and
 * again on request. What was read stays while the server is gone.
 */
public final class Books {
  private final Ledger ledger;
  private final LatestOnly reading;
  private final ReadOnlyObjectWrapper<ChartOfAccounts> chart =
      new ReadOnlyObjectWrapper<>(ChartOfAccounts.EMPTY);
  private final ReadOnlyObjectWrapper<List<VatCode>> vatCodes =
      new ReadOnlyObjectWrapper<>(List.of());

  public Books(Ledger ledger, WorkRunner runner) {
    this.ledger = ledger;
    reading = new LatestOnly(runner);
  }

  /** Reads both again; a failure leaves what is there, the next reading mends it. */
  public void read() {
    reading.run(
        Work.of(() -> new Answer(new ChartOfAccounts(ledger.accounts()), ledger.vatCodes()))
            .named("chart of accounts")
            .onSuccess(this::show)
            .onFailure(failure -> {}));
  }

  private void show(Answer answer) {
    vatCodes.set(answer.vatCodes());
    chart.set(answer.chart());
  }

  public ReadOnlyObjectProperty<ChartOfAccounts> chartProperty() {
    return chart.getReadOnlyProperty();
  }

  public ChartOfAccounts chart() {
    return chart.get();
  }

  /** The VAT code of exactly this name. */
  public Optional<VatCode> vatCode(String typed) {
    String text = typed.strip();
    return vatCodes.get().stream().filter(vat -> vat.code().equalsIgnoreCase(text)).findFirst();
  }

  /** The VAT codes whose code starts with, or whose name contains, what was typed. */
  List<VatCode> findVatCodes(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    return vatCodes.get().stream()
        .filter(
            vat ->
                vat.code().toLowerCase(Locale.ROOT).startsWith(text)
                    || vat.name().toLowerCase(Locale.ROOT).contains(text))
        .toList();
  }

  private record Answer(ChartOfAccounts chart, List<VatCode> vatCodes) {}
}
