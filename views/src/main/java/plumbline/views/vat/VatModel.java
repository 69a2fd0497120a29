package plumbline.views.vat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.finance.ChartOfAccounts;
import plumbline.domain.finance.Validity;
import plumbline.domain.finance.VatAccounts;
import plumbline.domain.finance.VatCode;
import plumbline.domain.finance.VatCodes;
import plumbline.views.field.DateShortcuts;
import plumbline.views.form.EditModel;
import plumbline.views.form.ListBesideForm;
import plumbline.views.form.Listing;
import plumbline.views.shell.Workbench;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.text.Texts;

/** The list of VAT codes with its filter, and the code being changed. */
final class VatModel implements ListBesideForm.Source<VatCode, VatCode> {
  private static final Texts TEXTS = Texts.of(VatModel.class);
  private static final String USUAL_BUCKET = "vatPercentage";

  private final VatCodes codes;
  private final ChartOfAccounts chart;
  private final LatestOnly reading;
  private final DateShortcuts dates;
  private final VatKind kind;
  private final EditModel<VatCode> edit;
  private final ObservableList<VatCode> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Listing> listing =
      new ReadOnlyObjectWrapper<>(new Listing.Reading());
  private final ReadOnlyObjectWrapper<Optional<String>> wanted =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private VatTables tables = VatTables.EMPTY;
  private String filter = "";

  VatModel(VatCodes codes, ChartOfAccounts chart, Workbench bench) {
    this.codes = codes;
    this.chart = chart;
    reading = new LatestOnly(bench.runner());
    dates = DateShortcuts.ofProgram(bench.clock());
    kind = new VatKind(codes, dates, () -> tables);
    edit = new EditModel<>(kind, bench.runner(), bench.dialogs());
    edit.setOnSaved(this::saved);
  }

  @Override
  public ObservableList<VatCode> rows() {
    return rows;
  }

  @Override
  public ReadOnlyObjectProperty<Listing> listingProperty() {
    return listing.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyObjectProperty<Optional<String>> wantedProperty() {
    return wanted.getReadOnlyProperty();
  }

  @Override
  public EditModel<VatCode> edit() {
    return edit;
  }

  @Override
  public VatCode record(VatCode row) {
    return row;
  }

  @Override
  public String name(VatCode row) {
    return row.code();
  }

  VatKind kind() {
    return kind;
  }

  DateShortcuts dates() {
    return dates;
  }

  @Override
  public boolean isFiltered() {
    return !filter.isBlank();
  }

  /** Whether the code may be used today. */
  boolean isValid(VatCode code) {
    return code.validity().contains(dates.today());
  }

  /** Reads the codes again; what is being typed stays. */
  @Override
  public void refresh() {
    listing.set(new Listing.Reading());
    reading.run(
        Work.of(() -> VatTables.read(codes, chart))
            .named(TEXTS.get("vat.reading"))
            .onSuccess(this::show)
            .onFailure(failure -> listing.set(new Listing.Failed(failure))));
  }

  private void show(VatTables read) {
    tables = read;
    arrange();
    listing.set(new Listing.Shown());
    wanted.get().ifPresent(this::rewant);
  }

  private void rewant(String code) {
    wanted.set(Optional.empty());
    wanted.set(Optional.of(code));
  }

  @Override
  public void filter(String text) {
    filter = text;
    arrange();
  }

  private void arrange() {
    String text = filter.strip().toLowerCase(Locale.ROOT);
    rows.setAll(
        tables.codes().stream()
            .filter(
                code ->
                    (code.label() + " " + code.bucket()).toLowerCase(Locale.ROOT).contains(text))
            .toList());
  }

  /** Proposes a code that is valid from today. */
  @Override
  public void begin(Optional<VatCode> selected) {
    edit.begin(
        new VatCode(
            "",
            "",
            BigDecimal.ZERO,
            USUAL_BUCKET,
            null,
            new Validity(dates.today(), null),
            VatAccounts.NONE,
            1));
  }

  private void saved(VatCode code) {
    wanted.set(Optional.of(code.code()));
    refresh();
  }
}
