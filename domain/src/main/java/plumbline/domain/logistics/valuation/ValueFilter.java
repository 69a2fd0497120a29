package plumbline.domain.logistics.valuation;

/** Which products: free text (in SKU, name, barcode), and those with something special. */
public record ValueFilter(String text, Only only) {
  public static final ValueFilter ALL = new ValueFilter("", Only.ANY);

  /** What is special about them. */
  public enum Only {
    ANY,
    /** With movements that wait to be posted. */
    UNPOSTED,
    /** There, but worth nothing: nobody said what they cost. */
    WORTHLESS
  }
}
