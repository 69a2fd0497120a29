package plumbline.views.payments.csv;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.bank.BankAccount;
import plumbline.domain.finance.bank.BankStatement;
import plumbline.domain.finance.bank.Importing;
import plumbline.domain.finance.bank.csv.CsvGuess;
import plumbline.domain.finance.bank.csv.CsvMapping;
import plumbline.domain.finance.bank.csv.CsvText;
import plumbline.domain.finance.bank.csv.MappedRows;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/**
 * A bank's CSV file being taken in. It begins with the mapping kept for its header, or else with a
 * guess; after every change the rows are read again.
 */
final class CsvImportModel {
  private static final Texts TEXTS = Texts.of(CsvImportModel.class);

  private final CsvServices services;
  private final WorkRunner runner;
  private final Path file;
  private final CsvForm form = new CsvForm();
  private final LatestOnly latest;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private OnTaken onTaken = imported -> {};
  private byte[] bytes = {};
  private boolean filling;
  private boolean sending;

  /** Hears what was taken in. */
  @FunctionalInterface
  interface OnTaken {
    void taken(Importing.Imported imported);
  }

  /**
   * What the file says, read as it is typed.
   *
   * @param above how many rows stand above the first movement
   * @param known the name of the mapping that was kept for its header, or empty
   */
  record Shown(
      List<String> header, int above, CsvText.Split file, MappedRows.Result read, String known) {
    static final Shown NOTHING =
        new Shown(
            List.of(),
            0,
            new CsvText.Split("", ';', List.of()),
            new MappedRows.Result(List.of(), List.of()),
            "");
  }

  private record Opened(CsvText text, Optional<CsvMapping> mapping, List<BankAccount> accounts) {}

  CsvImportModel(CsvServices services, WorkRunner runner, Path file) {
    this.services = services;
    this.runner = runner;
    this.file = file;
    latest = new LatestOnly(runner);
    form.all().forEach(text -> text.subscribe((before, now) -> changed()));
  }

  CsvForm form() {
    return form;
  }

