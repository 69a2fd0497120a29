package plumbline.views.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.sync.cache.AccountLine;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.PagedRows.State;
import plumbline.views.widget.PagedTable;

/** The lines of one account with the balance after each, between two days. */
final class AccountLinesView extends VBox {
  private static final Texts TEXTS = Texts.of(AccountLinesView.class);
  private static final double FIGURE = 152;

  private final AccountLinesModel model;
  private final PagedTable<AccountLine, AccountLine.Position> table;
  private final ListFocus focus;
  private final ReportTop top;
  private final DayField from;
  private final DayField to;

  AccountLinesView(
      AccountLinesModel model, Workbench bench, Exporting exporting, Consumer<AccountLine> onOpen) {
    super(8);
    this.model = model;
    getStyleClass().addAll("desk-screen", "report-screen");
    ReportStyle.dress(this);
    table = new PagedTable<>(model.rows(), AccountLine::position, bench.clock());
    table.setEmptySentence(TEXTS.get("lines.empty"));
    table.setOnOpen(onOpen);
    focus = ListFocus.keep(this, table.table(), table.table());
    columns(Moments.ofProgram(bench.clock())).forEach(table::addColumn);
    table.table().setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    model.rows().stateProperty().subscribe(() -> selectSome(model.rows().stateProperty().get()));
    VBox.setVgrow(table, Priority.ALWAYS);
    from = new DayField("from", TEXTS.get("day.from"), model.from(), this::focusTable);
    to = new DayField("to", TEXTS.get("day.to"), model.to(), this::focusTable);
    StaleBanner stale =
        new StaleBanner(
            model.watch(),
            model.rows().stateProperty().map(State.Loaded.class::isInstance),
            bench.clock());
    top = top(bench, exporting);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren()
        .addAll(top, days(), from.message(), to.message(), stale, table, new KeyHints(keys()));
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.entry")),
        new KeyHint("Esc", TEXTS.get("keys.back")),
        new KeyHint("Ctrl+F", TEXTS.get("keys.days")),
        new KeyHint("+ \u2212 T", TEXTS.get("keys.date")),
        new KeyHint("Ctrl+E", TEXTS.get("keys.export")),
        new KeyHint("F5", TEXTS.get("keys.refresh")));
  }

  void focusTable() {
    focus.request();
  }

  void focusDay() {
    from.focusField();
  }

  /** So that Enter opens something at once, without an arrow before it. */
  private void selectSome(State state) {
    boolean loaded = state instanceof State.Loaded;
    if (loaded && table.table().getSelectionModel().isEmpty() && !model.rows().rows().isEmpty()) {
      table.table().getSelectionModel().selectFirst();
    }
  }

  private ReportTop top(Workbench bench, Exporting exporting) {
    Label title = new Label();
    title.textProperty().bind(model.labelProperty());
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(model.labelProperty());
    title.setTooltip(whole);
    return new ReportTop(
        title,
        model.watch(),
        bench,
        exporting.writingProperty(),
        format ->
            exporting.run(
                model.report(),
                model.period(LocalDate.now(bench.clock())),
                model.watch().asOfProperty()::get,
                format));
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.E && key.isShortcutDown() && !key.isAltDown()) {
      key.consume();
      top.chooseFormat();
    }
  }

  private HBox days() {
    Amounts amounts = Amounts.ofProgram();
    Region middle = new Region();
    HBox.setHgrow(middle, Priority.ALWAYS);
    Label words = new Label(TEXTS.get("lines.carried"));
    words.getStyleClass().add("field-label");
    Label carried = new Label();
    carried.setId("carried");
    carried.textProperty().bind(model.carriedProperty().map(c -> c.map(amounts::money).orElse("")));
    HBox before = new HBox(8, words, carried);
    before.setAlignment(Pos.CENTER_LEFT);
    before.visibleProperty().bind(model.carriedProperty().map(Optional::isPresent));
    HBox days = new HBox(24, from, to, middle, before);
    days.setAlignment(Pos.CENTER_LEFT);
    return days;
  }

  private static List<TableColumn<AccountLine, ?>> columns(Moments moments) {
    Amounts amounts = Amounts.ofProgram();
    TableColumn<AccountLine, ?> reference =
        Columns.text("", TEXTS.get("lines.reference"), 80, AccountLine::reference);
    reference.setMinWidth(80);
    reference.setMaxWidth(160);
    TableColumn<AccountLine, ?> description =
        Columns.text("", TEXTS.get("lines.description"), 200, AccountLine::description);
    return List.of(
        fixed(words("lines.date", 112, line -> moments.date(line.postingDate()))),
        fixed(words("lines.number", 108, line -> line.number().toString())),
        reference,
        description,
        fixed(Columns.money("", TEXTS.get("figure.debit"), FIGURE, AccountLine::debit)),
        fixed(Columns.money("", TEXTS.get("figure.credit"), FIGURE, AccountLine::credit)),
        fixed(
            Columns.number(
                "",
                TEXTS.get("lines.balance"),
                FIGURE + 20,
                AccountLine::balance,
                amounts::money)));
  }

  private static TableColumn<AccountLine, String> words(
      String key, double width, Function<AccountLine, String> value) {
    return Columns.text("", TEXTS.get(key), width, value);
  }

  private static <V> TableColumn<AccountLine, V> fixed(TableColumn<AccountLine, V> column) {
    column.setMinWidth(column.getPrefWidth());
    column.setMaxWidth(column.getPrefWidth() + 32);
    return column;
  }
}
