package plumbline.views.signin;

import java.util.Set;

/** Who is signed in, as what, and where. The roles are the database's group roles. */
public record Person(String user, String name, Set<String> roles, String server) {
  public Person {
    roles = Set.copyOf(roles);
  }

  public boolean isOneOf(Set<String> wanted) {
    return wanted.isEmpty() || roles.stream().anyMatch(wanted::contains);
  }
}
