package plumbline.views.widget;

import java.util.List;

/** Finds what a person means by a number or any part of a name, and says it in words. */
public interface Lookup<T> {
  /** The best few answers, best first; called away from the screen, may be interrupted. */
  List<T> find(String typed) throws Exception;

  /** What stands in the field once it was chosen. */
  String chosen(T answer);

  /** The row of the list. */
  String row(T answer);

  /** The small words at the right of the row, as a balance; may be empty. */
  default String detail(T answer) {
    return "";
  }
}
