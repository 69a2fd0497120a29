package plumbline.views.vat;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.VatCode;
import plumbline.views.audit.HistoryKey;
import plumbline.views.field.DropDownLayer;
import plumbline.views.form.EditPane;
import plumbline.views.form.ListBesideForm;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.KeyHint;
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
  private final TableView<VatCode> table = new TableView<>();
  private final EditPane<VatCode> form;
  private final ListBesideForm<VatCode, VatCode> sides;

  VatView(VatModel model, Clock clock, HistoryKey history) {
    this.model = model;
    this.history = history;
    getStyleClass().addAll("desk-screen", "vat-view");
    VatStyle.dress(this);
    DropDownLayer layer = new DropDownLayer();
    form = VatFields.pane(model, layer, clock);
    columns(Moments.ofProgram(clock));
    table.setAccessibleText(TEXTS.get("vat.title"));
    ListBesideForm.Words words =
        new ListBesideForm.Words(
            TEXTS.get("vat.empty"), TEXTS.get("vat.noMatch"), TEXTS.get("vat.failed"));
    sides = new ListBesideForm<>(model, table, form, keys(), words, clock);
    getChildren().addAll(sides, layer);
    addEventHandler(
        KeyEvent.KEY_PRESSED, key -> history.pressed(key, sides.selected().map(row -> row.code())));
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

  ListBesideForm<VatCode, VatCode> sides() {
    return sides;
  }
}
