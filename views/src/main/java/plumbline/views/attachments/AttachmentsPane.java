package plumbline.views.attachments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.PostedEntry;
import plumbline.domain.finance.attachment.Attachment;
import plumbline.views.journal.posted.PostedPart;
import plumbline.views.task.Failure;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.WideColumn;

/** On a posted entry: the files kept with it, each with its hash. */
final class AttachmentsPane implements PostedPart {
  private static final Texts TEXTS = Texts.of(AttachmentsPane.class);
  private static final double ROW = 28;
  private static final double HEADER = 32;
  private static final int MOST = 4;
  private static final int SHOWN_OF_HASH = 12;

  private final AttachmentsModel model;
  private final TableView<Attachment> table;
  private final Label failed = new Label();
  private final VBox box;

  AttachmentsPane(AttachmentsModel model, Clock clock) {
    this.model = model;
    table = new TableView<>(model.files());
    table.setId("attachments");
    table.setFixedCellSize(ROW);
    columns(Moments.ofProgram(clock));
    failed.getStyleClass().add("field-message");
    failed.managedProperty().bind(failed.visibleProperty());
    table.managedProperty().bind(table.visibleProperty());
    box = new VBox(4, failed, table);
    box.setMinHeight(VBox.USE_PREF_SIZE);
    box.managedProperty().bind(box.visibleProperty());
    model.files().subscribe(this::show);
    model.failureProperty().subscribe(failure -> show());
    show();
  }

  private void columns(Moments moments) {
    List<TableColumn<Attachment, ?>> columns =
        List.of(
            Columns.text("", TEXTS.get("files.name"), 240, AttachmentsPane::name),
            Columns.number("", TEXTS.get("files.size"), 80, Attachment::size, FileSize::words),
            Columns.text(
                "",
                TEXTS.get("files.hash"),
                128,
                file -> file.sha256().substring(0, SHOWN_OF_HASH) + "\u2026"),
            Columns.text("", TEXTS.get("files.addedBy"), 112, Attachment::addedBy),
            Columns.text(
                "", TEXTS.get("files.addedAt"), 128, file -> moments.moment(file.addedAt())));
    columns.forEach(column -> column.setSortable(false));
    columns.forEach(column -> column.setReorderable(false));
    table.getColumns().setAll(columns);
    WideColumn.of(table, columns.getFirst());
  }

  private static String name(Attachment file) {
    return file.superseded() ? TEXTS.get("files.superseded", file.fileName()) : file.fileName();
  }

  private void show() {
    Optional<Failure> failure = model.failureProperty().get();
    failed.setText(failure.map(why -> TEXTS.get("files.failed", why.reason())).orElse(""));
    failed.setVisible(failure.isPresent());
    int rows = model.files().size();
    table.setVisible(rows > 0);
    table.setPrefHeight(HEADER + Math.min(rows, MOST) * ROW + 4);
    table.setMinHeight(table.getPrefHeight());
    box.setVisible(rows > 0 || failure.isPresent());
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public List<KeyHint> keys() {
    return List.of(
        new KeyHint("Ctrl+O", TEXTS.get("keys.add")),
        new KeyHint("Ctrl+Shift+O", TEXTS.get("keys.open")),
        new KeyHint("Ctrl+S", TEXTS.get("keys.save")),
        new KeyHint("Ctrl+U", TEXTS.get("keys.supersede")));
  }

  @Override
  public void show(PostedEntry entry) {
    model.read(entry.summary().id());
  }

  @Override
  public boolean take(KeyEvent key) {
    if (!key.isShortcutDown()) {
      return false;
    }
    switch (key.getCode()) {
      case KeyCode.O -> {
        if (key.isShiftDown()) {
          chosen(model::open);
        } else {
          model.add();
        }
      }
      case KeyCode.S -> chosen(model::save);
      case KeyCode.U -> chosen(model::supersede);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The selected file, or the only one. */
  private void chosen(Consumer<Attachment> action) {
    List<Attachment> files = model.files();
    Attachment selected = table.getSelectionModel().getSelectedItem();
    if (selected != null) {
      action.accept(selected);
    } else if (files.size() == 1) {
      action.accept(files.getFirst());
    } else if (!files.isEmpty()) {
      table.getSelectionModel().selectFirst();
      table.requestFocus();
    }
  }
}
