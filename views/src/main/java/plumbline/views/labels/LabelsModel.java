package plumbline.views.labels;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.logistics.label.GoodsLabel;
import plumbline.domain.logistics.label.LabelPaper;
import plumbline.domain.logistics.label.LabelRenderer;
import plumbline.views.dialog.FileKind;
import plumbline.views.shell.Workbench;
import plumbline.views.task.Work;
import plumbline.views.text.Texts;

/** How many labels of which goods, and making them into a file. */
final class LabelsModel {
  private static final Texts TEXTS = Texts.of(LabelsModel.class);

  private final LabelRenderer renderer;
  private final Workbench bench;
  private final ObservableList<GoodsLabel> labels = FXCollections.observableArrayList();
  private final ObjectProperty<LabelPaper> paper = new SimpleObjectProperty<>(LabelPaper.SHEET);

  LabelsModel(LabelRenderer renderer, Workbench bench, List<GoodsLabel> wanted) {
    this.renderer = renderer;
    this.bench = bench;
    labels.setAll(wanted);
  }

  ObservableList<GoodsLabel> labels() {
    return labels;
  }

  ObjectProperty<LabelPaper> paperProperty() {
    return paper;
  }

  int total() {
    return labels.stream().mapToInt(GoodsLabel::copies).sum();
  }

  /** So many labels of it instead; a part of one is a whole one. */
  void change(GoodsLabel label, BigDecimal copies) {
    labels.set(labels.indexOf(label), LabelsLink.of(label.product(), copies));
  }

  void otherPaper() {
    paper.set(paper.get() == LabelPaper.SHEET ? LabelPaper.ROLL : LabelPaper.SHEET);
  }

  void print() {
    if (total() == 0) {
      bench.dialogs().notice(TEXTS.get("labels.nothing"));
      return;
    }
    List<GoodsLabel> wanted = labels.stream().filter(label -> label.copies() > 0).toList();
    LabelPaper on = paper.get();
    bench
        .dialogs()
        .chooseFileToSave(new FileKind(TEXTS.get("labels.pdf"), "pdf"), TEXTS.get("labels.file"))
        .ifPresent(file -> write(wanted, on, file));
  }

  private void write(List<GoodsLabel> wanted, LabelPaper on, Path file) {
    bench
        .runner()
        .run(
            Work.doing(() -> Files.write(file, renderer.pdf(wanted, on)))
                .named(TEXTS.get("labels.making"))
                .onSuccess(
                    _ -> bench.dialogs().notice(TEXTS.get("labels.saved", file.getFileName()))));
  }
}
