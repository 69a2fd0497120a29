package plumbline.views.vat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.ChartOfAccounts;
import plumbline.domain.finance.ReturnRow;
import plumbline.domain.finance.Saving;
import plumbline.domain.finance.TaxBucket;
import plumbline.domain.finance.Validity;
import plumbline.domain.finance.VatAccounts;
import plumbline.domain.finance.VatCode;
import plumbline.domain.finance.VatCodeRules;
import plumbline.domain.finance.VatCodes;

/** VAT codes in memory with the rules of the real ones. */
public final class MemoryVatCodes implements VatCodes {
  final Map<String, VatCode> codes = new TreeMap<>();
  final ChartOfAccounts chart;
  List<Refusal> refusing = List.of();

  public MemoryVatCodes(ChartOfAccounts chart) {
    this.chart = chart;
    put("27", "27 % general rate", "0.27", "vatPercentage", "07", null);
    put("25", "25 % general rate until 2011", "0.25", "vatPercentage", null, "2011-12-31");
    put(
        "FAD",
        "Fordított adózás, belföld, megkülönböztetett árvíztűrő tükörfúrógép-kölcsönzések",
        "0",
        "vatDomesticReverseCharge",
        "04",
        null);
  }

  private void put(
      String code,
      String name,
      String rate,
      String bucket,
      @Nullable String row,
      @Nullable String last) {
    codes.put(
        code,
        new VatCode(
            code,
            name,
            new BigDecimal(rate),
            bucket,
            row,
            new Validity(LocalDate.of(2009, 7, 1), last == null ? null : LocalDate.parse(last)),
            last == null ? new VatAccounts("381", "315") : VatAccounts.NONE,
            1));
  }

  @Override
  public List<VatCode> codes() {
    return new ArrayList<>(codes.values());
  }

  @Override
  public List<TaxBucket> buckets() {
    return List.of(
        new TaxBucket("noVatCharge", "no_charge", "No tax charged"),
        new TaxBucket("vatDomesticReverseCharge", "reverse_charge", "Domestic reverse charge"),
        new TaxBucket("vatExemption:AAM", "exemption", "Exempt as a small business"),
        new TaxBucket("vatPercentage", "percentage", "Taxed at a rate"));
  }

  @Override
  public List<ReturnRow> returnRows() {
    return List.of(
        new ReturnRow("04", "Domestic sales under reverse charge"),
        new ReturnRow("07", "Domestic sales at 27 %"));
  }

  @Override
  public Saving<VatCode> create(VatCode wanted) throws java.sql.SQLException {
    return save(wanted);
  }

  @Override
  public Saving<VatCode> change(VatCode seen, VatCode wanted) throws java.sql.SQLException {
    VatCode now = codes.getOrDefault(seen.code(), seen);
    return now.version() == seen.version()
        ? save(wanted)
        : new Saving.Stale<>(
            now, Refusal.ofWhole("VAT code " + now.code() + " was changed by erika."));
  }

  private Saving<VatCode> save(VatCode wanted) throws java.sql.SQLException {
    Map<String, Account> accounts =
        chart.accounts().stream().collect(Collectors.toMap(Account::number, known -> known));
    List<Refusal> refusals = new ArrayList<>(refusing);
    refusals.addAll(new VatCodeRules(accounts, buckets(), returnRows()).check(wanted));
    if (!refusals.isEmpty()) {
      return new Saving.Refused<>(refusals);
    }
    VatCode saved =
        new VatCode(
            wanted.code(),
            wanted.name(),
            wanted.rate(),
            wanted.bucket(),
            wanted.returnRow(),
            wanted.validity(),
            wanted.accounts(),
            wanted.version() + 1);
    codes.put(saved.code(), saved);
    return new Saving.Saved<>(saved);
  }
}
