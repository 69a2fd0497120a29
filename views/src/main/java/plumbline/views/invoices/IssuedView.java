package plumbline.views.invoices;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.invoice.InvoiceDraft;
import plumbline.domain.finance.invoice.InvoiceKind;
import plumbline.domain.finance.invoice.InvoiceSummary;
import plumbline.domain.finance.invoice.IssuedInvoice;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.StatePane;

/** An issued invoice as it stands. It can be read and copied, never changed. */
final class IssuedView extends VBox {
  private static final Texts TEXTS = Texts.of(IssuedView.class);

  /** What can be done from here. */
  interface Actions {
    void openEntry(IssuedInvoice invoice);

    void credit(IssuedInvoice invoice);
  }

  private final IssuedModel model;
  private final SetOffModel setOff;
  private final Actions actions;
  private final Moments moments;
  private final Amounts amounts = Amounts.ofProgram();
  private final StatePane states;
  private final Label title = new Label();
  private final Label total = new Label();
  private final Label about = new Label();
  private final TextField customer = copyable();
  private final TextField issued = copyable();
  private final TextField taxPoint = copyable();
  private final TextField due = copyable();
  private final TextField order = copyable();
  private final LinesTable lines = new LinesTable();
  private final VatTable vat = new VatTable();
  private final ListFocus focus;

  IssuedView(IssuedModel model, SetOffModel setOff, Clock clock, Actions actions) {
    super(16);
    this.model = model;
    this.setOff = setOff;
    this.actions = actions;
    moments = Moments.ofProgram(clock);
    InvoiceStyle.dress(this);
    title.getStyleClass().add("text-title");
    total.getStyleClass().add("text-title");
    about.getStyleClass().add("text-muted");
    about.setWrapText(true);
    Region middle = new Region();
    HBox.setHgrow(middle, Priority.ALWAYS);
    HBox top = new HBox(16, title, middle, total);
    top.setAlignment(Pos.BASELINE_LEFT);
    HBox fields =
        new HBox(
            16,
            labelled("column.customer", customer, 320),
            labelled("column.issued", issued, 120),
            labelled("column.taxPoint", taxPoint, 120),
            labelled("column.due", due, 120),
            labelled("column.order", order, 100));
    HBox.setHgrow(fields.getChildren().getFirst(), Priority.ALWAYS);
    VBox.setVgrow(lines, Priority.ALWAYS);
    VBox content = new VBox(12, top, about, fields, lines, vat);
    states = new StatePane(content, clock);
    VBox.setVgrow(states, Priority.ALWAYS);
    getChildren().addAll(new InvoiceBanner(setOff.refusalProperty()), states, new KeyHints(keys()));
    focus = ListFocus.keep(this, content, lines);
    model.readingProperty().subscribe(this::show);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Ctrl+S", TEXTS.get("keys.save")),
        new KeyHint("Ctrl+L", TEXTS.get("keys.ledger")),
        new KeyHint("Ctrl+R", TEXTS.get("keys.credit")),
        new KeyHint("Ctrl+O", TEXTS.get("keys.setOff")),
        new KeyHint("Esc", TEXTS.get("keys.back")));
  }

  void focusFirst() {
    focus.request();
  }

  private void key(KeyEvent key) {
    if (!key.isShortcutDown()
        || !(model.readingProperty().get() instanceof IssuedModel.Reading.Shown(var invoice))) {
      return;
    }
    if (key.getCode() == KeyCode.S) {
      key.consume();
      model.save();
    } else if (key.getCode() == KeyCode.L) {
      key.consume();
      actions.openEntry(invoice);
    } else if (key.getCode() == KeyCode.R && invoice.summary().kind() == InvoiceKind.INVOICE) {
      key.consume();
      actions.credit(invoice);
    } else if (key.getCode() == KeyCode.O && invoice.summary().kind() == InvoiceKind.CREDIT_NOTE) {
      key.consume();
      setOff.propose(invoice);
    }
  }

  private void show(IssuedModel.Reading reading) {
    switch (reading) {
      case IssuedModel.Reading.Underway _ -> states.showLoading();
      case IssuedModel.Reading.Shown(IssuedInvoice invoice) -> {
        fill(invoice);
        states.showContent();
      }
      case IssuedModel.Reading.Missing _ -> states.showEmpty(TEXTS.get("issued.missing"));
      case IssuedModel.Reading.Failed(var failure) ->
          states.showFailed(TEXTS.get("issued.failed"), failure, model::read);
    }
  }

  private void fill(IssuedInvoice invoice) {
    InvoiceSummary summary = invoice.summary();
    InvoiceDraft content = invoice.content();
    title.setText(summary.number() + "  " + TEXTS.get("state." + summary.state()));
    total.setText(amounts.money(summary.gross()));
    about.setText(
        List.of(related(invoice), document(invoice), content.notes()).stream()
            .filter(sentence -> !sentence.isBlank())
            .collect(Collectors.joining(" ")));
    customer.setText(summary.buyer().number() + " " + summary.buyer().name());
    issued.setText(moments.date(content.dates().issued()));
    taxPoint.setText(moments.date(content.dates().taxPoint()));
    due.setText(moments.date(content.dates().due()));
    order.setText(Optional.ofNullable(content.orderNumber()).orElse(Amounts.DASH));
    lines.show(invoice);
    vat.show(invoice.sums());
  }

  private static String related(IssuedInvoice invoice) {
    Optional<String> credits =
        invoice.links().credits().map(other -> TEXTS.get("issued.credits", other.number()));
    String notes =
        invoice.links().creditNotes().stream()
            .map(note -> note.number().toString())
            .collect(Collectors.joining(", "));
    return credits.orElse(notes.isEmpty() ? "" : TEXTS.get("issued.creditedBy", notes));
  }

  /** Says plainly where the document is not the one the customer got. */
  private static String document(IssuedInvoice invoice) {
    return invoice
        .links()
        .document()
        .map(original -> original ? "" : TEXTS.get("issued.copy"))
        .orElseGet(() -> TEXTS.get("issued.noDocument"));
  }

  private static TextField copyable() {
    TextField field = new TextField();
    field.setEditable(false);
    return field;
  }

  private static VBox labelled(String key, TextField field, double width) {
    Label label = new Label(TEXTS.get(key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    field.setAccessibleText(label.getText());
    VBox box = new VBox(4, label, field);
    box.setPrefWidth(width);
    return box;
  }
}
