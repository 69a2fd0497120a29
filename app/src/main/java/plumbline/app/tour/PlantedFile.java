package plumbline.app.tour;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.app.demo.company.planted.Plant;
import plumbline.app.demo.company.planted.Planted;

/** What the demo company's list of planted disagreements says must be found. */
final class PlantedFile {
  private PlantedFile() {}

  /**
   * Entity, key, field and both values of each, as one line: "null" where there is none, and
   * "there" for a whole record, which is shown by its title.
   */
  static List<String> expected() {
    return Planted.read().all().stream()
        .map(
            plant ->
                String.join(
                    " | ",
                    plant.entity(),
                    plant.key(),
                    plant.field(),
                    shown(plant, plant.erp()),
                    shown(plant, plant.shop())))
        .toList();
  }

  private static String shown(Plant plant, @Nullable String value) {
    if (value == null) {
      return "null";
    }
    return plant.field().equals("record") ? "there" : value;
  }
}
