package plumbline.views.widget;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/**
 * A field that finds a record by a number or any part of its name. Arrows choose, Enter or Tab
 * takes, Esc closes the list; answers to what was typed before are dropped.
 */
public final class LookupField<T> extends TextField {
  private static final Texts TEXTS = Texts.of(LookupField.class);
  private static final double ROW = 28;
  private static final int ROWS = 8;
  private static final double LEAST = 400;
  private static final double WIDEST = 640;

  private final Lookup<T> lookup;
  private final LatestOnly questions;
  private final ObservableList<T> answers = FXCollections.observableArrayList();
  private final ListView<T> list = new ListView<>(answers);
  private final Popup popup = new Popup();
  private final ReadOnlyObjectWrapper<Optional<T>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean writing;
  private boolean waiting;
  private boolean takeFirst;

  public LookupField(Lookup<T> lookup, WorkRunner runner) {
    this.lookup = lookup;
    questions = new LatestOnly(runner);
    getStyleClass().add("lookup-field");
    setPromptText(TEXTS.get("lookup.prompt"));
    list.getStyleClass().add("lookup-list");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new LookupCell<>(lookup));
    list.setPlaceholder(new Label(TEXTS.get("lookup.nothing")));
    list.setOnMouseClicked(click -> takeSelected());
    popup.setAutoHide(true);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    popup.getContent().add(list);
    textProperty().subscribe(text -> typed(text == null ? "" : text));
    focusedProperty().subscribe(this::focusChanged);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** What was chosen; empty as long as what stands in the field is only typed. */
  public ReadOnlyObjectProperty<Optional<T>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Sets the answer without asking. */
  public void choose(T answer) {
    write(lookup.chosen(answer));
    chosen.set(Optional.of(answer));
    close();
  }

  public void clearChoice() {
    write("");
    chosen.set(Optional.empty());
    close();
  }

  public boolean isListOpen() {
    return popup.isShowing();
  }

  private void typed(String text) {
    if (writing) {
      return;
    }
    chosen.set(Optional.empty());
    takeFirst = false;
    if (text.isBlank()) {
      close();
    } else {
      ask(text.strip());
    }
  }

  private void ask(String words) {
    waiting = true;
    questions.run(
        Work.of(() -> lookup.find(words))
            .named("look up")
            .quiet()
            .onSuccess(this::answered)
            .onFailure(
                failure -> {
                  waiting = false;
                  answers.clear();
                  list.setPlaceholder(new Label(TEXTS.get("lookup.failed", failure.reason())));
                  open();
                }));
  }

  private void answered(List<T> found) {
    waiting = false;
    answers.setAll(found);
    list.getSelectionModel().selectFirst();
    if (takeFirst && !found.isEmpty()) {
      choose(found.getFirst());
    } else if (isFocused() || getScene() == null) {
      open();
    }
  }

  private void open() {
    list.setPrefSize(
        Math.clamp(getWidth(), LEAST, WIDEST), Math.clamp(answers.size(), 1, ROWS) * ROW + 10);
    Bounds at = getScene() == null ? null : localToScreen(getLayoutBounds());
    if (at != null && !popup.isShowing()) {
      popup.show(this, at.getMinX(), at.getMaxY() + 2);
    }
  }

  private void close() {
    questions.forget();
    waiting = false;
    popup.hide();
  }

  private void focusChanged(boolean focused) {
    if (focused) {
      selectAll();
    } else {
      popup.hide();
    }
  }

  private void key(KeyEvent key) {
    boolean open = popup.isShowing();
    switch (key.getCode()) {
      case DOWN, UP -> {
        if (open) {
          move(key.getCode() == javafx.scene.input.KeyCode.DOWN ? 1 : -1);
          key.consume();
        }
      }
      case ENTER -> {
        if (take()) {
          key.consume();
        }
      }
      case TAB -> take();
      case ESCAPE -> {
        if (open) {
          popup.hide();
          key.consume();
        }
      }
      default -> {}
    }
  }

  /** Takes what is selected; if the answer is still on its way, its first row when it comes. */
  private boolean take() {
    if (chosen.get().isPresent() || getText().isBlank()) {
      return false;
    }
    if (waiting) {
      takeFirst = true;
      return true;
    }
    return takeSelected();
  }

  private boolean takeSelected() {
    T selected = list.getSelectionModel().getSelectedItem();
    if (selected == null || answers.isEmpty()) {
      return false;
    }
    choose(selected);
    return true;
  }

  private void move(int by) {
    int to = list.getSelectionModel().getSelectedIndex() + by;
    int row = Math.clamp(to, 0, Math.max(0, answers.size() - 1));
    list.getSelectionModel().select(row);
    list.scrollTo(Math.max(0, row - ROWS + 1));
  }

  private void write(String words) {
    writing = true;
    setText(words);
    end();
    writing = false;
  }
}
