package plumbline.app.demo.company.erp;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plumbline.app.demo.company.catalogue.Product;
import plumbline.app.demo.company.rows.RowBatch;
import plumbline.app.demo.company.warehouse.Delivery;
import plumbline.app.demo.company.warehouse.Shelf;
import plumbline.app.demo.company.warehouse.StockYear;
import plumbline.domain.central.Rows;

/**
 * The lots of a few sealants, foams and adhesives, some of them good for weeks only. They are
 * counted from the day of filling, so that a new demo has none that expired.
 */
final class LotRows {
  private static final List<String> KINDS = List.of("SIL-", "PUR-", "RAG-");
  private static final int OF_EACH = 2;
  private static final int LATEST = 60;
  private static final int SOON = 21;
  private static final int LATER = 190;

  private final StockYear stock;

  LotRows(StockYear stock) {
    this.stock = stock;
  }

  /** Products with stock, of which nothing is ordered or under way. */
  Set<Product> kept() {
    Set<Integer> coming = new HashSet<>();
    List<Delivery> latest = stock.deliveries().reversed();
    latest.stream()
        .limit(LATEST)
        .flatMap(delivery -> delivery.receipts().stream())
        .forEach(receipt -> coming.add(receipt.place().product().id()));
    Set<Product> kept = new HashSet<>();
    for (String kind : KINDS) {
      stock.shelves().stream()
          .filter(shelf -> shelf.onHand() > 0)
          .map(shelf -> shelf.place().product())
          .filter(product -> product.sku().startsWith(kind) && !coming.contains(product.id()))
          .distinct()
          .sorted(Comparator.comparing(Product::sku))
          .limit(OF_EACH)
          .forEach(kept::add);
    }
    return kept;
  }

  /** A third of each shelf is in a lot that ends soon, the rest in one that lasts. */
  void insert(Connection connection) throws SQLException {
    List<Product> products = kept().stream().sorted(Comparator.comparing(Product::sku)).toList();
    try (var rows =
        new RowBatch(
            connection,
            """
            insert into logistics.lot (product_id, code, expires_on)
            values (?, ?, current_date + ?::integer)
            """)) {
      for (int i = 0; i < products.size(); i++) {
        rows.add((long) products.get(i).id(), code(products.get(i), 1), SOON + i * 14);
        rows.add((long) products.get(i).id(), code(products.get(i), 2), LATER + i * 60);
      }
    }
    for (Shelf shelf : stock.shelves()) {
      if (products.contains(shelf.place().product()) && shelf.onHand() > 0) {
        put(connection, shelf, 1, shelf.onHand() / 3);
        put(connection, shelf, 2, shelf.onHand() - shelf.onHand() / 3);
      }
    }
  }

  private static void put(Connection connection, Shelf shelf, int lot, int quantity)
      throws SQLException {
    if (quantity > 0) {
      Rows.update(
          connection,
          """
          insert into logistics.lot_stock (lot_id, warehouse_id, on_hand)
          select id, ?, ? from logistics.lot where product_id = ? and code = ?
          """,
          shelf.place().warehouse().id(),
          quantity,
          shelf.place().product().id(),
          code(shelf.place().product(), lot));
    }
  }

  private static String code(Product product, int lot) {
    return "L%05d-%d".formatted(product.id(), lot);
  }
}
