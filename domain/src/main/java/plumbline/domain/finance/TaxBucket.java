package plumbline.domain.finance;

/**
 * What the tax authority's invoice report files a line under, by the name its schema has for it;
 * the kind says which lines it is for.
 */
public record TaxBucket(String code, String kind, String name) {
  public String label() {
    return code + " " + name;
  }
}
