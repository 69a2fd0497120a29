package plumbline.sync.compare;

/** In what way two systems disagree. */
public enum DifferenceKind {
  /** One field has two values, or one that cannot be read. */
  FIELD,
  MISSING_IN_ERP,
  MISSING_IN_SHOP,
  /** A key stands for several rows, so that it cannot be said which one is meant. */
  DUPLICATE,
  /** A row that cannot be told apart or read, for instance one without key. */
  UNREADABLE_ROW
}
