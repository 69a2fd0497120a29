package plumbline.views.form;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.views.field.LabelledField;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;

/** The form at the side of a list; there while a record is edited. Enter goes on and saves. */
public final class EditPane<T> extends VBox {
  private static final Texts TEXTS = Texts.of(EditPane.class);
  private static final double WIDTH = 400;

  private final EditModel<T> model;
  private final List<EditField> fields;
  private final Function<Optional<T>, String> titles;
  private final Moments moments;
  private final Label title = new Label();
  private final Label banner = new Label();

  /**
   * @param rows the fields as they stand beside each other
   * @param titles the words above, for a record or for a new one
   */
  public EditPane(
      EditModel<T> model,
      List<List<EditField>> rows,
      Function<Optional<T>, String> titles,
      Clock clock) {
    super(12);
    this.model = model;
    this.titles = titles;
    moments = Moments.ofProgram(clock);
    fields = rows.stream().flatMap(List::stream).toList();
    getStyleClass().add("edit-pane");
    FormStyle.dress(this);
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    title.getStyleClass().add("text-strong");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    banner.getStyleClass().add("edit-banner");
    banner.setWrapText(true);
    banner.setMinHeight(USE_PREF_SIZE);
    banner.visibleProperty().bind(banner.textProperty().isNotEmpty());
    banner.managedProperty().bind(banner.visibleProperty());
    managedProperty().bind(visibleProperty());
    VBox all = new VBox(8);
    rows.forEach(row -> all.getChildren().add(row(row)));
    ScrollPane scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.SOMETIMES);
    getChildren().addAll(title, banner, scroll, buttons());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    model.stateProperty().subscribe(this::show);
    model.refusalProperty().subscribe(words -> show(model.stateProperty().get()));
    model.cursorProperty().subscribe(this::focus);
  }

  private HBox row(List<EditField> row) {
    HBox box = new HBox(12);
    for (EditField field : row) {
      field.control().setId("edit-" + field.name());
      LabelledField labelled =
          new LabelledField(field.words(), field.control(), model.form().refusal(field.name()));
      labelled.setPrefWidth(WIDTH / row.size());
      HBox.setHgrow(labelled, Priority.ALWAYS);
      box.getChildren().add(labelled);
    }
    return box;
  }

  private HBox buttons() {
    Button save = new Button(TEXTS.get("edit.save"));
    save.setDefaultButton(false);
    save.setOnAction(pressed -> model.save());
    Button leave = new Button(TEXTS.get("edit.leave"));
    leave.setOnAction(pressed -> model.leave());
    HBox buttons = new HBox(8, save, leave);
    buttons.setAlignment(Pos.CENTER_LEFT);
    return buttons;
  }

  private void show(EditState<T> state) {
    setVisible(state.isOpen());
    title.setText(titles.apply(state.record()));
    boolean sent = state instanceof EditState.Sent;
    boolean isNew = state.record().isEmpty();
    fields.forEach(field -> field.control().setEditable(!sent && (isNew || !field.onlyNew())));
    banner.setText(
        switch (state) {
          case EditState.Unanswered<T>(var _, var failure) ->
              TEXTS.get("edit.unanswered", moments.timeOfDay(failure.at()), failure.reason());
          case EditState.Stale<T>(var _, String why) -> TEXTS.get("edit.stale", why);
          default -> model.refusalProperty().get();
        });
  }

  /** Puts the cursor where typing begins. */
  public void focusFirst() {
    fields.stream()
        .map(EditField::control)
        .filter(control -> control.isEditable())
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private void focus(String name) {
    fields.stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .ifPresent(field -> field.control().requestFocus());
  }

  private void key(KeyEvent key) {
    if (key.getCode() != KeyCode.ENTER) {
      return;
    }
    if (key.isShortcutDown()) {
      key.consume();
      model.save();
      return;
    }
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).control().isFocused()) {
        key.consume();
        next(i + 1);
        return;
      }
    }
  }

  private void next(int from) {
    for (EditField field : fields.subList(from, fields.size())) {
      if (field.control().isEditable()) {
        field.control().requestFocus();
        return;
      }
    }
    model.save();
  }
}
