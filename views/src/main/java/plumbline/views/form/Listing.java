package plumbline.views.form;

import plumbline.views.task.Failure;

/** Where the reading of a list stands. */
public sealed interface Listing {
  record Reading() implements Listing {}

  record Shown() implements Listing {}

  record Failed(Failure failure) implements Listing {}
}
