package plumbline.views.journal.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;
import plumbline.views.field.DateShortcuts;
import plumbline.views.field.DateText;
import plumbline.views.journal.books.ChartOfAccounts;
import plumbline.views.journal.draft.TypedEntry;
import plumbline.views.journal.draft.TypedLine;
import plumbline.views.text.Amounts;

/**
 * An entry as it is being typed: header and lines, the difference at every moment, and the steps
 * that led there.
 */
public final class EntryForm {
  private final DateText postingDate;
  private final DateText documentDate;
  private final StringProperty reference = new SimpleStringProperty("");
  private final StringProperty description = new SimpleStringProperty("");
  private final StringProperty controlReason = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper reasonAsked = new ReadOnlyBooleanWrapper();
  private final ObservableMap<EntryField, String> refusals = FXCollections.observableHashMap();
  private final EntryLines lines;
  private final EntryHistory history;
  private final DateShortcuts dates;
  private Runnable onChange = () -> {};
  private boolean stepping;

  /** Where somebody types: changes at one place are one step. */
  private record Place(@Nullable LineForm line, EntryField field) {}

  public EntryForm(DateShortcuts dates, Amounts amounts) {
    this.dates = dates;
    postingDate = new DateText(dates);
    documentDate = new DateText(dates);
    lines = new EntryLines(amounts, (line, field) -> changed(new Place(line, field)));
    history = new EntryHistory(typed());
    postingDate.textProperty().subscribe(this::documentDateFollows);
    watch(postingDate.textProperty(), EntryField.POSTING_DATE);
    watch(documentDate.textProperty(), EntryField.DOCUMENT_DATE);
    watch(reference, EntryField.REFERENCE);
    watch(description, EntryField.DESCRIPTION);
    watch(controlReason, EntryField.CONTROL_REASON);
    lines
        .differenceProperty()
        .subscribe(
            (before, now) -> {
              refusals.remove(EntryField.DIFFERENCE);
              refusals.remove(EntryField.WHOLE);
            });
    clear(dates.today());
  }

  private void watch(StringProperty typed, EntryField field) {
    typed.subscribe(
        (before, now) -> {
          refusals.remove(field);
          refusals.remove(EntryField.WHOLE);
          changed(new Place(null, field));
        });
  }

  /** Until somebody types another, the document has the date of the posting. */
  private void documentDateFollows(String before, String now) {
    if (!stepping && documentDate.textProperty().get().equals(before)) {
      stepping = true;
      documentDate.textProperty().set(now);
      stepping = false;
    }
  }

  private void changed(Object place) {
    if (!stepping) {
      history.changed(place, typed());
      onChange.run();
    }
  }

  /** Called after every change of what is typed. */
  public void setOnChange(Runnable handler) {
    onChange = handler;
  }

  public LocalDate today() {
    return dates.today();
  }

  public DateText postingDate() {
    return postingDate;
  }

  public DateText documentDate() {
    return documentDate;
  }

  public StringProperty referenceProperty() {
    return reference;
  }

  public StringProperty descriptionProperty() {
    return description;
  }

  /** Why a control account is posted to by hand. */
  public StringProperty controlReasonProperty() {
    return controlReason;
  }

  /** Whether this entry was refused for want of that reason. */
  public ReadOnlyBooleanProperty reasonAskedProperty() {
    return reasonAsked.getReadOnlyProperty();
  }

  void askReason() {
    reasonAsked.set(true);
  }

  /** The lines; the last is the blank one. */
  public ObservableList<LineForm> lines() {
    return lines.all();
  }

  /** Those that say something, in order. */
  public List<LineForm> writtenLines() {
    return lines.written();
  }

  /** The VAT line split from this one. */
  public Optional<LineForm> vatLineOf(LineForm source) {
    return lines.vatLineOf(source);
  }

  /** What is wrong with the header, the difference or the whole, by field. */
  public ObservableMap<EntryField, String> refusals() {
    return refusals;
  }

