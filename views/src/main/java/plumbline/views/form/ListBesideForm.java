package plumbline.views.form;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.views.widget.FilterField;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.StatePane;

/**
 * A filtered list, and at its side the form of the record being changed. Enter changes the selected
 * one, Ctrl+N begins another, Down leads from the filter into the list.
 *
 * @param <R> a row
 * @param <T> the record of a row
 */
public final class ListBesideForm<R, T> extends VBox {
  private final Source<R, T> source;
  private final TableView<R> table;
  private final EditPane<T> form;
  private final Words words;
  private final FilterField filter = new FilterField(Set.of());
  private final StatePane states;
  private final ListFocus focus;

  /** The rows, and the record of them being changed. */
  public interface Source<R, T> {
    ObservableList<R> rows();

    ReadOnlyObjectProperty<Listing> listingProperty();

    /** The name of the record the cursor belongs on, after one was saved. */
    ReadOnlyObjectProperty<Optional<String>> wantedProperty();

    EditModel<T> edit();

    T record(R row);

    /** What tells the row from all others. */
    String name(R row);

    boolean isFiltered();

    void filter(String text);

    void refresh();

    /** Begins a new record, from the selected one if that says something about it. */
    void begin(Optional<T> selected);
  }

  /** What is said in the place of rows: there are none, none match, or they could not be read. */
  public record Words(String empty, String noMatch, String failed) {}

  public ListBesideForm(
      Source<R, T> source,
      TableView<R> table,
      EditPane<T> form,
      List<KeyHint> keys,
      Words words,
      Clock clock) {
    super(8);
    this.source = source;
    this.table = table;
    this.form = form;
    this.words = words;
    getStyleClass().add("screen-content");
    table.setItems(source.rows());
    focus = ListFocus.keep(this, table, table);
    states = new StatePane(table, clock);
    HBox.setHgrow(states, Priority.ALWAYS);
    HBox sides = new HBox(states, form);
    VBox.setVgrow(sides, Priority.ALWAYS);
    getChildren().addAll(filter, sides, new KeyHints(keys));
    filter.queryProperty().subscribe((before, query) -> filter(query.text()));
    source.listingProperty().subscribe(this::show);
    source.wantedProperty().subscribe(name -> name.ifPresent(this::select));
    source.edit().stateProperty().subscribe(this::edited);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    table.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            change();
          }
        });
  }

  private void filter(String text) {
    source.filter(text);
    show(source.listingProperty().get());
  }

  private void show(Listing listing) {
    switch (listing) {
      case Listing.Reading _ -> {
        if (source.rows().isEmpty()) {
          states.showLoading();
        }
      }
      case Listing.Failed(var failure) ->
          states.showFailed(words.failed(), failure, source::refresh);
      case Listing.Shown _ when source.rows().isEmpty() ->
          states.showEmpty(source.isFiltered() ? words.noMatch() : words.empty());
      case Listing.Shown _ -> {
        states.showContent();
        if (table.getSelectionModel().isEmpty()) {
          table.getSelectionModel().selectFirst();
        }
      }
    }
  }

  /** The row under the cursor. */
  public Optional<R> selected() {
    @Nullable R row = table.getSelectionModel().getSelectedItem();
    return Optional.ofNullable(row);
  }

  /** Puts the cursor on the row of that name, if it is there. */
  public void select(String name) {
    for (int i = 0; i < source.rows().size(); i++) {
      if (source.name(source.rows().get(i)).equals(name)) {
        table.getSelectionModel().clearAndSelect(i);
        table.scrollTo(Math.max(0, i - 4));
      }
    }
  }

  public void focusFirst() {
    focus.request();
  }

  public void focusFilter() {
    filter.focusField();
  }

  /** Leaves the form; false when it was not open. */
  public boolean back() {
    boolean open = source.edit().isOpen();
    source.edit().leave();
    return open;
  }

  private void change() {
    selected().map(source::record).ifPresent(source.edit()::change);
    form.focusFirst();
  }

  private void edited(EditState<T> before, EditState<T> now) {
    if (!now.isOpen() && before.isOpen()) {
      focus.request();
    }
  }

  private void key(KeyEvent key) {
    boolean inFilter = ListFocus.isIn(filter);
    if (key.isShortcutDown() && key.getCode() == KeyCode.N) {
      key.consume();
      source.begin(selected().map(source::record));
      form.focusFirst();
    } else if (key.getCode() == KeyCode.DOWN && inFilter) {
      key.consume();
      focus.request();
    } else if (key.getCode() == KeyCode.ENTER && !ListFocus.isIn(form) && !inFilter) {
      key.consume();
      change();
    }
  }
}
