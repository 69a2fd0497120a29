package plumbline.views.dialog;

import java.nio.file.Path;
import java.util.Optional;
import plumbline.views.task.Failure;

/**
 * The one way a screen speaks to the person outside of itself: questions, refusals, notices and
 * files. Nothing here blocks except the choice of a file.
 */
public interface Dialogs {
  /** For what cannot be undone only. The action runs if the person agrees. */
  void confirm(Question question, Runnable onAgreed);

  /** Something was refused: says why and what would be accepted. */
  void refuse(Refusal refusal);

  /** An unforeseen failure, with its code. */
  void fail(Failure failure);

  /** A quiet notice that goes away by itself. */
  void notice(String sentence);

  /** The thing is done; for ten seconds the person can take it back. */
  void done(String sentence, Runnable undo);

  Optional<Path> chooseFileToOpen(FileKind kind);

  Optional<Path> chooseFileToSave(FileKind kind, String suggestedName);
}
