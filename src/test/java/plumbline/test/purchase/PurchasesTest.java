package plumbline.test.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.logistics.GoodsLine;
import plumbline.domain.logistics.purchase.CentralPurchases;
import plumbline.domain.logistics.purchase.Purchase;
import plumbline.domain.logistics.purchase.PurchaseDetails;
import plumbline.domain.logistics.purchase.PurchaseFilter;
import plumbline.domain.logistics.purchase.PurchaseState;
import plumbline.domain.logistics.receiving.CentralReceiving;
import plumbline.domain.logistics.receiving.NewPurchaseOrder;
import plumbline.domain.logistics.receiving.Receipt;
import plumbline.domain.logistics.receiving.ReceiptResult;
import plumbline.test.storefront.Store;

/** The list of purchase orders and one of them, as a clerk reads them. */
class PurchasesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static Store store;
  private static CentralDatabase clerk;
  private static CentralReceiving receiving;
  private static CentralPurchases purchases;

  @BeforeAll
  static void open() throws SQLException {
    store = Store.of(PurchasesTest.class, 9, 0);
    clerk = CentralDatabase.open(store.database().url(), store.clerk());
    receiving = new CentralReceiving(clerk);
    purchases = new CentralPurchases(clerk, receiving);
    for (int n = 0; n < 30; n++) {
      UUID id = order("Alfa " + n % 3, 1 + n % 2, TODAY.plusDays(n % 7 - 3L), 1 + n % 5);
      if (n % 4 == 1) {
        receive(id, 1 + n % 2, 1 + n % 5, "10");
      } else if (n % 4 == 2) {
        receive(id, 1 + n % 2, 1 + n % 5, "4");
      } else if (n % 4 == 3) {
        receiving.close(purchases.find(id).orElseThrow().purchase().order(), "not made any more");
      }
    }
  }

  @AfterAll
  static void close() {
    clerk.close();
  }

  @Test
  void pages_by_key_are_the_whole_list_once_and_what_is_waited_for_first() throws Exception {
    List<Purchase> whole = purchases.page(PurchaseFilter.ALL, null, 1000);
    List<Purchase> paged = new ArrayList<>();
    Purchase.Position after = null;
    List<Purchase> page;
    do {
      page = purchases.page(PurchaseFilter.ALL, after, 7);
      paged.addAll(page);
      after = page.isEmpty() ? null : page.getLast().position();
    } while (!page.isEmpty());
    assertThat(paged).isEqualTo(whole).hasSizeGreaterThanOrEqualTo(30).doesNotHaveDuplicates();
    assertThat(purchases.count(PurchaseFilter.ALL, 1000)).isEqualTo(whole.size());
    List<Purchase> open = whole.stream().takeWhile(PurchasesTest::isOpen).toList();
    assertThat(whole.subList(open.size(), whole.size())).noneMatch(PurchasesTest::isOpen);
    assertThat(open).extracting(one -> one.order().expectedOn()).isSorted();
  }

  @Test
  void the_filter_asks_for_states_late_ones_suppliers_warehouses_and_words() throws Exception {
    assertThat(found(new PurchaseFilter("", Set.of(PurchaseState.CLOSED), null, null, null)))
        .isNotEmpty()
        .allMatch(one -> one.state() == PurchaseState.CLOSED)
        .allMatch(one -> one.ordered().closeReason().equals("not made any more"));
    assertThat(found(new PurchaseFilter("", Set.of(), null, null, TODAY)))
        .isNotEmpty()
        .allMatch(one -> one.isLate(TODAY));
    assertThat(found(new PurchaseFilter("", Set.of(), "fa 2", null, null)))
        .hasSize(10)
        .allMatch(one -> one.order().supplier().equals("Alfa 2"));
    assertThat(found(new PurchaseFilter("", Set.of(), null, "gy", null)))
        .isNotEmpty()
        .allMatch(one -> one.warehouse().name().equals("Győr"));
    assertThat(found(new PurchaseFilter("p-5", Set.of(), null, null, null))).hasSize(6);
    assertThat(found(new PurchaseFilter("100%", Set.of(), null, null, null))).isEmpty();
  }

  @Test
  void one_of_them_says_what_was_ordered_what_has_come_and_by_which_receipt() throws Exception {
    UUID id = order("Beta", 1, TODAY, 6);
    receive(id, 1, 6, "2.5");
    PurchaseDetails details = purchases.find(id).orElseThrow();
    assertThat(details.purchase().order().share()).isEqualByComparingTo("0.25");
    assertThat(details.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.received()).isEqualByComparingTo("2.5");
              assertThat(line.open()).isEqualByComparingTo("7.5");
            });
    assertThat(details.deliveries())
        .singleElement()
        .satisfies(
            came -> {
              assertThat(came.number()).startsWith("GR-");
              assertThat(came.by()).isEqualTo(store.clerk().user());
            });
    assertThat(purchases.find(UUID.randomUUID())).isEmpty();
  }

  @Test
  void the_latest_supplier_is_offered_first_and_known_by_its_products() throws Exception {
    order("Gamma Kft.", 1, TODAY, 8);
    order("Gamma Bt.", 1, TODAY, 8);
    assertThat(purchases.suppliers("gamma", 5)).containsExactly("Gamma Bt.", "Gamma Kft.");
    assertThat(purchases.suppliers("alf", 2)).hasSize(2);
    assertThat(purchases.lastSuppliers(List.of(8L, 9L))).isEqualTo(Map.of(8L, "Gamma Bt."));
  }

  private static boolean isOpen(Purchase purchase) {
    return purchase.state() == PurchaseState.OPEN;
  }

  private static List<Purchase> found(PurchaseFilter filter) throws SQLException {
    List<Purchase> found = purchases.page(filter, null, 1000);
    assertThat(purchases.count(filter, 1000)).isEqualTo(found.size());
    return found;
  }

  private static UUID order(String supplier, int warehouse, LocalDate day, long product)
      throws SQLException {
    UUID id = UUID.randomUUID();
    List<GoodsLine> lines = List.of(new GoodsLine(product, BigDecimal.TEN));
    assertThat(receiving.order(new NewPurchaseOrder(id, supplier, warehouse, day, lines)))
        .isInstanceOf(ReceiptResult.Received.class);
    return id;
  }

  private static void receive(UUID order, int warehouse, long product, String quantity)
      throws SQLException {
    List<GoodsLine> lines = List.of(new GoodsLine(product, new BigDecimal(quantity)));
    assertThat(receiving.receive(new Receipt(UUID.randomUUID(), order, warehouse, "", lines)))
        .isInstanceOf(ReceiptResult.Received.class);
  }
}
