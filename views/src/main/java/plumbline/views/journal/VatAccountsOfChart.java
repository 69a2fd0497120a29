package plumbline.views.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.VatCode;

/**
 * VAT accounts as the chart tells them: below 466 for input and 467 for output, as Hungarian charts
 * have them, the one whose name has the rate ("Input VAT 27 %"), else one for all rates.
 */
record VatAccountsOfChart(Supplier<ChartOfAccounts> chart) implements VatAccounts {
  @Override
  public Optional<Account> of(VatCode code, boolean input) {
    String rate = code.rate().movePointRight(2).stripTrailingZeros().toPlainString();
    String percent = "(?U)(.*\\D)?" + rate + "\\s?%.*";
    List<Account> below = chart.get().openBelow(input ? "466" : "467");
    return below.stream()
        .filter(account -> account.name().matches(percent))
        .findFirst()
        .or(() -> below.stream().filter(account -> !account.name().contains("%")).findFirst());
  }
}
