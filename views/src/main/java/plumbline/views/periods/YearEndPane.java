package plumbline.views.periods;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.period.YearEnd;
import plumbline.views.field.ChoiceField;
import plumbline.views.field.DropDownLayer;
import plumbline.views.field.LabelledField;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.StatePane;

/** The closing entry before it is posted: where the result goes, and every line. */
final class YearEndPane extends VBox {
  private static final Texts TEXTS = Texts.of(YearEndPane.class);
  private static final double FIGURE = 168;

  private final YearEndModel model;
  private final Label title = new Label();
  private final Label result = new Label();
  private final StringProperty account = new SimpleStringProperty("");
  private final ResultAccounts accounts = new ResultAccounts();
  private final ChoiceField<?> field;
  private final TableView<YearEnd.Line> lines = new TableView<>();
  private final StatePane states;

  YearEndPane(YearEndModel model, DropDownLayer layer, Clock clock) {
    super(8);
    this.model = model;
    title.getStyleClass().add("text-title");
    result.getStyleClass().add("text-strong");
    result.setId("year-end-result");
    field = new ChoiceField<>(accounts, account, layer);
    field.setId("result-account");
    field.setPrefWidth(400);
    field
        .focusedProperty()
        .subscribe(
            (was, is) -> {
              if (was && !is) {
                model.choose(account.get());
              }
            });
    lines.setPlaceholder(new Label(TEXTS.get("yearEnd.nothing")));
    lines.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    lines.getColumns().setAll(columns());
    states = new StatePane(lines, clock);
    VBox.setVgrow(states, Priority.ALWAYS);
    RefusalBanner refusal = new RefusalBanner("year-end-refusal", model.refusalProperty());
    getChildren().addAll(title, refusal, goal(), result, states, foot());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    model.stateProperty().subscribe(this::show);
  }

  private HBox goal() {
    LabelledField box =
        new LabelledField(TEXTS.get("yearEnd.account"), field, new ReadOnlyStringWrapper(""));
    return new HBox(box);
  }

  private VBox foot() {
    Button post = new Button(TEXTS.get("yearEnd.post"), KeyHints.keys("Ctrl+Enter"));
    post.setOnAction(pressed -> post());
    KeyHints hints =
        new KeyHints(
            List.of(
                new KeyHint("Ctrl+Enter", TEXTS.get("yearEnd.post")),
                new KeyHint("Enter", TEXTS.get("keys.choose")),
                new KeyHint("Esc", TEXTS.get("keys.back"))));
    return new VBox(8, new HBox(post), hints);
  }

  private static List<TableColumn<YearEnd.Line, ?>> columns() {
    List<TableColumn<YearEnd.Line, ?>> columns =
        List.of(
            sized(
                Columns.text("", TEXTS.get("column.account"), 104, line -> line.entry().account()),
                104),
            Columns.text("", TEXTS.get("column.name"), 240, YearEnd.Line::accountName),
            sized(
                Columns.money("", TEXTS.get("column.debit"), FIGURE, line -> line.entry().debit()),
                FIGURE),
            sized(
                Columns.money(
                    "", TEXTS.get("column.credit"), FIGURE, line -> line.entry().credit()),
                FIGURE));
    columns.forEach(column -> column.setSortable(false));
    columns.forEach(column -> column.setReorderable(false));
    return columns;
  }

  private static <V> TableColumn<YearEnd.Line, V> sized(
      TableColumn<YearEnd.Line, V> column, double width) {
    column.setMinWidth(width);
    column.setMaxWidth(width + 40);
    return column;
  }

  void focusFirst() {
    field.requestFocus();
  }

  private void post() {
    lines.requestFocus(); // so that an account just typed is chosen first
    model.post();
  }

  private void key(KeyEvent key) {
    if (key.getCode() != KeyCode.ENTER) {
      return;
    }
    key.consume();
    if (key.isShortcutDown()) {
      post();
    } else if (field.isFocused()) {
      model.choose(account.get());
    }
  }

  private void show(YearEndModel.State state) {
    switch (state) {
      case YearEndModel.State.Away _ -> {}
      case YearEndModel.State.Underway(int year) -> {
        title.setText(TEXTS.get("yearEnd.title", String.valueOf(year)));
        states.showLoading();
      }
      case YearEndModel.State.Shown(YearEnd preview, var offered) -> {
        accounts.offer(offered);
        account.set(preview.resultAccount().map(accounts::label).orElse(""));
        lines.getItems().setAll(preview.lines());
        result.setText(words(preview.result()));
        states.showContent();
      }
      case YearEndModel.State.Failed(int year, var failure) ->
          states.showFailed(TEXTS.get("yearEnd.failed"), failure, () -> model.open(year));
    }
  }

  private static String words(BigDecimal result) {
    String amount = Amounts.ofProgram().money(result.abs());
    return switch (result.signum()) {
      case 0 -> TEXTS.get("yearEnd.zero");
      case 1 -> TEXTS.get("yearEnd.profit", amount);
      default -> TEXTS.get("yearEnd.loss", amount);
    };
  }
}
