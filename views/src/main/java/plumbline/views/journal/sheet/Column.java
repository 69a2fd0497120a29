package plumbline.views.journal.sheet;

import java.util.Optional;
import plumbline.domain.central.PlainWords;

/** A column of pasted lines, known by the words people put above it. */
enum Column {
  ACCOUNT("account", "account number", "szamla", "szamlaszam", "fokonyvi szam", "konto"),
  DEBIT("debit", "tartozik", "t", "dr"),
  CREDIT("credit", "kovetel", "k", "cr"),
  VAT_CODE("vat", "vat code", "afa", "afakod", "afa kod"),
  TEXT("text", "description", "szoveg", "megnevezes", "megjegyzes");

  /** Between bars. */
  private final String words;

  Column(String... words) {
    this.words = '|' + String.join("|", words) + '|';
  }

  static Optional<Column> headed(String cell) {
    String plain = PlainWords.of(cell.strip()).replace('_', ' ');
    for (Column column : values()) {
      if (column.words.contains('|' + plain + '|')) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
