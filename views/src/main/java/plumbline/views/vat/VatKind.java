package plumbline.views.vat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.ReturnRow;
import plumbline.domain.finance.Saving;
import plumbline.domain.finance.TaxBucket;
import plumbline.domain.finance.Validity;
import plumbline.domain.finance.VatAccounts;
import plumbline.domain.finance.VatCode;
import plumbline.domain.finance.VatCodes;
import plumbline.views.field.DateShortcuts;
import plumbline.views.form.LabelChoices;
import plumbline.views.form.RecordKind;
import plumbline.views.form.TypedForm;
import plumbline.views.text.Texts;

/** A VAT code in its form; the rate is typed in percent. */
final class VatKind implements RecordKind<VatCode> {
  static final String CODE = "code";
  static final String NAME = "name";
  static final String RATE = "rate";
  static final String BUCKET = "bucket";
  static final String RETURN_ROW = "returnRow";
  static final String FIRST_DAY = "firstDay";
  static final String LAST_DAY = "lastDay";
  static final String INPUT_ACCOUNT = "inputAccount";
  static final String OUTPUT_ACCOUNT = "outputAccount";

  private static final Texts TEXTS = Texts.of(VatKind.class);

  private final VatCodes codes;
  private final DateShortcuts dates;
  private final LabelChoices buckets;
  private final LabelChoices returnRows;
  private final LabelChoices accounts;

  VatKind(VatCodes codes, DateShortcuts dates, Supplier<VatTables> tables) {
    this.codes = codes;
    this.dates = dates;
    buckets =
        new LabelChoices(() -> tables.get().buckets().stream().map(TaxBucket::label).toList());
    returnRows =
        new LabelChoices(() -> tables.get().returnRows().stream().map(ReturnRow::label).toList());
    accounts =
        new LabelChoices(
            () ->
                tables.get().accounts().stream()
                    .filter(account -> !account.closed() && !account.group())
                    .map(Account::label)
                    .toList());
  }

  LabelChoices buckets() {
    return buckets;
  }

  LabelChoices returnRows() {
    return returnRows;
  }

  LabelChoices accounts() {
    return accounts;
  }

  @Override
  public void show(VatCode code, TypedForm form) {
    @Nullable LocalDate last = code.validity().lastDay();
    form.set(CODE, code.code());
    form.set(NAME, code.name());
    form.set(RATE, percent(code.rate()));
    form.set(BUCKET, buckets.label(code.bucket()));
    form.set(RETURN_ROW, label(returnRows, code.returnRow()));
    form.set(FIRST_DAY, dates.show(code.validity().firstDay()));
    form.set(LAST_DAY, last == null ? "" : dates.show(last));
    form.set(INPUT_ACCOUNT, label(accounts, code.accounts().input()));
    form.set(OUTPUT_ACCOUNT, label(accounts, code.accounts().output()));
  }

  static String percent(BigDecimal rate) {
    return rate.movePointRight(2).stripTrailingZeros().toPlainString();
  }

  private static String label(LabelChoices choices, @Nullable String key) {
    return key == null ? "" : choices.label(key);
  }

  @Override
  public Reading<VatCode> read(TypedForm form, Optional<VatCode> seen) {
    List<Refusal> refusals = new ArrayList<>();
    Optional<BigDecimal> rate = rate(form.typed(RATE), refusals);
    Optional<LocalDate> first = day(form, FIRST_DAY, refusals);
    Optional<LocalDate> last =
        form.typed(LAST_DAY).isEmpty() ? Optional.empty() : day(form, LAST_DAY, refusals);
    if (!refusals.isEmpty()) {
      return new Reading.Unreadable<>(refusals);
    }
    return new Reading.Read<>(
        new VatCode(
            form.typed(CODE),
            form.typed(NAME),
            rate.orElseThrow(),
            buckets.key(form.typed(BUCKET)),
            key(returnRows, form.typed(RETURN_ROW)),
            new Validity(first.orElseThrow(), last.orElse(null)),
            new VatAccounts(
                key(accounts, form.typed(INPUT_ACCOUNT)),
                key(accounts, form.typed(OUTPUT_ACCOUNT))),
            seen.map(VatCode::version).orElse(1)));
  }

  private static @Nullable String key(LabelChoices choices, String typed) {
    return typed.isEmpty() ? null : choices.key(typed);
  }

  private static Optional<BigDecimal> rate(String typed, List<Refusal> refusals) {
    String digits = typed.replace("%", "").strip().replace(',', '.');
    if (digits.matches("\\d{1,3}(\\.\\d{1,4})?")) {
      return Optional.of(new BigDecimal(digits).movePointLeft(2));
    }
    refusals.add(new Refusal(RATE, typed, TEXTS.get("rate.unreadable", typed)));
    return Optional.empty();
  }

  private Optional<LocalDate> day(TypedForm form, String field, List<Refusal> refusals) {
    String typed = form.typed(field);
    Optional<LocalDate> day = dates.read(typed);
    if (day.isEmpty()) {
      refusals.add(new Refusal(field, typed, TEXTS.get("date.unreadable", typed)));
    }
    return day;
  }

  @Override
  public Saving<VatCode> save(Optional<VatCode> seen, VatCode wanted) throws SQLException {
    return seen.isPresent() ? codes.change(seen.get(), wanted) : codes.create(wanted);
  }

  @Override
  public String label(VatCode code) {
    return code.label();
  }
}
