package plumbline.views.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;
import plumbline.views.field.DateShortcuts;
import plumbline.views.field.DateText;
import plumbline.views.text.Amounts;

/**
 * An entry as it is being typed: header and lines, the last of them always blank with the balancing
 * amount proposed, and the difference at every moment.
 */
final class EntryForm {
  private final DateText postingDate;
  private final DateText documentDate;
  private final StringProperty reference = new SimpleStringProperty("");
  private final StringProperty description = new SimpleStringProperty("");
  private final StringProperty controlReason = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper reasonAsked = new ReadOnlyBooleanWrapper();
  private final ObservableList<LineForm> lines = FXCollections.observableArrayList();
  private final ObservableMap<EntryField, String> refusals = FXCollections.observableHashMap();
  private final ReadOnlyObjectWrapper<BigDecimal> difference =
      new ReadOnlyObjectWrapper<>(BigDecimal.ZERO);
  private final DateShortcuts dates;
  private final Amounts amounts;
  private boolean balancing;

  EntryForm(DateShortcuts dates, Amounts amounts) {
    this.dates = dates;
    this.amounts = amounts;
    postingDate = new DateText(dates);
    documentDate = new DateText(dates);
    watch(postingDate.textProperty(), EntryField.POSTING_DATE);
    watch(documentDate.textProperty(), EntryField.DOCUMENT_DATE);
    watch(reference, EntryField.REFERENCE);
    watch(description, EntryField.DESCRIPTION);
    watch(controlReason, EntryField.CONTROL_REASON);
    postingDate.textProperty().subscribe(this::documentDateFollows);
    clear(dates.today());
  }

  private void watch(StringProperty typed, EntryField field) {
    typed.subscribe(
        (before, now) -> {
          refusals.remove(field);
          refusals.remove(EntryField.WHOLE);
        });
  }

  /** Until somebody types another, the document has the date of the posting. */
  private void documentDateFollows(String before, String now) {
    if (documentDate.textProperty().get().equals(before)) {
      documentDate.textProperty().set(now);
    }
  }

  LocalDate today() {
    return dates.today();
  }

  DateText postingDate() {
    return postingDate;
  }

  DateText documentDate() {
    return documentDate;
  }

  StringProperty referenceProperty() {
    return reference;
  }

  StringProperty descriptionProperty() {
    return description;
  }

  /** Why a control account is posted to by hand. */
  StringProperty controlReasonProperty() {
    return controlReason;
  }

  /** Whether this entry was refused for want of that reason. */
  ReadOnlyBooleanProperty reasonAskedProperty() {
    return reasonAsked.getReadOnlyProperty();
  }

  void askReason() {
    reasonAsked.set(true);
  }

  /** The lines; the last is the blank one. */
  ObservableList<LineForm> lines() {
    return lines;
  }

  /** Those that say something, in order. */
  List<LineForm> writtenLines() {
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }

  /** What is wrong with the header, the difference or the whole, by field. */
  ObservableMap<EntryField, String> refusals() {
    return refusals;
  }

  /** Debit minus credit. */
  ReadOnlyObjectProperty<BigDecimal> differenceProperty() {
    return difference.getReadOnlyProperty();
  }

  /** Whether there is something and it balances. */
  boolean isBalanced() {
    return difference.get().signum() == 0 && writtenLines().stream().anyMatch(LineForm::hasAmount);
  }

  boolean isBlank() {
    return writtenLines().isEmpty() && reference.get().isBlank() && description.get().isBlank();
  }

  /** The blank line at the end stays. */
  void remove(LineForm line) {
    if (lines.indexOf(line) < lines.size() - 1) {
      lines.remove(line);
      balance();
    }
  }

  /** Starts over on the same posting date. */
  void clear(LocalDate onDate) {
    refusals.clear();
    postingDate.set(onDate);
    documentDate.set(onDate);
    reference.set("");
    description.set("");
    controlReason.set("");
    reasonAsked.set(false);
    lines.clear();
    balance();
  }

  void clearRefusals() {
    refusals.clear();
    lines.forEach(line -> line.refusals().clear());
  }

  /** To be called only while both dates can be read. */
  EntryDraft toDraft(UUID id, ChartOfAccounts chart) {
    List<EntryLine> written = writtenLines().stream().map(line -> line.toLine(chart)).toList();
    EntryDraft draft =
        new EntryDraft(
            id,
            postingDate.date().orElseThrow(),
            documentDate.date().orElseThrow(),
            reference.get().strip(),
            description.get().strip(),
            EntrySource.MANUAL,
            written);
    return draft.withControlReason(controlReason.get());
  }

  private void balance() {
    if (balancing) {
      return;
    }
    balancing = true;
    while (lines.size() > 1 && lines.getLast().isBlank() && lines.get(lines.size() - 2).isBlank()) {
      lines.removeLast();
    }
    if (lines.isEmpty() || !lines.getLast().isBlank()) {
      lines.add(new LineForm(amounts, this::balance));
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (LineForm line : lines) {
      sum = sum.add(line.net());
    }
    lines.getLast().suggest(sum);
    if (sum.compareTo(difference.get()) != 0) {
      refusals.remove(EntryField.DIFFERENCE);
      refusals.remove(EntryField.WHOLE);
    }
    difference.set(sum);
    balancing = false;
  }
}
