package plumbline.views.payments;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.invoice.Buyer;
import plumbline.domain.finance.payment.AccountChoice;
import plumbline.views.field.AmountField;
import plumbline.views.field.DateField;
import plumbline.views.field.LabelledField;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.LookupField;

/** A payment being booked: who paid how much, and what that settles. */
final class PayView extends VBox {
  private static final Texts TEXTS = Texts.of(PayView.class);

  private static final double LEAST = 124;

  private final PayModel model;
  private final LookupField<Buyer> customer;
  private final TextField first;
  private final List<TextField> header;
  private final LookupField<AccountChoice> money;
  private final OpenRows rows;

  PayView(PayModel model, Clock clock) {
    super(12);
    this.model = model;
    PaymentStyle.dress(this);
    PayForm form = model.form();
    customer = new LookupField<>(new PayerLookup(model.services().customers()), model.runner());
    customer.setId("customer");
    form.customerProperty().get().ifPresent(customer::choose);
    customer.chosenProperty().subscribe((before, now) -> form.customerProperty().set(now));
    form.customerProperty().subscribe((before, now) -> clearWhenGone(now));
    DateField paidOn = new DateField(form.paidOn());
    paidOn.setId("paid-on");
    AmountField amount = new AmountField(form.amount());
    amount.setId("amount");
    TextField reference = new TextField();
    reference.setId("reference");
    reference.textProperty().bindBidirectional(form.referenceProperty());
    boolean ofLine = model.line().isPresent();
    money = new LookupField<>(new MoneyLookup(model.services().choices()), model.runner());
    money.setId("money-account");
    form.moneyProperty().subscribe(now -> now.ifPresent(this::showMoney));
    money.chosenProperty().subscribe((before, now) -> form.moneyProperty().set(now));
    for (TextField field : List.of(paidOn, amount, reference)) {
      field.setEditable(!ofLine);
      field.setFocusTraversable(!ofLine);
    }
    header = ofLine ? List.of(customer) : List.of(customer, amount, paidOn, reference, money);
    first = customer;
    rows = new OpenRows(form, Moments.ofProgram(clock), java.time.LocalDate.now(clock));
    VBox.setVgrow(rows, Priority.ALWAYS);
    HBox upper =
        new HBox(
            16,
            box("column.customer", customer, 240),
            box("column.amount", amount, 160),
            box("column.date", paidOn, 124),
            box("column.reference", reference, 184));
    if (!ofLine) {
      upper.getChildren().add(box("column.money", money, 200));
    }
    HBox.setHgrow(upper.getChildren().getFirst(), Priority.ALWAYS);
    getChildren()
        .addAll(
            top(),
            new PaymentBanner(model.refusalProperty()),
            about(),
            upper,
            rows,
            new KeyHints(keys()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Ctrl+Enter", TEXTS.get("keys.book")),
        new KeyHint("Enter", TEXTS.get("keys.walk")),
        new KeyHint("Ctrl+O", TEXTS.get("keys.spread")),
        new KeyHint("Esc", TEXTS.get("keys.back")));
  }

  void focusFirst() {
    if (model.form().customerProperty().get().isPresent() && !rows.fields().isEmpty()) {
      rows.fields().getFirst().requestFocus();
    } else {
      first.requestFocus();
    }
  }

  private HBox top() {
    Label title = new Label(TEXTS.get(model.line().isPresent() ? "pay.lineTitle" : "hand.title"));
    title.getStyleClass().add("text-title");
    Label progress = new Label();
    progress.getStyleClass().add("text-muted");
    progress
        .textProperty()
        .bind(model.sendingProperty().map(sent -> sent ? TEXTS.get("result.underway") : ""));
    Region middle = new Region();
    HBox.setHgrow(middle, Priority.ALWAYS);
    Label left = new Label();
    left.setId("left");
    left.textProperty().bind(model.form().leftProperty().map(PayView::words));
    HBox top = new HBox(16, title, progress, middle, left);
    top.setAlignment(Pos.BASELINE_LEFT);
    return top;
  }

  private static String words(BigDecimal left) {
    Amounts amounts = Amounts.ofProgram();
    return switch (left.signum()) {
      case 1 -> TEXTS.get("pay.left", amounts.money(left));
      case -1 -> TEXTS.get("pay.over", amounts.money(left.negate()));
      default -> TEXTS.get("pay.all");
    };
  }

  private Label about() {
    Label about = new Label();
    about.getStyleClass().add("text-muted");
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    Optional<BankRow> line = model.line();
    about.setText(
        line.map(
                row ->
                    "%s  %s\n%s"
                        .formatted(
                            row.line().counterpartyName(),
                            row.line().counterpartyAccount(),
                            row.proposal().map(ProposalWords::of).orElseGet(ProposalWords::none))
                        .strip())
            .orElseGet(() -> TEXTS.get("hand.about")));
    return about;
  }

  private void showMoney(AccountChoice account) {
    if (!money.chosenProperty().get().equals(Optional.of(account))) {
      money.choose(account);
    }
  }

  private void clearWhenGone(Optional<Buyer> chosen) {
    if (chosen.isEmpty() && customer.chosenProperty().get().isPresent()) {
      customer.clearChoice();
      customer.requestFocus();
    }
  }

  private static LabelledField box(String key, TextField field, double width) {
    LabelledField box =
        new LabelledField(
            TEXTS.get(key), field, new ReadOnlyStringWrapper("").getReadOnlyProperty());
    box.setPrefWidth(width);
    box.setMinWidth(Math.min(width, LEAST));
    return box;
  }

  private void key(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
      key.consume();
      model.book();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.O) {
      key.consume();
      model.form().spread();
    }
  }

  private void walk(KeyEvent key) {
    if (key.getCode() != KeyCode.ENTER || key.isShortcutDown()) {
      return;
    }
    List<TextField> order = new ArrayList<>(header);
    order.addAll(rows.fields());
    int at = order.indexOf(getScene().getFocusOwner());
    if (at >= 0 && at + 1 < order.size()) {
      key.consume();
      order.get(at + 1).requestFocus();
    }
  }
}
