package plumbline.test.books;

import java.util.UUID;

/**
 * Names an entry by what the person knows of it: its id, the reference of a file, or the document
 * it belongs to.
 */
final class EntryKey {
  private EntryKey() {}

  static String typed(UUID id) {
    return "entry " + id;
  }

  static String imported(String reference) {
    return "import " + reference;
  }

  static String invoice(UUID id) {
    return "invoice " + id;
  }

  static String payment(UUID id) {
    return "payment " + id;
  }
}
