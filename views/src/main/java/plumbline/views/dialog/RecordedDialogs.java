package plumbline.views.dialog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.views.task.Failure;

/** Dialogs for tests: remembers what was said and answers as told before. */
public final class RecordedDialogs implements Dialogs {
  private final List<Question> questions = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private boolean agrees = true;
  private @Nullable Path file;
  private Runnable undo = () -> {};

  public RecordedDialogs answering(boolean agreement) {
    agrees = agreement;
    return this;
  }

  public RecordedDialogs choosing(Path chosen) {
    file = chosen;
    return this;
  }

  @Override
  public void confirm(Question question, Runnable onAgreed) {
    questions.add(question);
    if (agrees) {
      onAgreed.run();
    }
  }

  @Override
  public void refuse(Refusal refusal) {
    refusals.add(refusal);
  }

  @Override
  public void fail(Failure failure) {
    failures.add(failure);
  }

  @Override
  public void notice(String sentence) {
    notices.add(sentence);
  }

  @Override
  public void done(String sentence, Runnable takeBack) {
    notices.add(sentence);
    undo = takeBack;
  }

  @Override
  public Optional<Path> chooseFileToOpen(FileKind kind) {
    return Optional.ofNullable(file);
  }

  @Override
  public Optional<Path> chooseFileToSave(FileKind kind, String suggestedName) {
    return Optional.ofNullable(file);
  }

  /** Presses the undo of the last thing done. */
  public void undoLast() {
    undo.run();
  }

  public List<Question> questions() {
    return List.copyOf(questions);
  }

  public List<Refusal> refusals() {
    return List.copyOf(refusals);
  }

  public List<Failure> failures() {
    return List.copyOf(failures);
  }

  public List<String> notices() {
    return List.copyOf(notices);
  }
}