  String fileName() {
    return String.valueOf(file.getFileName());
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  void setOnTaken(OnTaken handler) {
    onTaken = handler;
  }

  void open() {
    latest.run(
        Work.of(() -> Files.readAllBytes(file))
            .named(TEXTS.get("csv.opening"))
            .onSuccess(this::understand)
            .onFailure(failure -> refusal.set(TEXTS.get("csv.failed", failure.reason()))));
  }

  private void understand(byte[] content) {
    bytes = content;
    latest.run(
        Work.of(() -> understood(content))
            .named(TEXTS.get("csv.opening"))
            .onSuccess(this::opened)
            .onFailure(failure -> refusal.set(TEXTS.get("csv.failed", failure.reason()))));
  }

  private Opened understood(byte[] content) throws Exception {
    List<BankAccount> accounts = services.statements().accounts();
    CsvText text = services.files().open(content);
    if (!(text instanceof CsvText.Split split)) {
      return new Opened(text, Optional.empty(), accounts);
    }
    CsvMapping guess = CsvGuess.of(split, accounts.stream().map(BankAccount::iban).toList());
    Optional<CsvMapping> known = services.mappings().of(guess.header());
    CsvMapping mapping = known.orElse(guess);
    return new Opened(again(content, mapping), Optional.of(mapping), accounts);
  }

  private CsvText again(byte[] content, CsvMapping mapping) {
    return services.files().split(content, mapping.shape().encoding(), mapping.shape().separator());
  }

  private void opened(Opened opened) {
    form.setAccounts(opened.accounts());
    if (opened.text() instanceof CsvText.Refused(Refusal why)) {
      refusal.set(why.message());
      return;
    }
    CsvMapping mapping = opened.mapping().orElseThrow();
    filling = true;
    form.show(mapping);
    if (mapping.name().isEmpty()) {
      form.setting(Setting.MAPPING).set(proposedName());
    }
    filling = false;
    showSplit((CsvText.Split) opened.text(), mapping.name());
  }

  /** The file's name up to its first figure, as banks put the day behind their own. */
  private String proposedName() {
    String name = fileName().replaceFirst("\\.[^.]*$", "").replaceFirst("[ _.-]*[0-9].*$", "");
    return name.isBlank() ? TEXTS.get("csv.mappingName") : name.strip();
  }

  private void changed() {
    if (filling || bytes.length == 0) {
      return;
    }
    try {
      String encoding = form.encoding();
      char separator = form.separator();
      CsvText.Split now = shown.get().file();
      if (now.encoding().equals(encoding) && now.separator() == separator) {
        showSplit(now, shown.get().known());
        return;
      }
      latest.run(
          Work.of(() -> services.files().split(bytes, encoding, separator))
              .named(TEXTS.get("csv.opening"))
              .quiet()
              .onSuccess(this::splitAgain)
              .onFailure(failure -> refusal.set(TEXTS.get("csv.failed", failure.reason()))));
    } catch (CsvForm.Unreadable unreadable) {
      refusal.set(String.valueOf(unreadable.getMessage()));
    }
  }

  private void splitAgain(CsvText text) {
    switch (text) {
      case CsvText.Refused(Refusal why) -> refusal.set(why.message());
      case CsvText.Split split -> showSplit(split, shown.get().known());
    }
  }

  private void showSplit(CsvText.Split split, String known) {
    MappedRows.Result read = Shown.NOTHING.read();
    List<String> header = shown.get().header();
    int above = shown.get().above();
    try {
      above = form.rowsAbove();
      header = CsvGuess.headerOf(split.rows(), above);
      form.setHeader(header);
      read = MappedRows.read(form.mapping(), split.rows());
      refusal.set("");
    } catch (CsvForm.Unreadable unreadable) {
      refusal.set(String.valueOf(unreadable.getMessage()));
    }
    shown.set(new Shown(header, above, split, read, known));
  }

  /**
   * Keeps the mapping and takes the movements in.
   *
   * @param onlyGood whether rows that cannot be read may stay behind
   */
  void take(boolean onlyGood) {
    if (sending || bytes.length == 0) {
      return;
    }
    try {
      CsvMapping mapping = form.mapping();
      MappedRows.Result read = MappedRows.read(mapping, shown.get().file().rows());
      refusal.set(whyNot(mapping, read, onlyGood));
      if (refusal.get().isEmpty()) {
        send(mapping, read);
      }
    } catch (CsvForm.Unreadable unreadable) {
      refusal.set(String.valueOf(unreadable.getMessage()));
    }
  }

  private static String whyNot(CsvMapping mapping, MappedRows.Result read, boolean onlyGood) {
    if (mapping.iban().isEmpty()) {
      return TEXTS.get("wrong.noAccount");
    }
    if (mapping.name().isEmpty()) {
      return TEXTS.get("wrong.noName");
    }
    if (read.lines().isEmpty()) {
      return TEXTS.get("wrong.noLines");
    }
    return read.problems().isEmpty() || onlyGood
        ? ""
        : TEXTS.get("wrong.rows", read.problems().size(), read.lines().size());
  }

  private void send(CsvMapping mapping, MappedRows.Result read) {
    sending = true;
    runner.run(
        Work.of(
                () -> {
                  Optional<Refusal> nameTaken = services.mappings().save(mapping);
                  return nameTaken.isPresent()
                      ? new Importing.Refused(List.of(nameTaken.get()))
                      : services
                          .statements()
                          .take(
                              new BankStatement(mapping.iban(), "", null, null, read.lines()),
                              fileName(),
                              bytes);
                })
            .named(TEXTS.get("csv.taking"))
            .onSuccess(this::answered)
            .onFailure(failure -> refusal.set(TEXTS.get("csv.unanswered", failure.reason())))
            .onFinished(() -> sending = false));
  }

  private void answered(Importing importing) {
    switch (importing) {
      case Importing.Imported imported -> onTaken.taken(imported);
      case Importing.Refused refused ->
          refusal.set(String.join(" ", refused.refusals().stream().map(Refusal::message).toList()));
    }
  }
}
