package plumbline.views.tally;

import plumbline.views.scan.ScanField;

/** What is said of the last scan. */
public sealed interface ScanAnswer {
  String words();

  record Hit(String words) implements ScanAnswer {}

  record Miss(String words) implements ScanAnswer {}

  record Said(String words) implements ScanAnswer {}

  /** Lets the field say it, by colour and sound. */
  static void tell(ScanField field, ScanAnswer answer) {
    switch (answer) {
      case Hit(String words) -> field.hit(words);
      case Miss(String words) -> field.miss(words);
      case Said(String words) -> field.say(words);
    }
  }
}
