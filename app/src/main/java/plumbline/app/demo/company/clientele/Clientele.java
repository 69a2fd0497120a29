package plumbline.app.demo.company.clientele;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.chance.Weighted;
import plumbline.app.demo.company.words.WordLists;

/**
 * The customers in the ERP, and a few who registered in the shop and never reached it.
 *
 * @param customers exactly {@link #SIZE}
 */
public record Clientele(List<Customer> customers, List<Customer> strangers) {
  public static final int SIZE = 2_000;
  private static final int STRANGERS = 12;

  public static Clientele of(long seed) {
    List<Customer> all = new Draw(seed).draw(SIZE + STRANGERS);
    return new Clientele(
        List.copyOf(all.subList(0, SIZE)), List.copyOf(all.subList(SIZE, all.size())));
  }

  private static final class Draw {
    private static final List<Integer> DAYS_TO_PAY = List.of(8, 8, 15, 15, 15, 30, 30);

    private final long seed;
    private final Weighted<Town> towns = new Weighted<>(Town.all(), Town::weight);
    private final List<String> surnames = WordLists.words("surnames.txt");
    private final List<String> firstNames = WordLists.words("first-names.txt");
    private final List<String> streets = WordLists.lines("streets.txt");
    private final CompanyName names = new CompanyName();
    private final Set<String> taken = new HashSet<>();

    Draw(long seed) {
      this.seed = seed;
    }

    List<Customer> draw(int count) {
      List<Customer> customers = new ArrayList<>();
      for (int id = 1; id <= count; id++) {
        customers.add(customer(id, Chance.of(seed, "customer", id)));
      }
      return customers;
    }

    private Customer customer(int id, Chance chance) {
      Town town = towns.draw(chance);
      String lastName = chance.oneOf(surnames);
      String firstName = chance.oneOf(firstNames);
      String name = names.of(chance, lastName, firstName, town.name());
      while (!taken.add(CompanyName.domain(name))) {
        lastName = chance.oneOf(surnames);
        firstName = chance.oneOf(firstNames);
        name = names.of(chance, lastName, firstName, town.name());
      }
      return new Customer(
          id,
          "C-%05d".formatted(id),
          name,
          contact(chance, lastName, firstName, name),
          address(chance, town),
          TaxNumber.of(chance, name.endsWith("E.V."), town.county()),
          terms(chance, id));
    }

    /** The domains end in .example so that a demo never writes to somebody. */
    private static Customer.Contact contact(
        Chance chance, String lastName, String firstName, String name) {
      String domain = CompanyName.domain(name) + ".example";
      String mailbox =
          switch (chance.below(4)) {
            case 0 -> "iroda";
            case 1 -> CompanyName.domain(lastName + "." + firstName).replace('-', '.');
            case 2 -> "rendeles";
            default -> "info";
          };
      String phone =
          "+36 %s 555 %04d"
              .formatted(chance.oneOf(List.of("20", "30", "30", "70", "1")), chance.below(10_000));
      return new Customer.Contact(lastName, firstName, mailbox + "@" + domain, phone);
    }

    private Address address(Chance chance, Town town) {
      String house =
          switch (chance.below(6)) {
            case 0 -> chance.between(1, 60) + "/A";
            case 1 -> chance.between(1, 40) + "-" + chance.between(41, 60);
            default -> String.valueOf(chance.between(1, 148));
          };
      return new Address(
          chance.oneOf(streets) + " " + house + ".", chance.oneOf(town.postcodes()), town.name());
    }

    private static Customer.Terms terms(Chance chance, int id) {
      double weight = 1 / StrictMath.pow(chance.fraction() + 0.004, 0.8);
      PriceTier tier =
          weight > 30
              ? PriceTier.C
              : weight > 9 ? PriceTier.B : weight > 3 ? PriceTier.A : PriceTier.LIST;
      int late =
          chance.in100(60)
              ? chance.between(-4, 1)
              : chance.in100(70) ? chance.between(2, 20) : chance.between(21, 75);
      boolean online = id % 50 != 17;
      return new Customer.Terms(tier, online, chance.oneOf(DAYS_TO_PAY), late, weight);
    }
  }
}
