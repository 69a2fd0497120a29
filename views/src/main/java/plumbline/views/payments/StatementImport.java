package plumbline.views.payments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.bank.BankStatement;
import plumbline.domain.finance.bank.Importing;
import plumbline.views.dialog.Dialogs;
import plumbline.views.dialog.FileKind;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** Takes in a bank's file the person chooses, and says line by line why it was not. */
final class StatementImport {
  private static final Texts TEXTS = Texts.of(StatementImport.class);

  private final PaymentServices services;
  private final WorkRunner runner;
  private final Dialogs dialogs;
  private final Runnable onImported;
  private final Consumer<Path> onTable;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

  private record Outcome(boolean isTable, int added, int known, List<Refusal> refusals) {}

  /**
   * @param onImported runs when there are new lines
   * @param onTable hears of a file that is a table, whose columns a person has to tell
   */
  StatementImport(
      PaymentServices services,
      WorkRunner runner,
      Dialogs dialogs,
      Runnable onImported,
      Consumer<Path> onTable) {
    this.services = services;
    this.runner = runner;
    this.dialogs = dialogs;
    this.onImported = onImported;
    this.onTable = onTable;
  }

  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  void choose() {
    dialogs.chooseFileToOpen(new FileKind(TEXTS.get("import.files"), "*")).ifPresent(this::take);
  }

  private void take(Path file) {
    refusal.set("");
    runner.run(
        Work.of(() -> read(file))
            .named(TEXTS.get("import.reading"))
            .onSuccess(outcome -> show(file, outcome))
            .onFailure(failure -> refusal.set(TEXTS.get("import.failed", failure.reason()))));
  }

  private Outcome read(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    if (!isXml(bytes)) {
      return new Outcome(true, 0, 0, List.of());
    }
    return switch (services.files().read(bytes)) {
      case StatementFiles.Content.Refused(var refusals) -> new Outcome(false, 0, 0, refusals);
      case StatementFiles.Content.Statements(var statements) -> take(statements, file, bytes);
    };
  }

  /** Whatever its name says: the first letter after marks and spaces. */
  private static boolean isXml(byte[] file) {
    for (byte each : file) {
      if (each > ' ') {
        return each == '<';
      }
    }
    return false;
  }

  /** A file of several statements has as many names for its bytes. */
  private Outcome take(List<BankStatement> statements, Path file, byte[] bytes) throws Exception {
    int added = 0;
    int known = 0;
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      byte[] part = bytes.clone();
      part[0] += (byte) i;
      switch (services
          .statements()
          .take(statements.get(i), String.valueOf(file.getFileName()), part)) {
        case Importing.Imported imported -> {
          added += imported.added();
          known += imported.thereAlready();
        }
        case Importing.Refused refused -> refusals.addAll(refused.refusals());
      }
    }
    return new Outcome(false, added, known, refusals);
  }

  private void show(Path file, Outcome outcome) {
    if (outcome.isTable()) {
      onTable.accept(file);
      return;
    }
    refusal.set(
        outcome.refusals().stream().map(Refusal::message).collect(Collectors.joining("\n")));
    if (outcome.refusals().isEmpty() || outcome.added() > 0) {
      dialogs.notice(
          TEXTS.get("import.done", file.getFileName(), outcome.added(), outcome.known()));
      onImported.run();
    }
  }
}
