package plumbline.views.recurring;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.recurring.Template;
import plumbline.views.field.AmountField;
import plumbline.views.field.ChoiceField;
import plumbline.views.field.DropDownLayer;
import plumbline.views.field.LabelledField;
import plumbline.views.journal.entry.EntryTool;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;

/** Above the entry being typed: chooses a template by its name, or keeps the entry under one. */
final class TemplatePane implements EntryTool {
  private static final Texts TEXTS = Texts.of(TemplatePane.class);
  private static final ObservableValue<String> NO_MESSAGE = new ReadOnlyStringWrapper("");

  private final TemplateModel model;
  private final ChoiceField<Template> name;
  private final AmountField amount;
  private final StackPane pane;

  TemplatePane(TemplateModel model) {
    this.model = model;
    DropDownLayer layer = new DropDownLayer();
    layer.setManaged(false);
    name = new ChoiceField<>(model.form(), model.form().nameProperty(), layer);
    name.setId("template-name");
    amount = new AmountField(model.amount());
    amount.setId("template-amount");
    LabelledField names = new LabelledField(TEXTS.get("template.name"), name, NO_MESSAGE);
    HBox.setHgrow(names, Priority.ALWAYS);
    LabelledField amounts = new LabelledField(TEXTS.get("template.amount"), amount, NO_MESSAGE);
    amounts.setPrefWidth(240);
    amounts.setMinWidth(200);
    Label message = LabelledField.message(name, model.messageProperty());
    KeyHints hints = new KeyHints(ownKeys());
    Label shares = new Label(TEXTS.get("template.shares"));
    shares.getStyleClass().add("text-muted");
    shares.setWrapText(true);
    VBox fields = new VBox(8, new HBox(16, names, amounts), message, shares, hints);
    fields.getStyleClass().add("template-pane");
    pane = new StackPane(fields, layer);
    pane.setMinHeight(StackPane.USE_PREF_SIZE);
    RecurringStyle.dress(pane);
    pane.visibleProperty().bind(model.openProperty());
    pane.managedProperty().bind(pane.visibleProperty());
    pane.setViewOrder(-1);
    pane.widthProperty().subscribe(() -> layer.resize(pane.getWidth(), OPEN_LIST));
    pane.addEventHandler(KeyEvent.KEY_PRESSED, this::inside);
    model.openProperty().subscribe((was, is) -> turned(is));
  }

  private static final double OPEN_LIST = 400;

  private void turned(boolean open) {
    if (open) {
      name.requestFocus();
    } else {
      focusEntry();
    }
  }

  private static List<KeyHint> ownKeys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.take")),
        new KeyHint("Ctrl+S", TEXTS.get("keys.keep")),
        new KeyHint("Esc", TEXTS.get("keys.leave")));
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public List<KeyHint> keys() {
    return List.of(new KeyHint("Ctrl+T", TEXTS.get("keys.template")));
  }

  private void inside(KeyEvent key) {
    switch (key.getCode()) {
      case KeyCode.ENTER -> enter();
      case KeyCode.S -> {
        if (!key.isShortcutDown()) {
          return;
        }
        // Out of the name, whose list would hide what is said about it.
        amount.requestFocus();
        model.keep();
      }
      case KeyCode.ESCAPE -> model.leave();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void enter() {
    boolean needsAmount = model.form().chosen().map(Template::hasShares).orElse(false);
    if (name.isFocused() && needsAmount) {
      amount.requestFocus();
      return;
    }
    model.take();
  }

  private void focusEntry() {
    Node first = pane.getScene() == null ? null : pane.getScene().lookup("#posting-date");
    if (first != null) {
      first.requestFocus();
    }
  }

  @Override
  public boolean take(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.T) {
      model.begin();
      name.requestFocus();
      return true;
    }
    return false;
  }
}
