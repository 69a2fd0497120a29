package plumbline.app.demo.company.firm;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import plumbline.app.demo.company.books.Books;
import plumbline.app.demo.company.catalogue.Catalogue;
import plumbline.app.demo.company.catalogue.Product;
import plumbline.app.demo.company.clientele.Clientele;
import plumbline.app.demo.company.planted.Planted;
import plumbline.app.demo.company.trade.BusinessDays;
import plumbline.app.demo.company.trade.OrderBook;
import plumbline.app.demo.company.warehouse.StockYear;

/** The whole company in memory: what it sells, to whom, and what happened in twelve months. */
public record Firm(
    Catalogue catalogue, Clientele clientele, OrderBook orders, StockYear stock, Books books) {
  /** The company as it stands on the morning of the anchor's day; it fits what is planted. */
  public static Firm of(long seed, LocalDate anchor, Planted planted) {
    BusinessDays days = BusinessDays.endingBefore(anchor);
    Catalogue catalogue = Catalogue.of(seed);
    Clientele clientele = Clientele.of(seed);
    Set<String> neverReceived = planted.missingInShop("product");
    OrderBook orders = OrderBook.of(seed, catalogue, clientele, neverReceived, days);
    List<Product> stocked =
        catalogue.carried().stream()
            .filter(product -> product.isStocked() && !neverReceived.contains(product.sku()))
            .toList();
    StockYear stock = StockYear.of(seed, stocked, orders, days, planted.countedStock());
    Books books = Books.of(seed, clientele, orders, stock, days);
    Firm firm = new Firm(catalogue, clientele, orders, stock, books);
    new PlantedInErp(firm).verify(planted);
    return firm;
  }
}
