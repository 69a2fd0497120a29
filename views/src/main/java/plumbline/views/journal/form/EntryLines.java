package plumbline.views.journal.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.views.journal.draft.TypedLine;
import plumbline.views.text.Amounts;

/** The lines of an entry being typed, the last always blank with the balancing amount proposed. */
final class EntryLines {
  private final ObservableList<LineForm> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<BigDecimal> difference =
      new ReadOnlyObjectWrapper<>(BigDecimal.ZERO);
  private final Amounts amounts;
  private final BiConsumer<LineForm, EntryField> onChange;
  private boolean balancing;

  EntryLines(Amounts amounts, BiConsumer<LineForm, EntryField> onChange) {
    this.amounts = amounts;
    this.onChange = onChange;
    balance();
  }

  ObservableList<LineForm> all() {
    return lines;
  }

  /** Those that say something, in order. */
  List<LineForm> written() {
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }

  /** Debit minus credit. */
  ReadOnlyObjectProperty<BigDecimal> differenceProperty() {
    return difference.getReadOnlyProperty();
  }

  /** Whether there is something and it balances. */
  boolean isBalanced() {
    return difference.get().signum() == 0 && written().stream().anyMatch(LineForm::hasAmount);
  }

  /** Whether it was there to be taken out; the blank line at the end stays. */
  boolean remove(LineForm line) {
    if (lines.indexOf(line) >= lines.size() - 1) {
      return false;
    }
    unlink(line);
    lines.remove(line);
    balance();
    return true;
  }

  private void unlink(LineForm gone) {
    for (LineForm line : lines) {
      if (line.isVatOf(gone)) {
        line.vatSourceProperty().set(Optional.empty());
      }
    }
  }

  /** The VAT line split from this one. */
  Optional<LineForm> vatLineOf(LineForm source) {
    return lines.stream().filter(line -> line.isVatOf(source)).findFirst();
  }

  List<TypedLine> typed() {
    List<LineForm> written = written();
    List<TypedLine> typed = new ArrayList<>(written.size());
    for (LineForm line : written) {
      int vatOf =
          line.vatSourceProperty().get().map(source -> written.indexOf(source) + 1).orElse(0);
      typed.add(line.typed(vatOf));
    }
    return typed;
  }

  /** Shows exactly these, in the lines that are there as far as they reach. */
  void show(List<TypedLine> typed) {
    List<LineForm> shown = new ArrayList<>(typed.size() + 1);
    for (int i = 0; i < typed.size(); i++) {
      LineForm line = i < lines.size() ? lines.get(i) : newLine();
      line.show(typed.get(i));
      shown.add(line);
    }
    for (int i = 0; i < typed.size(); i++) {
      int vatOf = typed.get(i).vatOf();
      boolean linked = vatOf > 0 && vatOf <= shown.size();
      shown
          .get(i)
          .vatSourceProperty()
          .set(linked ? Optional.of(shown.get(vatOf - 1)) : Optional.empty());
    }
    shown.add(newLine());
    lines.setAll(shown);
    balance();
  }

  private LineForm newLine() {
    return new LineForm(amounts, this::changed);
  }

  private void changed(LineForm line, EntryField field) {
    balance();
    onChange.accept(line, field);
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
      lines.add(newLine());
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (LineForm line : lines) {
      sum = sum.add(line.net());
    }
    lines.getLast().suggest(sum);
    if (sum.compareTo(difference.get()) != 0) {
      difference.set(sum);
    }
    balancing = false;
  }
}
