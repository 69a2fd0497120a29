package plumbline.views.invoices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.finance.invoice.Buyer;
import plumbline.domain.finance.invoice.InvoiceChoices.Terms;
import plumbline.domain.finance.invoice.InvoiceDraft;
import plumbline.domain.finance.invoice.InvoiceLine;
import plumbline.domain.finance.invoice.InvoiceSums;
import plumbline.domain.finance.invoice.PaymentMethod;
import plumbline.views.field.DateShortcuts;
import plumbline.views.field.DateText;
import plumbline.views.text.Amounts;

/** An invoice as it is being made by hand; the last line is always blank. */
final class HandForm {
  private final DateText issued;
  private final DateText taxPoint;
  private final DateText due;
  private final StringProperty notes = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Buyer>> buyer =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<HandLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<InvoiceSums> sums =
      new ReadOnlyObjectWrapper<>(new InvoiceSums(List.of()));
  private final DateShortcuts dates;
  private Optional<Terms> terms = Optional.empty();
  private boolean changing;

  HandForm(DateShortcuts dates) {
    this.dates = dates;
    issued = new DateText(dates);
    taxPoint = new DateText(dates);
    due = new DateText(dates);
    clear();
  }

  DateText issued() {
    return issued;
  }

  DateText taxPoint() {
    return taxPoint;
  }

  DateText due() {
    return due;
  }

  StringProperty notesProperty() {
    return notes;
  }

  ObjectProperty<Optional<Buyer>> buyerProperty() {
    return buyer;
  }

  ObservableList<HandLine> lines() {
    return lines;
  }

  List<HandLine> writtenLines() {
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }

  /** What it comes to, as far as it can be read. */
  ReadOnlyObjectProperty<InvoiceSums> sumsProperty() {
    return sums.getReadOnlyProperty();
  }

  List<String> vatCodes() {
    return terms.map(known -> known.rates().keySet().stream().sorted().toList()).orElse(List.of());
  }

  /** The due date follows the usual terms until somebody types another. */
  void setTerms(Terms known) {
    boolean untouched = terms.isEmpty() && due.typed().equals(issued.typed());
    terms = Optional.of(known);
    if (untouched) {
      due.set(issued.date().orElseGet(dates::today).plusDays(known.daysToPay()));
    }
    changed();
  }

  void remove(HandLine line) {
    if (lines.indexOf(line) < lines.size() - 1) {
      lines.remove(line);
      changed();
    }
  }

  void clear() {
    LocalDate today = dates.today();
    issued.set(today);
    taxPoint.set(today);
    due.set(today.plusDays(terms.map(Terms::daysToPay).orElse(0)));
    notes.set("");
    buyer.set(Optional.empty());
    lines.clear();
    changed();
  }

  /** To be called only while all dates can be read. */
  InvoiceDraft toDraft(UUID id) {
    return new InvoiceDraft(
        id,
        buyer.get().orElseGet(() -> new Buyer("", "", "", "")),
        null,
        new InvoiceDraft.Dates(
            issued.date().orElseThrow(), taxPoint.date().orElseThrow(), due.date().orElseThrow()),
        PaymentMethod.TRANSFER,
        notes.get().strip(),
        writtenLines().stream().map(HandLine::toLine).toList());
  }

  private void changed() {
    if (changing) {
      return;
    }
    changing = true;
    if (lines.isEmpty() || !lines.getLast().isBlank()) {
      lines.add(new HandLine(Amounts.ofProgram(), this::changed));
    }
    List<InvoiceLine> written = writtenLines().stream().map(HandLine::toLine).toList();
    terms.ifPresent(known -> sums.set(InvoiceSums.of(written, known.rates(), known.rounding())));
    changing = false;
  }
}
