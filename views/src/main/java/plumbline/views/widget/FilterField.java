package plumbline.views.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.views.text.Texts;
import plumbline.views.widget.FilterQuery.Term;

/**
 * The filter line of a list. {@code field:value} of a known field becomes a chip once a space or
 * Enter follows; Backspace at the start of the text opens the last chip again.
 */
public final class FilterField extends HBox {
  private static final Texts TEXTS = Texts.of(FilterField.class);
  private static final Duration TYPING = Duration.millis(120);

  private final Set<String> fields;
  private final ObservableList<Term> chips = FXCollections.observableArrayList();
  private final HBox chipBox = new HBox(4);
  private final TextField line = new TextField();
  private final PauseTransition typing = new PauseTransition(TYPING);
  private final ReadOnlyObjectWrapper<FilterQuery> query =
      new ReadOnlyObjectWrapper<>(FilterQuery.ALL);

  /** The fields that can be asked for by name; they are offered in the prompt. */
  public FilterField(Set<String> fields) {
    this.fields = Set.copyOf(fields);
    getStyleClass().add("filter-field");
    setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(line, Priority.ALWAYS);
    chipBox.setAlignment(Pos.CENTER_LEFT);
    String known = String.join("  ", fields.stream().sorted().map(f -> f + ":").toList());
    line.setPromptText(TEXTS.get("filter.prompt", known));
    line.setAccessibleText(TEXTS.get("filter.spoken"));
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    line.textProperty().subscribe(this::typed);
    typing.setOnFinished(pause -> ask());
    chips.subscribe(this::showChips);
    getChildren().addAll(new FontIcon(Feather.FILTER), chipBox, line);
  }

  /** Changes a moment after typing stopped, at once on Enter. */
  public ReadOnlyObjectProperty<FilterQuery> queryProperty() {
    return query.getReadOnlyProperty();
  }

  /** Sets the whole line, as a saved view does. */
  public void set(String words) {
    FilterQuery wanted = FilterQuery.parse(words, fields);
    chips.setAll(wanted.terms());
    line.setText(wanted.text());
    ask();
  }

  public void focusField() {
    line.requestFocus();
    line.selectAll();
  }

  private void typed(String text) {
    if (text.endsWith(" ")) {
      takeChips();
    }
    typing.playFromStart();
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      takeChips();
      ask();
    } else if (key.getCode() == KeyCode.ESCAPE && !query.get().isAll()) {
      key.consume();
      set("");
    } else if (key.getCode() == KeyCode.DOWN) {
      key.consume(); // a text field keeps it to itself; the list around this one moves down to it
      takeChips();
      ask();
      Event.fireEvent(this, key.copyFor(this, this));
    } else if (key.getCode() == KeyCode.BACK_SPACE
        && line.getCaretPosition() == 0
        && line.getSelectedText().isEmpty()
        && !chips.isEmpty()) {
      key.consume();
      Term last = chips.removeLast();
      line.setText(last + (line.getText().isEmpty() ? "" : " " + line.getText()));
      line.positionCaret(last.toString().length());
    }
  }

  private void takeChips() {
    FilterQuery now = FilterQuery.parse(line.getText(), fields);
    if (!now.terms().isEmpty()) {
      chips.addAll(now.terms());
      line.setText(now.text());
      line.end();
    }
  }

  private void ask() {
    typing.stop();
    FilterQuery now = FilterQuery.parse(line.getText(), fields);
    List<Term> all = new ArrayList<>(chips);
    all.addAll(now.terms());
    query.set(new FilterQuery(now.text(), all));
  }

  private void showChips() {
    chipBox.getChildren().setAll(chips.stream().map(this::chip).toList());
  }

  private Node chip(Term term) {
    Button chip = new Button(term.toString(), new FontIcon(Feather.X));
    chip.getStyleClass().add("filter-chip");
    chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    chip.setMinWidth(USE_PREF_SIZE);
    chip.setAccessibleText(TEXTS.get("filter.remove", term));
    chip.setOnAction(
        pressed -> {
          chips.remove(term);
          ask();
          line.requestFocus();
        });
    return chip;
  }
}
