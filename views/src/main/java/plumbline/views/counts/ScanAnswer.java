package plumbline.views.counts;

/** How a scan, an undo or a typed quantity is answered. */
sealed interface ScanAnswer {
  String words();

  record Hit(String words) implements ScanAnswer {}

  record Miss(String words) implements ScanAnswer {}

  /** Neither. */
  record Word(String words) implements ScanAnswer {}
}
