package plumbline.app.demo.company.warehouse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.trade.BusinessDays;

/**
 * A year of one shelf: opened, sold from, refilled on the supplier's days, now and then counted.
 * Goods come before they are needed, so the shelf is never below zero.
 */
final class ShelfHistory {
  private static final int MORNING = 8;
  private static final int REORDERED_PERCENT = 94;

  private final Movement.Place place;
  private final Supplier supplier;
  private final BusinessDays days;
  private final Chance chance;
  private final Level level;
  private final List<Movement> movements = new ArrayList<>();
  private int stock;
  private @Nullable Receipt awaited;

  private record Receipt(LocalDate day, int quantity) {}

  /** Below the minimum one reorders, up to the full shelf; both in lots. */
  private record Level(int lot, int minimum, int full) {
    static Level of(int lot, int soldInYear) {
      return new Level(
          lot, inLots(soldInYear / 30 + lot, lot), inLots(soldInYear / 9 + 4 * lot, lot));
    }

    static int inLots(int quantity, int lot) {
      return (quantity + lot - 1) / lot * lot;
    }
  }

  ShelfHistory(
      Movement.Place place, Supplier supplier, BusinessDays days, Demand demand, Chance chance) {
    this.place = place;
    this.supplier = supplier;
    this.days = days;
    this.chance = chance;
    this.level = Level.of(place.product().family().lot(), demand.shipped());
    live(demand);
  }

  private void live(Demand demand) {
    int opening =
        level.minimum()
            + Level.inLots(chance.below(level.full() - level.minimum() + 1), level.lot());
    stock = opening;
    for (Demand.Shipment shipment : demand.inOrderOfTime()) {
      LocalDate day = shipment.at().toLocalDate();
      receiveAwaitedBy(day);
      opening += makeRoomFor(shipment.quantity(), day);
      take(shipment);
      sometimesCount(day);
      reorder(day);
    }
    receiveAwaitedBy(days.last());
    opening += makeRoomFor(demand.owed(), days.last());
    LocalDate lastDay = days.onOrBefore(days.last());
    demand.leaving().forEach(each -> take(each.on(lastDay)));
    movements.addFirst(
        new Movement(
            place,
            opening,
            new Movement.Cause("opening", "OPENING", ""),
            days.first().atTime(6, 0)));
  }

  private void take(Demand.Shipment shipment) {
    stock -= shipment.quantity();
    movements.add(
        new Movement(
            place,
            -shipment.quantity(),
            new Movement.Cause("shipment", String.valueOf(shipment.orderNumber()), ""),
            shipment.at()));
  }

  private void receiveAwaitedBy(LocalDate day) {
    if (awaited != null && !awaited.day().isAfter(day)) {
      receive(awaited.day(), awaited.quantity());
      awaited = null;
    }
  }

  private void receive(LocalDate day, int quantity) {
    stock += quantity;
    LocalDateTime at = day.atTime(MORNING, 0).plusSeconds(place.product().id() % 7_000);
    movements.add(new Movement(place, quantity, new Movement.Cause("receipt", "", ""), at));
  }

  /**
   * Hurries goods to the last delivery before the day when the shelf would not do; returns what the
   * shelf must have held from the start because there was no delivery yet.
   */
  private int makeRoomFor(int quantity, LocalDate day) {
    if (stock >= quantity) {
      return 0;
    }
    int lacking = Level.inLots(quantity - stock + level.minimum(), level.lot());
    LocalDate before =
        supplier.deliveryDays().reversed().stream()
            .filter(delivery -> !delivery.isAfter(day))
            .findFirst()
            .orElse(null);
    if (before == null) {
      stock += lacking;
      return lacking;
    }
    receive(before, Math.max(lacking, awaited == null ? 0 : awaited.quantity()));
    awaited = null;
    return 0;
  }

  private void reorder(LocalDate day) {
    if (stock < level.minimum() && awaited == null && chance.in100(REORDERED_PERCENT)) {
      LocalDate earliest = day.plusDays(chance.between(4, 11));
      supplier.deliveryDays().stream()
          .filter(delivery -> !delivery.isBefore(earliest))
          .findFirst()
          .ifPresent(delivery -> awaited = new Receipt(delivery, level.full() - stock));
    }
  }

  private void sometimesCount(LocalDate day) {
    if (chance.below(130) == 0) {
      int difference = chance.between(-4, 2);
      if (difference != 0 && stock + difference >= 0) {
        boolean damaged = difference < 0 && chance.in100(40);
        change(
            difference,
            new Movement.Cause(
                damaged ? "damage" : "count",
                "CNT-" + day,
                damaged ? "Wet packaging" : "Cycle count"),
            day);
      }
    }
  }

  private void change(int quantity, Movement.Cause cause, LocalDate day) {
    stock += quantity;
    movements.add(new Movement(place, quantity, cause, day.atTime(18, 30)));
  }

  /** Counts the shelf on the last day: what is found decides. */
  void countedAt(int onHand) {
    if (onHand != stock) {
      LocalDate day = days.onOrBefore(days.last());
      change(onHand - stock, new Movement.Cause("count", "CNT-" + day, "Shelf check"), day);
    }
  }

  List<Movement> movements() {
    return movements;
  }

  Shelf shelf(int reserved) {
    return new Shelf(place, stock, reserved, level.minimum());
  }
}
