package plumbline.sync.compare;

import java.util.Comparator;

/**
 * The order of keys in both databases: by code point, which is the order of the unsigned UTF-8
 * bytes. {@link String#compareTo} differs where surrogate pairs meet U+E000 to U+FFFF.
 */
public enum KeyOrder implements Comparator<String> {
  BY_CODE_POINT;

  @Override
  public int compare(String a, String b) {
    int common = Math.min(a.length(), b.length());
    for (int i = 0; i < common; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        return surrogatesLast(x) - surrogatesLast(y);
      }
    }
    return a.length() - b.length();
  }

  private static int surrogatesLast(char c) {
    return Character.isSurrogate(c) ? c + 0x10000 : c;
  }
}
