package plumbline.views.dialog;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Pos;
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
  private final FileChoice files;

  public FxDialogs(Layers layers, Ticker ticker) {
    this(layers, ticker, FileChoice.ofPlatform());
  }

  public FxDialogs(Layers layers, Ticker ticker, FileChoice files) {
    this.layers = layers;
    this.ticker = ticker;
    this.files = files;
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
    return files.toOpen(window(), kind);
  }

  @Override
  public Optional<Path> chooseFileToSave(FileKind kind, String suggestedName) {
    return files.toSave(window(), kind, suggestedName);
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
}
