package plumbline.sync.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The merge against a model that looks every key up by searching both lists. */
class RandomComparisonTest {

  private static final EntityDefinition ENTITY =
      new EntityDefinition("thing", List.of("name", "price", "quantity"), true, true);
  private static final int ROUNDS = 5_000;
  private static final String[] KEYS = {
    "", "a", "A", "aa", "ab", "á", "ő", "z", "\uFFFD", "\uE000", "😀", "😀a", "𐀀", "0", "00", "a b"
  };
  private static final String[] NAMES = {"x", " x\t", "X", "é", "e\u0301", "R&D", "R&amp;D", ""};
  private static final String[] NUMBERS = {
    "5", "5.000000", "05.0", "5,0", "5.01", "-0", "0", "", "1e3", ".5", "0.50", "abc", "-5"
  };

  @Test
  void the_merge_finds_what_a_search_finds_and_nothing_else() {
    long seed = Long.getLong("plumbline.seed", System.nanoTime());
    System.out.println("RandomComparisonTest: -Dplumbline.seed=" + seed);
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      List<Row> erp = rows(random, "erp:");
      List<Row> shop = rows(random, "shop:");
      List<Difference> found = new ArrayList<>();
      Outcome outcome =
          new Comparison(
                  ENTITY, new InMemorySource(erp), new InMemorySource(shop), 1 + random.nextInt(5))
              .run(found::addAll);
      assertThat(outcome).as("seed %d round %d", seed, round).isInstanceOf(Outcome.Complete.class);
      assertThat(found.stream().map(RandomComparisonTest::told))
          .as("seed %d round %d: %s against %s", seed, round, erp, shop)
          .containsExactlyInAnyOrderElementsOf(expected(erp, shop));
    }
  }

  private static List<Row> rows(Random random, String side) {
    int count = random.nextInt(4) == 0 ? 0 : random.nextInt(12);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String key = KEYS[random.nextInt(KEYS.length)];
      if (key.isEmpty()) {
        rows.add(Row.doubtful("", side + i, "no key"));
      } else {
        rows.add(
            Row.of(
                key,
                Texts.plain(any(random, NAMES)),
                Decimals.money(any(random, NUMBERS)),
                Decimals.quantity(any(random, NUMBERS))));
      }
    }
    return rows;
  }

  private static String any(Random random, String[] choice) {
    // mostly the first, so that many rows agree
    return choice[random.nextBoolean() ? 0 : random.nextInt(choice.length)];
  }

  private static List<String> expected(List<Row> erp, List<Row> shop) {
    List<String> expected = new ArrayList<>();
    TreeSet<String> keys = new TreeSet<>(Comparator.naturalOrder());
    Stream.concat(erp.stream(), shop.stream()).forEach(row -> keys.add(row.key()));
    for (String key : keys) {
      List<Row> inErp = erp.stream().filter(row -> row.key().equals(key)).toList();
      List<Row> inShop = shop.stream().filter(row -> row.key().equals(key)).toList();
      if (key.isEmpty()) {
        Stream.concat(inErp.stream(), inShop.stream())
            .forEach(row -> expected.add(row.label() + "/record/UNREADABLE_ROW/UNKNOWN"));
      } else if (inErp.size() > 1 || inShop.size() > 1) {
        if (inErp.size() > 1) {
          expected.add(key + "/record/DUPLICATE/UNKNOWN");
        }
        if (inShop.size() > 1) {
          expected.add(key + "/record/DUPLICATE/UNKNOWN");
        }
      } else if (inErp.isEmpty()) {
        expected.add(key + "/record/MISSING_IN_ERP/DRIFT");
      } else if (inShop.isEmpty()) {
        expected.add(key + "/record/MISSING_IN_SHOP/DRIFT");
      } else {
        addFields(key, inErp.getFirst(), inShop.getFirst(), expected);
      }
    }
    return expected;
  }

  private static void addFields(String key, Row erp, Row shop, List<String> expected) {
    for (int i = 0; i < ENTITY.fields().size(); i++) {
      Value a = erp.values().get(i);
      Value b = shop.values().get(i);
      String matter = key + "/" + ENTITY.fields().get(i) + "/FIELD/";
      if (a instanceof Value.Unreadable || b instanceof Value.Unreadable) {
        expected.add(matter + "UNKNOWN");
      } else if (!a.equals(b)) {
        expected.add(matter + "DRIFT");
      }
    }
  }

  private static String told(Difference found) {
    return String.join("/", found.key(), found.field(), found.kind().name(), found.state().name());
  }
}
