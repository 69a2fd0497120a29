package plumbline.views.journal.books;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.VatCode;

/**
 * The accounts the VAT codes name themselves. For a code that names none, what the chart tells:
 * below 466 for input and 467 for output, as Hungarian charts have them, the one whose name has the
 * rate ("Input VAT 27 %"), else one for all rates.
 */
public record TaxAccountsOfCodes(Supplier<ChartOfAccounts> chart) implements TaxAccounts {
  @Override
  public Optional<Account> of(VatCode code, boolean input) {
    String named = input ? code.accounts().input() : code.accounts().output();
    return named == null ? byName(code, input) : chart.get().byNumber(named);
  }

  private Optional<Account> byName(VatCode code, boolean input) {
    String rate = code.rate().movePointRight(2).stripTrailingZeros().toPlainString();
    String percent = "(?U)(.*\\D)?" + rate + "\\s?%.*";
    List<Account> below = chart.get().openBelow(input ? "466" : "467");
    return below.stream()
        .filter(account -> account.name().matches(percent))
        .findFirst()
        .or(() -> below.stream().filter(account -> !account.name().contains("%")).findFirst());
  }
}
