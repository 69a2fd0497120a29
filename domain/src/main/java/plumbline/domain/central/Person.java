package plumbline.domain.central;

import java.util.Set;

/** Who is signed in: the login's name and the groups the database has it in. */
public record Person(String name, Set<Group> groups) {
  public Person {
    groups = Set.copyOf(groups);
  }

  /** Whether the person belongs to at least one of the given groups. */
  public boolean isIn(Group... anyOf) {
    for (Group group : anyOf) {
      if (groups.contains(group)) {
        return true;
      }
    }
    return false;
  }
}
