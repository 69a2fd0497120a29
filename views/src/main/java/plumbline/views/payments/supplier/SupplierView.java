package plumbline.views.payments.supplier;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.payment.AccountChoice;
import plumbline.domain.finance.payment.SupplierEntry;
import plumbline.views.field.AmountField;
import plumbline.views.field.DateField;
import plumbline.views.field.LabelledField;
import plumbline.views.payments.MoneyLookup;
import plumbline.views.payments.PaymentBanner;
import plumbline.views.payments.PaymentStyle;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.Lookup;
import plumbline.views.widget.LookupField;
import plumbline.views.widget.WideColumn;

/** A payment to a supplier or another account, above what is owed to suppliers by reference. */
final class SupplierView extends VBox {
  private static final Texts TEXTS = Texts.of(SupplierView.class);

  private final SupplierModel model;
  private final TableView<SupplierEntry> owed = new TableView<>();
  private final List<TextField> order;

  SupplierView(SupplierModel model, Clock clock) {
    super(12);
    this.model = model;
    PaymentStyle.dress(this);
    SupplierForm form = model.form();
    TextField name = text("name", form.nameProperty());
    AmountField amount = new AmountField(form.amount());
    amount.setId("amount");
    DateField paidOn = new DateField(form.paidOn());
    paidOn.setId("paid-on");
    TextField reference = text("reference", form.referenceProperty());
    LookupField<AccountChoice> money =
        lookup("money", new MoneyLookup(model.services().choices()), form.moneyProperty());
    LookupField<AccountChoice> other =
        lookup("other", new OtherLookup(model.services().choices()), form.otherProperty());
    if (model.isOfLine()) {
      for (TextField field : List.of(amount, paidOn, money)) {
        field.setEditable(false);
        field.setFocusTraversable(false);
      }
      order = List.of(other, name, reference);
    } else {
      order = List.of(name, amount, paidOn, reference, other, money);
    }
    HBox upper = row(box("name", name, 320), box("amount", amount, 168), box("date", paidOn, 120));
    HBox lower =
        row(box("reference", reference, 240), box("other", other, 240), box("money", money, 240));
    owed(Moments.ofProgram(clock));
    VBox.setVgrow(owed, Priority.ALWAYS);
    Label about = new Label(TEXTS.get(model.isOfLine() ? "supplier.aboutLine" : "supplier.about"));
    about.getStyleClass().add("text-muted");
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    getChildren()
        .addAll(
            top(),
            new PaymentBanner(model.refusalProperty()),
            about,
            upper,
            lower,
            owed,
            new KeyHints(keys()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::chord);
    addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Ctrl+Enter", TEXTS.get("keys.book")),
        new KeyHint("Enter", TEXTS.get("keys.walk")),
        new KeyHint("Ctrl+O", TEXTS.get("keys.owed")),
        new KeyHint("F5", TEXTS.get("keys.refresh")),
        new KeyHint("Esc", TEXTS.get("keys.back")));
  }

  void focusFirst() {
    order.getFirst().requestFocus();
  }

  private static HBox row(Node... fields) {
    HBox row = new HBox(16, fields);
    HBox.setHgrow(row.getChildren().getFirst(), Priority.ALWAYS);
    return row;
  }

  private Label top() {
    Label title = new Label();
    title.getStyleClass().add("text-title");
    title
        .textProperty()
        .bind(
            model
                .sendingProperty()
                .map(sent -> TEXTS.get(sent ? "supplier.underway" : "supplier.title")));
    return title;
  }

  private static TextField text(String id, StringProperty text) {
    TextField field = new TextField();
    field.setId(id);
    field.textProperty().bindBidirectional(text);
    return field;
  }

  private LookupField<AccountChoice> lookup(
      String id, Lookup<AccountChoice> lookup, ObjectProperty<Optional<AccountChoice>> choice) {
    LookupField<AccountChoice> field = new LookupField<>(lookup, model.runner());
    field.setId(id);
    choice.subscribe(
        now ->
            now.filter(account -> !field.chosenProperty().get().equals(now))
                .ifPresent(field::choose));
    field.chosenProperty().subscribe((before, now) -> choice.set(now));
    return field;
  }

  private static LabelledField box(String key, TextField field, double width) {
    LabelledField box =
        new LabelledField(
            TEXTS.get("field." + key), field, new ReadOnlyStringWrapper("").getReadOnlyProperty());
    box.setPrefWidth(width);
    return box;
  }

  private void owed(Moments moments) {
    owed.setId("owed");
    owed.setItems(model.owed());
    owed.setPlaceholder(new Label(TEXTS.get("owed.none")));
    owed.getColumns()
        .setAll(
            List.of(
                Columns.text("", TEXTS.get("owed.since"), 116, row -> moments.date(row.since())),
                Columns.text("", TEXTS.get("field.reference"), 200, SupplierEntry::reference),
                Columns.text("", TEXTS.get("owed.what"), 240, SupplierEntry::description),
                Columns.money("", TEXTS.get("owed.open"), 168, SupplierEntry::open)));
    owed.getColumns().forEach(column -> column.setSortable(false));
    WideColumn.of(owed, owed.getColumns().get(2));
    owed.addEventFilter(KeyEvent.KEY_PRESSED, this::take);
  }

  private void take(KeyEvent key) {
    SupplierEntry entry = owed.getSelectionModel().getSelectedItem();
    if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && entry != null) {
      key.consume();
      model.take(entry);
      focusFirst();
    }
  }

  private void chord(KeyEvent key) {
    if (!key.isShortcutDown()) {
      return;
    }
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      model.book();
    } else if (key.getCode() == KeyCode.O) {
      key.consume();
      owed.requestFocus();
      if (owed.getSelectionModel().isEmpty()) {
        owed.getSelectionModel().selectFirst();
      }
    }
  }

  private void walk(KeyEvent key) {
    int at = order.indexOf(getScene().getFocusOwner());
    if (key.getCode() == KeyCode.ENTER && at >= 0 && at + 1 < order.size()) {
      key.consume();
      order.get(at + 1).requestFocus();
    }
  }
}
