package plumbline.views.journal.entry;

import java.time.Duration;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import plumbline.views.journal.draft.SaveState;
import plumbline.views.shell.Workbench;
import plumbline.views.task.Running;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;

/** Beside the title: how long ago what is typed was written to the disk, or why it was not. */
final class DraftLabel extends Label {
  private static final Texts TEXTS = Texts.of(DraftLabel.class);
  private static final Duration BEAT = Duration.ofSeconds(1);

  private final EntryModel model;
  private final Workbench bench;
  private final Moments moments;
  private @Nullable Running beat;

  DraftLabel(EntryModel model, Workbench bench) {
    this.model = model;
    this.bench = bench;
    moments = Moments.ofProgram(bench.clock());
    setId("draft-state");
    getStyleClass().add("draft-label");
    setWrapText(true);
    model.stateProperty().subscribe(state -> show());
    model.drafts().saver().stateProperty().subscribe(state -> show());
    sceneProperty().subscribe(scene -> keepTime(scene != null));
  }

  private void keepTime(boolean onScreen) {
    if (onScreen && beat == null) {
      beat = bench.ticker().every(BEAT, this::show);
    } else if (!onScreen && beat != null) {
      beat.cancel();
      beat = null;
    }
  }

  private void show() {
    SaveState state = model.drafts().saver().stateProperty().get();
    boolean failed = state instanceof SaveState.Failed;
    (failed ? Meaning.RED : Meaning.NEUTRAL).mark(this);
    setText(
        model.isSent()
            ? TEXTS.get("entry.sending")
            : switch (state) {
              case SaveState.Nothing _ -> "";
              case SaveState.Saved(var at) -> TEXTS.get("draft.saved", age(at));
              case SaveState.Failed(String reason) -> TEXTS.get("draft.failed", reason);
            });
  }

  private String age(java.time.Instant at) {
    return moments.age(Duration.between(at, bench.clock().instant()));
  }
}