  /** Debit minus credit. */
  public ReadOnlyObjectProperty<BigDecimal> differenceProperty() {
    return lines.differenceProperty();
  }

  /** Whether there is something and it balances. */
  public boolean isBalanced() {
    return differenceProperty().get().signum() == 0
        && writtenLines().stream().anyMatch(LineForm::hasAmount);
  }

  public boolean isBlank() {
    return writtenLines().isEmpty() && reference.get().isBlank() && description.get().isBlank();
  }

  /** The blank line at the end stays. */
  public void remove(LineForm line) {
    if (lines.remove(line)) {
      changed(new Object());
    }
  }

  /** Starts over on the same posting date. */
  public void clear(LocalDate onDate) {
    String date = dates.show(onDate);
    begin(new TypedEntry(date, date, "", "", List.of()));
  }

  /** Shows another entry, whose steps begin here. */
  public void begin(TypedEntry entry) {
    controlReason.set("");
    reasonAsked.set(false);
    fill(entry);
    postingDate.commit();
    documentDate.commit();
    history.begin(typed());
  }

  /** Shows it, in one step that can be taken back. */
  public void show(TypedEntry entry) {
    fill(entry);
    changed(new Object());
  }

  private void fill(TypedEntry entry) {
    stepping = true;
    refusals.clear();
    postingDate.textProperty().set(entry.postingDate());
    documentDate.textProperty().set(entry.documentDate());
    reference.set(entry.reference());
    description.set(entry.description());
    lines.show(entry.lines());
    stepping = false;
  }

  /** Puts lines in before the one at the index, in one step; a blank one there makes room. */
  public void insert(int index, List<TypedLine> more) {
    TypedEntry entry = typed();
    int at = Math.toIntExact(lines().stream().limit(index).filter(l -> !l.isBlank()).count());
    List<TypedLine> all = new ArrayList<>();
    for (TypedLine line : entry.lines()) {
      int vatOf = line.vatOf() > at ? line.vatOf() + more.size() : line.vatOf();
      all.add(
          new TypedLine(
              line.account(), line.debit(), line.credit(), line.vatCode(), line.text(), vatOf));
    }
    all.addAll(at, more);
    show(
        new TypedEntry(
            entry.postingDate(),
            entry.documentDate(),
            entry.reference(),
            entry.description(),
            all));
  }

  /** Takes the last step back; false when there is none. */
  public boolean undo() {
    return stepTo(history.undo());
  }

  /** Does again what was taken back. */
  public boolean redo() {
    return stepTo(history.redo());
  }

  private boolean stepTo(Optional<TypedEntry> entry) {
    entry.ifPresent(
        known -> {
          fill(known);
          onChange.run();
        });
    return entry.isPresent();
  }

  public TypedEntry typed() {
    return new TypedEntry(
        postingDate.textProperty().get(),
        documentDate.textProperty().get(),
        reference.get(),
        description.get(),
        lines.typed());
  }

  /** What is typed, with dates that mean the same on any later day. */
  public TypedEntry lasting() {
    return typed().withDates(lasting(postingDate), lasting(documentDate));
  }

  private static String lasting(DateText date) {
    return date.date().map(DateTimeFormatter.ISO_LOCAL_DATE::format).orElse(date.typed());
  }

  public void clearRefusals() {
    refusals.clear();
    lines().forEach(line -> line.refusals().clear());
  }

  /** To be called only while both dates can be read. */
  public EntryDraft toDraft(UUID id, ChartOfAccounts chart) {
    String words = description.get().strip();
    List<EntryLine> written =
        writtenLines().stream().map(line -> line.toLine(chart, words)).toList();
    EntryDraft draft =
        new EntryDraft(
            id,
            postingDate.date().orElseThrow(),
            documentDate.date().orElseThrow(),
            reference.get().strip(),
            words,
            EntrySource.MANUAL,
            written);
    return draft.withControlReason(controlReason.get());
  }
}
