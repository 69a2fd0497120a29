package plumbline.views.shell;

import java.util.List;
import java.util.Set;
import org.kordamp.ikonli.Ikon;

/** An entry of the rail: the places of one job. The first place is where the desk opens. */
public record Desk(String id, String word, Ikon icon, Set<String> roles, List<Place> places) {
  public Desk {
    roles = Set.copyOf(roles);
    places = List.copyOf(places);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("The desk " + id + " has no place to open");
    }
  }

  public Link home() {
    return places.getFirst().link();
  }
}
