package plumbline.views.settings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.setting.Revision;
import plumbline.views.field.DropDownLayer;
import plumbline.views.form.EditModel;
import plumbline.views.form.EditPane;
import plumbline.views.form.Listing;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.FilterField;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.StatePane;
import plumbline.views.widget.WideColumn;

/** The settings, and at their side the one being changed. */
final class SettingsView extends StackPane {
  private static final Texts TEXTS = Texts.of(SettingsView.class);

  /** From here on there is room for all columns beside the form. */
  private static final double WIDE = 1400;

  private final SettingsModel model;
  private final FilterField filter = new FilterField(Set.of());
  private final TableView<SettingRow> table = new TableView<>();
  private final StatePane pane;
  private final List<EditPane<?>> forms;
  private final ListFocus focus;

  SettingsView(SettingsModel model, Clock clock) {
    this.model = model;
    getStyleClass().addAll("desk-screen", "settings-view");
    SettingsStyle.dress(this);
    DropDownLayer layer = new DropDownLayer();
    forms = new SettingForms(model.edits(), layer, clock).all();
    table.setItems(model.rows());
    columns(Moments.ofProgram(clock));
    table.setAccessibleText(TEXTS.get("settings.title"));
    focus = ListFocus.keep(this, table, table);
    pane = new StatePane(table, clock);
    HBox.setHgrow(pane, Priority.ALWAYS);
    HBox sides = new HBox(pane);
    sides.getChildren().addAll(forms);
    VBox.setVgrow(sides, Priority.ALWAYS);
    VBox content = new VBox(8, filter, sides, new KeyHints(keys()));
    content.getStyleClass().add("screen-content");
    getChildren().addAll(content, layer);
    filter
        .queryProperty()
        .subscribe(
            (before, query) -> {
              model.filter(query.text());
              show(model.listingProperty().get());
            });
    model.listingProperty().subscribe(this::show);
    model.wantedProperty().subscribe(row -> row.ifPresent(this::select));
    model.edits().all().forEach(this::follow);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    filter.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveFilter);
    table.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            change();
          }
        });
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.change")),
        new KeyHint("Ctrl+N", TEXTS.get("keys.newBank")),
        new KeyHint("Ctrl+Enter", TEXTS.get("keys.save")),
        new KeyHint("Ctrl+F", TEXTS.get("keys.filter")),
        new KeyHint("F5", TEXTS.get("keys.refresh")),
        new KeyHint("Esc", TEXTS.get("keys.leave")));
  }

  private void columns(Moments moments) {
    TableColumn<SettingRow, String> section =
        Columns.text("", TEXTS.get("settings.section"), 144, SettingRow::section);
    TableColumn<SettingRow, String> name =
        Columns.text("", TEXTS.get("settings.setting"), 216, SettingRow::name);
    TableColumn<SettingRow, String> value =
        Columns.text("", TEXTS.get("edit.value"), 240, SettingRow::value);
    TableColumn<SettingRow, String> changed =
        Columns.text("", TEXTS.get("settings.changed"), 208, row -> changed(row, moments));
    List<TableColumn<SettingRow, String>> all = List.of(section, name, value, changed);
    all.forEach(column -> column.setSortable(false));
    List.of(section, name, changed)
        .forEach(
            column -> {
              column.setMinWidth(column.getPrefWidth());
              column.setMaxWidth(column.getPrefWidth());
            });
    forms.forEach(form -> form.visibleProperty().subscribe(now -> room(section, changed)));
    widthProperty().subscribe(now -> room(section, changed));
    table.getColumns().setAll(all);
    WideColumn.of(table, value);
  }

  private void room(TableColumn<?, ?> section, TableColumn<?, ?> changed) {
    boolean room = forms.stream().noneMatch(Node::isVisible) || getWidth() > WIDE;
    section.setVisible(room);
    changed.setVisible(room);
  }

  private static String changed(SettingRow row, Moments moments) {
    Revision revision = row.target().revision();
    return revision.isSet()
        ? TEXTS.get("settings.by", moments.moment(revision.changedAt()), revision.changedBy())
        : "";
  }

  void focusFirst() {
    focus.request();
  }

  void focusFilter() {
    filter.focusField();
  }

  boolean back() {
    if (model.edits().isOpen()) {
      model.edits().leave();
      return true;
    }
    return false;
  }

  private void show(Listing listing) {
    switch (listing) {
      case Listing.Reading _ -> {
        if (model.rows().isEmpty()) {
          pane.showLoading();
        }
      }
      case Listing.Failed(var failure) ->
          pane.showFailed(TEXTS.get("settings.failed"), failure, model::refresh);
      case Listing.Shown _ when model.rows().isEmpty() ->
          pane.showEmpty(TEXTS.get("settings.noMatch"));
      case Listing.Shown _ -> {
        pane.showContent();
        if (table.getSelectionModel().isEmpty()) {
          table.getSelectionModel().selectFirst();
        }
      }
    }
  }

  private void select(String key) {
    for (int i = 0; i < model.rows().size(); i++) {
      if (model.rows().get(i).key().equals(key)) {
        table.getSelectionModel().clearAndSelect(i);
        table.scrollTo(Math.max(0, i - 4));
      }
    }
  }

  private void change() {
    @Nullable SettingRow selected = table.getSelectionModel().getSelectedItem();
    Optional.ofNullable(selected).ifPresent(model::change);
    focusForm();
  }

  private void focusForm() {
    forms.stream().filter(Node::isVisible).findFirst().ifPresent(EditPane::focusFirst);
  }

  private <T> void follow(EditModel<T> edit) {
    edit.stateProperty()
        .subscribe(
            (before, now) -> {
              if (!now.isOpen() && before.isOpen()) {
                focus.request();
              }
            });
  }

  private boolean isTyping() {
    return forms.stream().anyMatch(ListFocus::isIn) || ListFocus.isIn(filter);
  }

  /** Before the line of the filter takes the key for itself. */
  private void leaveFilter(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN) {
      key.consume();
      focus.request();
    }
  }

  private void key(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.N) {
      key.consume();
      model.beginBank();
      focusForm();
    } else if (key.getCode() == KeyCode.ENTER && !isTyping()) {
      key.consume();
      change();
    }
  }
}
