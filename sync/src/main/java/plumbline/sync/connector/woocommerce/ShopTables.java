package plumbline.sync.connector.woocommerce;

import java.util.regex.Pattern;

/**
 * The shop's tables as found: their prefix, and which index leads to the meta rows of one post or
 * user (empty if none does).
 */
public record ShopTables(String prefix, String postMetaIndex, String userMetaIndex) {

  private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9_]*");

  public ShopTables {
    if (!PREFIX.matcher(prefix).matches()) {
      throw new IllegalArgumentException(
          "'%s' is no table prefix: letters, digits and _ are accepted.".formatted(prefix));
    }
  }

  /** Names the tables in a query: ${prefix}, and ${by_post}, ${by_user} for the index hints. */
  String in(String sql) {
    return sql.replace("${prefix}", prefix)
        .replace("${by_post}", hint(postMetaIndex))
        .replace("${by_user}", hint(userMetaIndex));
  }

  private static String hint(String index) {
    return index.isEmpty() ? "" : "force index (`%s`)".formatted(index);
  }
}
