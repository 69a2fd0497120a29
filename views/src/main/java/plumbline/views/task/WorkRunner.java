package plumbline.views.task;

import javafx.beans.property.ReadOnlyIntegerProperty;

/** Runs work away from the screen and brings its ends back to it. The only way to leave it. */
public interface WorkRunner {
  Running run(Work<?> work);

  /** Calls the action where the screen may be touched, at once if that is here. */
  void onScreen(Runnable action);

  /** How many pieces of work are under way; changes only where the screen may be touched. */
  ReadOnlyIntegerProperty runningProperty();
}
