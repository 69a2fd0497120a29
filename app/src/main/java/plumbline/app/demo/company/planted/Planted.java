package plumbline.app.demo.company.planted;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.app.demo.company.words.WordLists;

/**
 * The planted disagreements, read from the one file that lists them: {@code planted.csv}. The ERP
 * is filled with what the file says the ERP has, the shop with what it says the shop has.
 */
public final class Planted {
  /** Where the file lies among the program's resources. */
  public static final String FILE = "/plumbline/app/demo/planted.csv";

  private record Place(String entity, String key, String field) {}

  private final List<Plant> plants;
  private final Map<Place, Plant> byPlace = new HashMap<>();

  private Planted(List<Plant> plants) {
    this.plants = plants;
    for (Plant plant : plants) {
      byPlace.put(new Place(plant.entity(), plant.key(), plant.field()), plant);
    }
  }

  public static Planted read() {
    return new Planted(WordLists.table(FILE).stream().map(Planted::plant).toList());
  }

  private static Plant plant(NamedCsvRecord row) {
    return new Plant(
        row.getField("kind"),
        row.getField("entity"),
        row.getField("key"),
        row.getField("field"),
        value(row.getField("erp")),
        value(row.getField("shop")));
  }

  /** What is missing is empty in the file. */
  private static @Nullable String value(String text) {
    return text.isEmpty() ? null : text;
  }

  public List<Plant> all() {
    return plants;
  }

  /** What the shop has in this field instead of the ERP's value, if anything was planted there. */
  public Optional<Plant> at(String entity, String key, String field) {
    return Optional.ofNullable(byPlace.get(new Place(entity, key, field)));
  }

  /** Keys of records the ERP has and the shop lacks. */
  public Set<String> missingInShop(String entity) {
    return wholeRecords(entity)
        .filter(plant -> plant.shop() == null)
        .map(Plant::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Keys of records the shop has and the ERP lacks. */
  public Set<String> missingInErp(String entity) {
    return wholeRecords(entity)
        .filter(plant -> plant.erp() == null)
        .map(Plant::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<Plant> wholeRecords(String entity) {
    return plants.stream().filter(plant -> plant.entity().equals(entity) && plant.isWholeRecord());
  }

  /** What must be available in the ERP of the products whose stock disagrees. */
  public Map<String, Integer> countedStock() {
    return plants.stream()
        .filter(plant -> plant.entity().equals("stock") && plant.erp() != null)
        .collect(Collectors.toMap(Plant::key, plant -> Integer.valueOf(plant.erp())));
  }
}
