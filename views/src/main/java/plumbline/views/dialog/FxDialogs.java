package plumbline.views.dialog;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import plumbline.views.task.Failure;
import plumbline.views.task.Ticker;
import plumbline.views.text.Texts;

/** Dialogs drawn inside the window, so that they look and behave the same everywhere. */
public final class FxDialogs implements Dialogs {
  private static final Texts TEXTS = Texts.of(FxDialogs.class);
  private static final Duration NOTICE = Duration.ofSeconds(5);
  private static final Duration UNDO = Duration.ofSeconds(10);

  private final Layers layers;
  private final Ticker ticker;

  public FxDialogs(Layers layers, Ticker ticker) {
    this.layers = layers;
    this.ticker = ticker;
  }

  @Override
  public void confirm(Question question, Runnable onAgreed) {
    DialogPane pane = new DialogPane(question.title(), question.consequence());
    pane.addCancel(TEXTS.get("cancel"), () -> layers.close(pane));
    pane.addVerb(
        question.verb(),
        () -> {
          layers.close(pane);
          onAgreed.run();
        });
    open(pane);
  }

  @Override
  public void refuse(Refusal refusal) {
    DialogPane pane = new DialogPane(refusal.title(), refusal.reason());
    pane.addSentence(refusal.accepted());
    pane.addVerb(TEXTS.get("close"), () -> layers.close(pane));
    open(pane);
  }

  @Override
  public void fail(Failure failure) {
    DialogPane pane = new DialogPane(TEXTS.get("failed.title"), failure.reason());
    pane.addSentence(TEXTS.get("failed.code", failure.code()));
    pane.addVerb(TEXTS.get("close"), () -> layers.close(pane));
    open(pane);
  }

  @Override
  public void notice(String sentence) {
    show(new Notice(sentence), NOTICE);
  }

  @Override
  public void done(String sentence, Runnable undo) {
    Notice notice = new Notice(sentence);
    notice.offer(
        TEXTS.get("undo"),
        () -> {
          layers.removeNotice(notice);
          undo.run();
        });
    show(notice, UNDO);
  }

  @Override
  public Optional<Path> chooseFileToOpen(FileKind kind) {
    return Optional.ofNullable(chooser(kind).showOpenDialog(window())).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseFileToSave(FileKind kind, String suggestedName) {
    FileChooser chooser = chooser(kind);
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(window())).map(File::toPath);
  }

  private void open(DialogPane pane) {
    layers.open(pane, Pos.CENTER, () -> {});
    pane.focusVerb();
  }

  private void show(Notice notice, Duration time) {
    layers.addNotice(notice);
    notice.countDown(ticker, time, () -> layers.removeNotice(notice));
  }

  private Window window() {
    return layers.getScene().getWindow();
  }

  private static FileChooser chooser(FileKind kind) {
    FileChooser chooser = new FileChooser();
    chooser.getExtensionFilters().add(new ExtensionFilter(kind.words(), "*." + kind.ending()));
    return chooser;
  }
}
