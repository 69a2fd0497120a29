package plumbline.views.journal.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.views.journal.draft.DraftStorage.Kept;
import plumbline.views.journal.look.JournalStyle;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.WideColumn;

/** The drafts of the person at this machine, newest first, and how each stands. */
final class DraftsView extends VBox {
  private static final Texts TEXTS = Texts.of(DraftsView.class);

  private final DraftDesk drafts;
  private final Consumer<Draft> onOpen;
  private final Moments moments;
  private final TableView<Kept> table = new TableView<>();

  DraftsView(DraftDesk drafts, Workbench bench, Consumer<Draft> onOpen) {
    super(8);
    this.drafts = drafts;
    this.onOpen = onOpen;
    moments = Moments.ofProgram(bench.clock());
    getStyleClass().addAll("desk-screen", "screen-content");
    JournalStyle.dress(this);
    Label title = new Label(TEXTS.get("drafts.title"));
    title.getStyleClass().add("text-title");
    table.setPlaceholder(new Label(TEXTS.get("drafts.empty")));
    table.getColumns().setAll(columns());
    WideColumn.of(table, table.getColumns().get(2));
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(title, new WaitingBanner(drafts, bench), table, new KeyHints(keys()));
    drafts.kept().subscribe(this::show);
    drafts.waiting().subscribe(drafts::read);
    show();
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    table.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            open();
          }
        });
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.openDraft")),
        new KeyHint("Delete", TEXTS.get("keys.discard")),
        new KeyHint("F5", TEXTS.get("keys.refresh")),
        new KeyHint("Esc", TEXTS.get("keys.back")));
  }

  void focusTable() {
    table.requestFocus();
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  private List<TableColumn<Kept, ?>> columns() {
    List<TableColumn<Kept, ?>> columns =
        List.of(
            Columns.text(
                "", TEXTS.get("drafts.saved"), 120, row -> moments.moment(row.draft().savedAt())),
            Columns.text(
                "", TEXTS.get("entry.reference"), 160, row -> row.draft().typed().reference()),
            Columns.text(
                "", TEXTS.get("entry.description"), 240, row -> row.draft().typed().description()),
            Columns.text(
                "",
                TEXTS.get("drafts.lines"),
                64,
                row -> Integer.toString(row.draft().typed().lines().size())),
            Columns.text("", TEXTS.get("drafts.state"), 280, this::state));
    columns.forEach(column -> column.setSortable(false));
    return columns;
  }

  private String state(Kept row) {
    Draft draft = row.draft();
    if (row.elsewhere()) {
      return TEXTS.get("drafts.elsewhere");
    }
    if (draft.waiting()) {
      return TEXTS.get("drafts.waiting");
    }
    if (drafts.isInForm(draft)) {
      return TEXTS.get("drafts.inForm");
    }
    return draft.refusal().isEmpty()
        ? TEXTS.get("drafts.open")
        : TEXTS.get("drafts.refused", draft.refusal());
  }

  private void show() {
    int selected = table.getSelectionModel().getSelectedIndex();
    table.getItems().setAll(drafts.kept());
    if (!table.getItems().isEmpty()) {
      table.getSelectionModel().select(Math.clamp(selected, 0, table.getItems().size() - 1));
    }
  }

  private void key(KeyEvent key) {
    switch (key.getCode()) {
      case ENTER -> open();
      case DELETE -> selected().ifPresent(row -> drafts.discard(row.draft()));
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void open() {
    selected().filter(row -> !row.elsewhere()).map(Kept::draft).ifPresent(onOpen);
  }

  private Optional<Kept> selected() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }
}
