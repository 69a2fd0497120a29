package plumbline.views.vat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.VatCode;
import plumbline.views.audit.HistoryKey;
import plumbline.views.field.DropDownLayer;
import plumbline.views.form.EditPane;
import plumbline.views.form.EditState;
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

/** The VAT codes, and at their side the one being changed. */
final class VatView extends StackPane {
  private static final Texts TEXTS = Texts.of(VatView.class);

  private static final List<KeyHint> KEYS =
      List.of(
          new KeyHint("Enter", TEXTS.get("keys.change")),
          new KeyHint("Ctrl+N", TEXTS.get("keys.new")),
          new KeyHint("Ctrl+Enter", TEXTS.get("keys.save")),
          new KeyHint("Ctrl+F", TEXTS.get("keys.filter")),
          new KeyHint("F5", TEXTS.get("keys.refresh")),
          new KeyHint("Esc", TEXTS.get("keys.leave")));

  /** From here on there is room for all columns beside the form. */
  private static final double WIDE = 1400;

  private final VatModel model;
  private final HistoryKey history;
  private final FilterField filter = new FilterField(Set.of());
  private final TableView<VatCode> table = new TableView<>();
  private final StatePane pane;
  private final EditPane<VatCode> form;
  private final ListFocus focus;

  VatView(VatModel model, Clock clock, HistoryKey history) {
    this.model = model;
    this.history = history;
    getStyleClass().addAll("desk-screen", "vat-view");
    VatStyle.dress(this);
    DropDownLayer layer = new DropDownLayer();
    form = VatFields.pane(model, layer, clock);
    table.setItems(model.rows());
    columns(Moments.ofProgram(clock));
    table.setAccessibleText(TEXTS.get("vat.title"));
    focus = ListFocus.keep(this, table, table);
    pane = new StatePane(table, clock);
    HBox.setHgrow(pane, Priority.ALWAYS);
    HBox sides = new HBox(pane, form);
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
    model.wantedProperty().subscribe(code -> code.ifPresent(this::select));
    model.edit().stateProperty().subscribe((before, now) -> edited(before, now));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    table.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            change();
          }
        });
  }

  List<KeyHint> keys() {
    return Stream.concat(KEYS.stream(), history.hints().stream()).toList();
  }

  private void columns(Moments moments) {
    TableColumn<VatCode, String> code = Columns.text("", TEXTS.get("vat.code"), 72, VatCode::code);
    TableColumn<VatCode, String> name =
        Columns.text("", TEXTS.get("edit.name"), 160, VatCode::name);
    TableColumn<VatCode, String> rate =
        Columns.number(
            "",
            TEXTS.get("vat.rate"),
            72,
            row -> TEXTS.get("vat.percent", VatKind.percent(row.rate())),
            words -> words);
    TableColumn<VatCode, String> from =
        Columns.text("", TEXTS.get("vat.from"), 96, row -> moments.date(row.validity().firstDay()));
    TableColumn<VatCode, String> to =
        Columns.text("", TEXTS.get("vat.to"), 160, row -> lastDay(row, moments));
    TableColumn<VatCode, String> bucket =
        Columns.text("", TEXTS.get("vat.bucket"), 184, VatCode::bucket);
    TableColumn<VatCode, String> row =
        Columns.text("", TEXTS.get("vat.returnRow"), 56, vat -> orDash(vat.returnRow()));
    TableColumn<VatCode, String> accounts =
        Columns.text(
            "",
            TEXTS.get("vat.accounts"),
            112,
            vat -> orDash(vat.accounts().input()) + " / " + orDash(vat.accounts().output()));
    List<TableColumn<VatCode, String>> all =
        List.of(code, name, rate, from, to, bucket, row, accounts);
    all.forEach(column -> column.setSortable(false));
    all.stream()
        .filter(column -> !column.equals(name))
        .forEach(
            column -> {
              column.setMinWidth(column.getPrefWidth());
              column.setMaxWidth(column.getPrefWidth());
            });
    List.of(from, bucket, row, accounts)
        .forEach(
            column ->
                column
                    .visibleProperty()
                    .bind(form.visibleProperty().not().or(widthProperty().greaterThan(WIDE))));
    table.getColumns().setAll(all);
    WideColumn.of(table, name);
  }

  private String lastDay(VatCode code, Moments moments) {
    var last = code.validity().lastDay();
    if (last == null) {
      return orDash(null);
    }
    return model.isValid(code) ? moments.date(last) : TEXTS.get("vat.ended", moments.date(last));
  }

  private static String orDash(@Nullable String words) {
    return words == null ? "\u2013" : words;
  }

  void focusFirst() {
    focus.request();
  }

  void focusFilter() {
    filter.focusField();
  }

  boolean back() {
    if (model.edit().isOpen()) {
      model.edit().leave();
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
          pane.showFailed(TEXTS.get("vat.failed"), failure, model::refresh);
      case Listing.Shown _ when model.rows().isEmpty() ->
          pane.showEmpty(model.isFiltered() ? TEXTS.get("vat.noMatch") : TEXTS.get("vat.empty"));
      case Listing.Shown _ -> {
        pane.showContent();
        if (table.getSelectionModel().isEmpty()) {
          table.getSelectionModel().selectFirst();
        }
      }
    }
  }

  private void select(String code) {
    for (int i = 0; i < model.rows().size(); i++) {
      if (model.rows().get(i).code().equals(code)) {
        table.getSelectionModel().clearAndSelect(i);
        table.scrollTo(Math.max(0, i - 4));
      }
    }
  }

  private void change() {
    @Nullable VatCode selected = table.getSelectionModel().getSelectedItem();
    Optional.ofNullable(selected).ifPresent(model.edit()::change);
    form.focusFirst();
  }

  private void edited(EditState<VatCode> before, EditState<VatCode> now) {
    if (!now.isOpen() && before.isOpen()) {
      focus.request();
    }
  }

  private void key(KeyEvent key) {
    @Nullable VatCode selected = table.getSelectionModel().getSelectedItem();
    if (history.pressed(key, Optional.ofNullable(selected).map(VatCode::code))) {
      return;
    }
    if (key.isShortcutDown() && key.getCode() == KeyCode.N) {
      key.consume();
      model.begin();
      form.focusFirst();
    } else if (key.getCode() == KeyCode.DOWN && ListFocus.isIn(filter)) {
      key.consume();
      focus.request();
    } else if (key.getCode() == KeyCode.ENTER && !ListFocus.isIn(form) && !ListFocus.isIn(filter)) {
      key.consume();
      change();
    }
  }
}
