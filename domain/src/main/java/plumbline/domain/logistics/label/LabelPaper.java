package plumbline.domain.logistics.label;

/** What labels are printed on. */
public enum LabelPaper {
  /** A4 with three times eight labels of 70 × 37 mm. */
  SHEET,
  /** One label of 50 × 30 mm after the other. */
  ROLL
}
