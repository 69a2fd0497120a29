package plumbline.views.journal.grid;

/** Lines in from a spreadsheet and out to one. */
public interface RowClipboard {
  /** Puts rows in at the line. */
  void paste(int line, String clipboard);

  /** The lines as a spreadsheet takes them. */
  String copy();
}
