package plumbline.views.journal.grid;

import java.util.List;
import java.util.Optional;
import plumbline.views.journal.form.EntryField;
import plumbline.views.journal.form.LineForm;

/** The way Enter takes through a line: past the side that stays empty, to the next line at last. */
final class LineWalk {
  static final List<EntryField> ORDER =
      List.of(
          EntryField.ACCOUNT,
          EntryField.DEBIT,
          EntryField.CREDIT,
          EntryField.VAT_CODE,
          EntryField.TEXT);

  private LineWalk() {}

  /** The field after this one; nothing after the last. */
  static Optional<EntryField> after(EntryField field, LineForm line) {
    boolean debit = !line.debit().textProperty().get().isBlank();
    boolean credit = !line.credit().textProperty().get().isBlank();
    return switch (field) {
      case ACCOUNT -> Optional.of(credit && !debit ? EntryField.CREDIT : EntryField.DEBIT);
      case DEBIT -> Optional.of(debit && !credit ? afterAmounts(line) : EntryField.CREDIT);
      case CREDIT -> Optional.of(afterAmounts(line));
      case VAT_CODE -> Optional.of(EntryField.TEXT);
      default -> Optional.empty();
    };
  }

  /** A VAT line has the code of the line it was split from. */
  private static EntryField afterAmounts(LineForm line) {
    return line.vatSourceProperty().get().isPresent() ? EntryField.TEXT : EntryField.VAT_CODE;
  }
}
