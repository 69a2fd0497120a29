package plumbline.views.field;

import java.util.List;

/** What a person may choose from; all of it is here, so that it answers at once. */
public interface Choices<T> {
  /** The answers to what was typed, best first; nothing typed asks for all. */
  List<T> find(String typed);

  /** What stands in the field once it was chosen. */
  String chosen(T answer);

  /** The row of the list. */
  String row(T answer);
}
