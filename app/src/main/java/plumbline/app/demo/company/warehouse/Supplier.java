package plumbline.app.demo.company.warehouse;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.trade.BusinessDays;
import plumbline.app.demo.company.words.WordLists;

/**
 * Who delivers what, and on which days.
 *
 * @param deliveryDays in order; every second week on the same weekday
 */
public record Supplier(String name, List<String> groups, List<LocalDate> deliveryDays) {
  static List<Supplier> all(long seed, BusinessDays days) {
    List<Supplier> suppliers = new ArrayList<>();
    for (NamedCsvRecord row : WordLists.table("suppliers.csv")) {
      String name = row.getField("name");
      suppliers.add(
          new Supplier(
              name,
              List.of(row.getField("groups").split(";")),
              deliveries(days, Chance.of(seed, "supplier " + name))));
    }
    return suppliers;
  }

  private static List<LocalDate> deliveries(BusinessDays days, Chance chance) {
    List<LocalDate> deliveries = new ArrayList<>();
    LocalDate wished = days.first().plusDays(chance.between(1, 14));
    while (!wished.isAfter(days.last())) {
      deliveries.add(days.onOrAfter(wished));
      wished = wished.plusDays(14);
    }
    return deliveries;
  }

  boolean delivers(String group) {
    return groups.contains(group);
  }
}
