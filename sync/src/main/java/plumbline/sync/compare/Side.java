package plumbline.sync.compare;

/** One of the two systems of a comparison. */
public enum Side {
  ERP("ERP"),
  SHOP("shop");

  private final String words;

  Side(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}
