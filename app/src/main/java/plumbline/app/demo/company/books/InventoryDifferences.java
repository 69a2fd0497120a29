package plumbline.app.demo.company.books;

import static plumbline.domain.finance.EntryLine.credit;
import static plumbline.domain.finance.EntryLine.debit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plumbline.app.demo.company.warehouse.Movement;

/** What counts found missing or too much, booked once a day. */
final class InventoryDifferences {
  private InventoryDifferences() {}

  static void book(List<Movement> movements, Journal journal) {
    Map<LocalDate, BigDecimal> byDay = new TreeMap<>();
    for (Movement movement : movements) {
      switch (movement.cause().reason()) {
        case "count", "damage" ->
            byDay.merge(movement.at().toLocalDate(), movement.value(), BigDecimal::add);
        default -> {}
      }
    }
    byDay.forEach(
        (day, value) -> {
          var document =
              Journal.Document.manual(day, "CNT-" + day, "Inventory differences of the day");
          if (value.signum() > 0) {
            journal.write(document, debit("261", value), credit("866", value));
          } else if (value.signum() < 0) {
            journal.write(document, debit("866", value.negate()), credit("261", value.negate()));
          }
        });
  }
}
