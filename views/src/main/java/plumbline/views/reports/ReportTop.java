package plumbline.views.reports;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;
import plumbline.views.widget.AgeBadge;

/** The first row of a report: title, days, export, age. */
final class ReportTop extends HBox {
  private static final Texts TEXTS = Texts.of(ReportTop.class);

  private final Button export = new Button(TEXTS.get("export.verb"));
  private final ContextMenu formats = new ContextMenu();

  ReportTop(
      Label title,
      FiguresWatch watch,
      Workbench bench,
      ObservableValue<Boolean> writing,
      Consumer<ExportFormat> onExport) {
    super(16);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("report-top");
    title.getStyleClass().add("text-title");
    title.setMinWidth(0);
    Region middle = new Region();
    HBox.setHgrow(middle, Priority.ALWAYS);
    AgeBadge badge =
        new AgeBadge(bench.clock(), bench.ticker(), FiguresWatch.WINDOW, Optional.empty());
    badge.asOfProperty().bind(watch.asOfProperty());
    badge.setMinWidth(USE_PREF_SIZE);
    for (ExportFormat format : ExportFormat.values()) {
      MenuItem item = new MenuItem(Exporting.words(format));
      item.setOnAction(chosen -> onExport.accept(format));
      formats.getItems().add(item);
    }
    export.setId("export");
    export.setMinWidth(USE_PREF_SIZE);
    export.setOnAction(pressed -> chooseFormat());
    export
        .textProperty()
        .bind(writing.map(busy -> TEXTS.get(busy ? "export.busy" : "export.verb")));
    getChildren().addAll(title, middle, export, badge);
  }

  /** Fields between title and age. */
  void offer(Node... fields) {
    getChildren().addAll(1, java.util.List.of(fields));
  }

  void chooseFormat() {
    formats.show(export, Side.BOTTOM, 0, 4);
  }
}
