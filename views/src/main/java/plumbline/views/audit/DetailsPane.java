package plumbline.views.audit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.domain.admin.AuditEntry;
import plumbline.domain.admin.AuditField;
import plumbline.views.shell.Link;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.StatePane;
import plumbline.views.widget.WideColumn;

/** A row of the trail: who, when, and each field before and after, the differing ones marked. */
final class DetailsPane extends VBox {
  private static final Texts TEXTS = Texts.of(DetailsPane.class);
  private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

  private final AuditModel model;
  private final RecordLinks links;
  private final Moments moments;
  private final Label title = new Label();
  private final Label about = new Label();
  private final Button open = new Button(TEXTS.get("details.open"), KeyHints.keys("Enter"));
  private final TableView<AuditField> fields = new TableView<>();
  private final StatePane states;
  private Optional<Link> link = Optional.empty();

  DetailsPane(AuditModel model, RecordLinks links, Clock clock, Consumer<Link> onOpen) {
    super(8);
    this.model = model;
    this.links = links;
    moments = Moments.ofProgram(clock);
    getStyleClass().add("audit-details");
    title.getStyleClass().add("text-strong");
    about.getStyleClass().add("text-muted");
    open.setMinWidth(USE_PREF_SIZE);
    open.getStyleClass().add("link-button");
    open.managedProperty().bind(open.visibleProperty());
    open.setOnAction(pressed -> link.ifPresent(onOpen));
    Region middle = new Region();
    HBox.setHgrow(middle, Priority.ALWAYS);
    HBox top = new HBox(16, title, middle, open);
    top.setAlignment(Pos.BASELINE_LEFT);
    VBox head = new VBox(top, about);
    fields.setPlaceholder(new Label(TEXTS.get("details.nothing")));
    fields.setAccessibleText(TEXTS.get("details.spoken"));
    fields.getColumns().setAll(columns());
    fields.getColumns().forEach(column -> column.setSortable(false));
    WideColumn.of(fields, fields.getColumns().getLast());
    states = new StatePane(fields, clock);
    VBox.setVgrow(states, Priority.ALWAYS);
    getChildren().addAll(head, states);
    model.detailsProperty().subscribe(this::show);
  }

  /** Where the shown record can be looked at. */
  Optional<Link> link() {
    return link;
  }

  private void show(AuditModel.Details details) {
    link = Optional.empty();
    switch (details) {
      case AuditModel.Details.None _ -> {
        title.setText("");
        about.setText("");
        states.showEmpty(TEXTS.get("details.none"));
      }
      case AuditModel.Details.Underway(AuditEntry entry) -> {
        head(entry);
        states.showLoading();
      }
      case AuditModel.Details.Shown(AuditEntry entry, List<AuditField> all) -> {
        head(entry);
        link = links.of(entry, all);
        fields.getItems().setAll(said(all));
        states.showContent();
      }
      case AuditModel.Details.Failed(AuditEntry entry, var failure) -> {
        head(entry);
        states.showFailed(TEXTS.get("details.failed"), failure, () -> model.read(entry));
      }
    }
    open.setVisible(link.isPresent());
  }

  /** What differs comes first. */
  private static List<AuditField> said(List<AuditField> all) {
    return all.stream()
        .filter(field -> FieldWords.isSaid(field.name()))
        .sorted((one, other) -> Boolean.compare(other.differs(), one.differs()))
        .toList();
  }

  private void head(AuditEntry entry) {
    title.setText(RecordWords.of(entry));
    about.setText(
        TEXTS.get(
            "details.about",
            RecordWords.action(entry.action()),
            entry.person(),
            moments.exact(entry.at()),
            String.valueOf(entry.seq())));
  }

  private List<TableColumn<AuditField, ?>> columns() {
    TableColumn<AuditField, String> name =
        Columns.text("", TEXTS.get("column.field"), 176, field -> FieldWords.name(field.name()));
    TableColumn<AuditField, AuditField> before = value("column.before", AuditField::before);
    TableColumn<AuditField, AuditField> after = value("column.after", AuditField::after);
    before.prefWidthProperty().bind(fields.widthProperty().subtract(176).divide(2));
    return List.of(name, before, after);
  }

  private TableColumn<AuditField, AuditField> value(
      String title, Function<AuditField, @Nullable String> side) {
    TableColumn<AuditField, AuditField> column =
        Columns.number("", TEXTS.get(title), 240, field -> field, field -> "");
    column.getStyleClass().remove("numeric");
    column.setCellFactory(_ -> new ValueCell(side));
    return column;
  }

  private final class ValueCell extends TableCell<AuditField, AuditField> {
    private final Function<AuditField, @Nullable String> side;

    ValueCell(Function<AuditField, @Nullable String> side) {
      this.side = side;
      getStyleClass().add("audit-value");
    }

    @Override
    protected void updateItem(@Nullable AuditField field, boolean empty) {
      super.updateItem(field, empty);
      boolean differs = !empty && field != null && field.differs();
      String words =
          empty || field == null
              ? null
              : FieldWords.value(field.name(), side.apply(field), moments);
      setText(words);
      setTooltip(words == null || words.length() < 12 ? null : new Tooltip(words));
      setGraphic(differs ? sign() : null);
      pseudoClassStateChanged(DIFFERS, differs);
    }

    private Node sign() {
      FontIcon sign = new FontIcon(Feather.EDIT_2);
      sign.setAccessibleText(TEXTS.get("details.differs"));
      return sign;
    }
  }
}
