package plumbline.domain.logistics.order;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.logistics.Warehouse;

/**
 * Logistics' published service for orders: finding them, and every step from acceptance to the
 * goods on the way and back. Each step may be sent again when its answer was lost; the ids of
 * picking lists and returns are the client's.
 */
public interface Orders {
  /** A page, the newest first, after the given order. */
  List<OrderSummary> page(OrderFilter filter, OrderSummary.@Nullable Position after, int limit)
      throws SQLException;

  /** How many orders the filter finds; exact up to the bound. */
  long count(OrderFilter filter, int bound) throws SQLException;

  Optional<CustomerOrder> order(String number) throws SQLException;

  /** Where returned goods may be put. */
  List<Warehouse> warehouses() throws SQLException;

  /** Takes the order over from the shop and reserves what is there. */
  OrderOutcome accept(String number) throws SQLException;

  /** Reserves what came in since for what is still missing. */
  OrderOutcome reserve(String number) throws SQLException;

  /** Makes a picking list of what the warehouse holds for the order and no list has yet. */
  OrderOutcome startPicking(UUID list, String number, int warehouseId) throws SQLException;

  /** Says how much of a line was found; said again, it replaces what was said. */
  OrderOutcome pick(UUID list, int lineNo, BigDecimal quantity) throws SQLException;

  /** Closes the list; what was not found stays reserved and waits for another list. */
  OrderOutcome finishPicking(UUID list) throws SQLException;

  /** Gives the list up; its goods stay reserved. */
  OrderOutcome cancelPicking(UUID list) throws SQLException;

  /** Hands the goods of a picked list over. */
  OrderOutcome ship(UUID list) throws SQLException;

  /** What is open and on no picking list will not be delivered. */
  OrderOutcome cancelRest(String number, String reason) throws SQLException;

  /** The whole order, as long as nothing of it has left. */
  OrderOutcome cancelOrder(String number, String reason) throws SQLException;

  /** Takes goods back, to stock or not. */
  OrderOutcome takeBack(TakingBack back) throws SQLException;
}
