package plumbline.views.journal.draft;

/**
 * What is typed in one line, word for word. A VAT line names the line it was split from by its
 * place among the written lines, counted from 1; 0 says that it is a line of its own.
 */
public record TypedLine(
    String account, String debit, String credit, String vatCode, String text, int vatOf) {
  public TypedLine(String account, String debit, String credit, String vatCode, String text) {
    this(account, debit, credit, vatCode, text, 0);
  }

  /** The same as VAT of another line, or of none. */
  public TypedLine ofLine(int source) {
    return new TypedLine(account, debit, credit, vatCode, text, source);
  }
}
