package plumbline.views.journal.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import plumbline.views.field.DateShortcuts;
import plumbline.views.journal.draft.TypedEntry;
import plumbline.views.journal.draft.TypedLine;
import plumbline.views.text.Amounts;

/** An entry being typed: header, lines, what is wrong, and the steps that led there. */
public final class EntryForm {
  private final HeaderForm header;
  private final EntryLines lines;
  private final EntryHistory history;
  private final ObservableMap<EntryField, String> refusals = FXCollections.observableHashMap();
  private final DateShortcuts dates;
  private Runnable onChange = () -> {};

  public EntryForm(DateShortcuts dates, Amounts amounts) {
    this.dates = dates;
    header = new HeaderForm(dates, this::typedAbove);
    lines = new EntryLines(amounts, (line, field) -> changed(new EntryHistory.Place(line, field)));
    history = new EntryHistory(typed());
    lines
        .differenceProperty()
        .subscribe(
            (before, now) -> {
              refusals.remove(EntryField.DIFFERENCE);
              refusals.remove(EntryField.WHOLE);
            });
    clear(dates.today());
  }

  private void typedAbove(EntryField field) {
    refusals.remove(field);
    refusals.remove(EntryField.WHOLE);
    changed(new EntryHistory.Place(null, field));
  }

  private void changed(Object place) {
    history.changed(place, typed());
    onChange.run();
  }

  /** Called after every change of what is typed. */
  public void setOnChange(Runnable handler) {
    onChange = handler;
  }

  /** The fields above the lines. */
  public HeaderForm header() {
    return header;
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
    return lines.isBalanced();
  }

  public boolean isBlank() {
    return writtenLines().isEmpty() && header.isBlank();
  }

  /** The blank line at the end stays. */
  public void remove(LineForm line) {
    if (lines.remove(line)) {
      changed(new Object());
    }
  }

  /** Starts over on that posting date. */
  public void clear(LocalDate onDate) {
    String date = dates.show(onDate);
    begin(new TypedEntry(date, date, "", "", "", List.of()));
  }

  /** Shows another entry, whose steps begin here. */
  public void begin(TypedEntry entry) {
    fill(entry, true);
    header.commitDates();
    history.begin(typed());
  }

  /** Shows another entry in the place of what is typed, in one step that can be taken back. */
  public void replace(TypedEntry entry) {
    fill(entry, true);
    changed(new Object());
  }

  /** Shows the entry with something changed, in one step that can be taken back. */
  public void show(TypedEntry entry) {
    fill(entry, false);
    changed(new Object());
  }

  /** All that comes into the form but by typing comes this way: nothing of what was there stays. */
  private void fill(TypedEntry entry, boolean another) {
    refusals.clear();
    header.show(entry, another);
    lines.show(entry.lines());
  }

  /** Puts lines in before the one at the index, in one step; a blank one there makes room. */
  public void insert(int index, List<TypedLine> more) {
    int at = Math.toIntExact(lines().stream().limit(index).filter(l -> !l.isBlank()).count());
    show(typed().withInserted(at, more));
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
    entry.ifPresent(known -> fill(known, false));
    entry.ifPresent(known -> onChange.run());
    return entry.isPresent();
  }

  public TypedEntry typed() {
    return header.typed(lines.typed());
  }

  /** What is typed, with dates that mean the same on any later day. */
  public TypedEntry lasting() {
    return header.lasting(lines.typed());
  }

  public void clearRefusals() {
    refusals.clear();
    lines().forEach(line -> line.refusals().clear());
  }
}
