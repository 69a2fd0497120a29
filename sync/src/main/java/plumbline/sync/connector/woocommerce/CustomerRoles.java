package plumbline.sync.connector.woocommerce;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The roles of a shop user, as WordPress keeps them: a PHP array of names, each on or off. */
record CustomerRoles(Map<String, Boolean> roles) {

  private static final String CUSTOMER = "customer";
  private static final Pattern ROLE = Pattern.compile("s:(\\d+):\"([^\"]*)\";b:([01]);");
  private static final Pattern ARRAY =
      Pattern.compile("a:(\\d+):\\{((?:" + ROLE.pattern() + ")*)}");

  static final String CUSTOMER_ONLY = "a:1:{s:8:\"customer\";b:1;}";

  /** Reads what is stored; empty for a user without any, refused if it is not such an array. */
  static CustomerRoles read(String stored) throws Refused {
    Map<String, Boolean> roles = new LinkedHashMap<>();
    if (!stored.isEmpty()) {
      Matcher array = ARRAY.matcher(stored);
      if (!array.matches()) {
        throw Refused.impossible("The user's roles cannot be read: '%s'.".formatted(stored));
      }
      Matcher role = ROLE.matcher(array.group(2));
      while (role.find()) {
        roles.put(role.group(2), role.group(3).equals("1"));
      }
    }
    return new CustomerRoles(roles);
  }

  boolean isCustomer() {
    return roles.getOrDefault(CUSTOMER, false);
  }

  boolean hasNone() {
    return !roles.containsValue(true);
  }

  CustomerRoles withoutCustomer() {
    Map<String, Boolean> others = new LinkedHashMap<>(roles);
    others.remove(CUSTOMER);
    return new CustomerRoles(others);
  }

  String stored() {
    StringBuilder text = new StringBuilder("a:" + roles.size() + ":{");
    roles.forEach(
        (name, on) -> text.append("s:%d:\"%s\";b:%d;".formatted(bytes(name), name, on ? 1 : 0)));
    return text.append('}').toString();
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}
